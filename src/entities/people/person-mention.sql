-- Which person each mention is, and how surely: 4 by id, 3 by name and birth date, 2 by weight or by name within the
-- company, 1 by name alone. A person's level is that of the sure core; who joined it by weight is there at moderate, and
-- so is a core that is known by name alone. People are numbered by content.
-- What a person decided wins over all.
WITH joined_core AS (
  SELECT DISTINCT root FROM person_round_3 WHERE root <> leader
),
person_of AS (
  -- who joined somebody by weight is no mention by name alone any more
  SELECT r.leader, CASE WHEN r.root = r.leader THEN coalesce(n.leader, r.root) ELSE r.root END AS core,
         r.root <> r.leader OR n.leader IS NOT NULL AS joined, j.root IS NOT NULL AS gathers
  FROM person_round_3 r
  LEFT JOIN company_namesake n ON n.alone = r.leader
  LEFT JOIN joined_core j ON j.root = r.root
),
core_of AS (
  -- the person whose name a company's mention bears may itself have joined another
  SELECT o.leader, r.root, o.joined, o.gathers FROM person_of o JOIN person_round_3 r ON r.leader = o.core
),
found AS (
  SELECT t.ref, t.slot, c.root,
         CASE WHEN c.joined THEN 2
              WHEN s.person_id IS NOT NULL THEN 4
              WHEN s.birth_date IS NOT NULL THEN 3
              WHEN c.gathers THEN 2
              ELSE 1 END AS level
  FROM mention_tuple t
  JOIN seed s ON s.tuple = t.tuple
  JOIN sure_person p ON p.seed = s.seed
  JOIN core_of c ON c.leader = p.leader
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
