-- Which person each mention is, and how surely: 4 by id, 3 by full name and full birth date, 2 by weight or by name within the
-- company, 1 by name alone. A person's level is that of the sure core; who joined it by weight is there at moderate, and
-- so is a core that is known by name alone. People are numbered by content.
-- What a person decided wins over all.
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
),
found AS (
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
  SELECT ref, slot, id_seed, 4 FROM mention_tuple WHERE id_seed IS NOT NULL
),
decided AS (
  SELECT d.ref, d.together, d.apart, f.root FROM decided_mention d JOIN found f ON f.ref = d.ref AND f.slot = 1
),
group_root AS (
  SELECT together, min(root) AS root FROM decided WHERE NOT apart GROUP BY together
),
root_goes_to AS (
  -- people of whom somebody decided that mentions of theirs are the same
  SELECT d.root, min(g.root) AS other FROM decided d JOIN group_root g ON g.together = d.together WHERE NOT d.apart GROUP BY d.root
),
settled AS (
  SELECT f.ref, f.slot,
         CASE WHEN d.apart THEN content_number('apart|' || CAST(d.together AS VARCHAR)) ELSE coalesce(h.other, g.other, f.root) END AS root,
         CASE WHEN d.ref IS NOT NULL THEN greatest(f.level, 3) ELSE f.level END AS level
  FROM found f
  LEFT JOIN decided d ON d.ref = f.ref AND f.slot = 1
  LEFT JOIN root_goes_to g ON g.root = f.root
  LEFT JOIN root_goes_to h ON h.root = g.other
),
numbered AS (
  SELECT root, row_number() OVER (ORDER BY root) AS person FROM (SELECT DISTINCT root FROM settled) r
)
SELECT s.ref, s.slot, n.person, s.level
FROM settled s
JOIN numbered n ON n.root = s.root
