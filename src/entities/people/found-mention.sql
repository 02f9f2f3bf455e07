-- Which person each mention is found to be, before decisions: 4 by id, 3 by full name and full birth date (or an id
-- that these tie to one of another system), 2 by weight or by
-- name within the company, 1 by name alone. A person's level is that of the sure core; who joined it by weight is there at
-- moderate, and so is a core that is known by name alone. `root` hangs on content.
WITH gathering AS (
  SELECT DISTINCT root FROM person_round WHERE root <> leader
),
leader_of AS (
  SELECT t.tuple, coalesce(p.leader, t.seed) AS leader, t.birth_date IS NOT NULL AND t.words > 1 AS by_birth
  FROM person_tuple t
  LEFT JOIN sure_person p ON p.seed = t.seed
  WHERE t.person_id IS NULL
),
core_of AS (
  -- who joined somebody by weight is no mention by name alone any more
  SELECT l.tuple, l.leader, l.by_birth, coalesce(r.root, l.leader) AS root, coalesce(r.root <> l.leader, FALSE) AS joined,
         CASE WHEN coalesce(r.root = l.leader, TRUE) THEN n.leader END AS namesake
  FROM leader_of l
  LEFT JOIN person_round r ON r.leader = l.leader
  LEFT JOIN company_namesake n ON n.alone = l.leader
)
-- the person whose name a company's mention bears may itself have joined another
SELECT m.ref, m.slot, CASE WHEN c.namesake IS NULL THEN c.root ELSE coalesce(o.root, c.namesake) END AS root,
       CASE WHEN c.joined OR c.namesake IS NOT NULL THEN 2 WHEN c.by_birth THEN 3
            WHEN g.root IS NOT NULL THEN 2 ELSE 1 END AS level
FROM mention_tuple m
JOIN core_of c ON c.tuple = m.tuple
LEFT JOIN person_round o ON o.leader = c.namesake
LEFT JOIN gathering g ON g.root = c.root
WHERE m.id_seed IS NULL
UNION ALL
SELECT ref, slot, id_seed, CASE WHEN id_tied THEN 3 ELSE 4 END FROM mention_tuple WHERE id_seed IS NOT NULL
