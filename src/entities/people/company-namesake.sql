-- A mention by name alone is the person of that name in the same company, and nobody elsewhere: `leader` is that
-- person. Where the company has two people of that name, it is neither.
WITH in_company AS (
  SELECT DISTINCT p.leader, s.name_key, s.name_all, t.company, s.person_id IS NULL AND s.birth_date IS NULL AS name_only
  FROM seed s
  JOIN sure_person p ON p.seed = s.seed
  JOIN mention_tuple t ON t.tuple = s.tuple
  WHERE t.company IS NOT NULL AND s.name_key LIKE '% %'
),
same_name AS (
  SELECT a.leader AS alone, b.leader
  FROM in_company a
  JOIN in_company b ON b.company = a.company AND b.name_key = a.name_key
  WHERE a.name_only AND NOT b.name_only
  UNION
  SELECT a.leader, b.leader
  FROM in_company a
  JOIN in_company b ON b.company = a.company AND b.name_all = a.name_all
  WHERE a.name_only AND NOT b.name_only
)
SELECT alone, leader FROM same_name
QUALIFY count(*) OVER (PARTITION BY alone) = 1
