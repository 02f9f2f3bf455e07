-- A mention without id and full birth date is the person of that name in the same company, and nobody elsewhere: `leader` is
-- that person. Where the company has two people of that name, it is neither.
WITH alone AS (
  SELECT DISTINCT coalesce(p.leader, t.seed) AS leader, t.only_company AS company, t.name_key, t.name_all, t.given, t.born, t.generation
  FROM person_tuple t
  LEFT JOIN sure_person p ON p.seed = t.seed
  WHERE t.person_id IS NULL AND t.birth_date IS NULL AND t.company_known AND t.words > 1
),
known AS (
  -- those of the same companies who are known by more than the name
  SELECT DISTINCT m.company, t.seed, t.name_key, t.name_all, t.given, t.born, t.generation
  FROM mention_tuple m
  SEMI JOIN alone a ON a.company = m.company
  JOIN person_tuple t ON t.tuple = m.tuple
  WHERE t.person_id IS NOT NULL OR t.birth_date IS NOT NULL
),
known_name AS (
  SELECT DISTINCT k.company, k.name_key, k.name_all, k.given, k.born, k.generation, coalesce(p.leader, k.seed) AS leader
  FROM known k
  LEFT JOIN sure_person p ON p.seed = k.seed
),
same_name AS (
  SELECT a.leader AS alone, k.leader
  FROM alone a JOIN known_name k ON k.company = a.company AND k.name_key = a.name_key
  WHERE NOT seconds_differ(a.given, k.given) AND NOT partial_births_contradict(a.born, k.born) AND (a.generation = k.generation OR a.generation = '' OR k.generation = '')
  UNION
  SELECT a.leader, k.leader
  FROM alone a JOIN known_name k ON k.company = a.company AND k.name_all = a.name_all
  WHERE NOT partial_births_contradict(a.born, k.born) AND (a.generation = k.generation OR a.generation = '' OR k.generation = '')
)
SELECT alone, leader FROM same_name
QUALIFY count(*) OVER (PARTITION BY alone) = 1
