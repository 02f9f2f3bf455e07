-- Which person each mention is, and how surely: 4 by id, 3 by name and birth date, 2 by name within the company, 1 by
-- name alone. People are numbered by content.
WITH found AS (
  SELECT s.tuple, coalesce(n.leader, r.root) AS leader,
         CASE WHEN r.root <> p.leader THEN 2
              WHEN s.person_id IS NOT NULL THEN 4
              WHEN s.birth_date IS NOT NULL THEN 3
              WHEN n.leader IS NOT NULL THEN 2
              WHEN count(*) OVER (PARTITION BY r.root) > count(*) OVER (PARTITION BY p.leader) THEN 2
              ELSE 1 END AS level
  FROM seed s
  JOIN sure_person p ON p.seed = s.seed
  JOIN person_round_3 r ON r.leader = p.leader
  LEFT JOIN company_namesake n ON n.alone = p.leader
),
numbered AS (
  SELECT leader, row_number() OVER (ORDER BY leader) AS person FROM (SELECT DISTINCT leader FROM found) l
)
SELECT t.ref, t.slot, n.person, f.level
FROM mention_tuple t
JOIN found f ON f.tuple = t.tuple
JOIN numbered n ON n.leader = f.leader
