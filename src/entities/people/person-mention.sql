-- Which person each mention is, and how surely: 4 by id, 3 by name and birth date, 2 by weight or by name within the
-- company, 1 by name alone. A person's level is that of the sure core; who joined it by weight is there at moderate, and
-- so is a core that is known by name alone. People are numbered by content.
WITH joined_core AS (
  SELECT DISTINCT root FROM person_round_3 WHERE root <> leader
),
person_of AS (
  SELECT r.leader, coalesce(n.leader, r.root) AS core, r.root <> r.leader OR n.leader IS NOT NULL AS joined,
         j.root IS NOT NULL AS gathers
  FROM person_round_3 r
  LEFT JOIN company_namesake n ON n.alone = r.leader AND r.root = r.leader
  LEFT JOIN joined_core j ON j.root = r.root
),
core_of AS (
  -- the person whose name a company's mention bears may itself have joined another
  SELECT o.leader, r.root, o.joined, o.gathers FROM person_of o JOIN person_round_3 r ON r.leader = o.core
),
numbered AS (
  SELECT root, row_number() OVER (ORDER BY root) AS person FROM (SELECT DISTINCT root FROM core_of) c
),
found AS (
  SELECT s.tuple, n.person,
         CASE WHEN c.joined THEN 2
              WHEN s.person_id IS NOT NULL THEN 4
              WHEN s.birth_date IS NOT NULL THEN 3
              WHEN c.gathers THEN 2
              ELSE 1 END AS level
  FROM seed s
  JOIN sure_person p ON p.seed = s.seed
  JOIN core_of c ON c.leader = p.leader
  JOIN numbered n ON n.root = c.root
)
SELECT t.ref, t.slot, f.person, f.level
FROM mention_tuple t
JOIN found f ON f.tuple = t.tuple
