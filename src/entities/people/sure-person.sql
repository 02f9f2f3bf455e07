-- Seeds gathered under a leader, by sure links only. A seed without an id joins the best of those that outrank it (an id,
-- then more mentions, then content) and that themselves join nobody: so every member is linked to its leader directly,
-- no chain of typos ties two names, and no two ids ever meet.
WITH seed_once AS (
  SELECT seed, max(person_id) AS person_id, sum(mentions) AS mentions FROM seed GROUP BY seed
),
outranked AS (
  SELECT l.one, l.other, l.typos, o.person_id IS NOT NULL AS has_id, o.mentions
  FROM sure_link l
  JOIN seed_once s ON s.seed = l.one
  JOIN seed_once o ON o.seed = l.other
  WHERE s.person_id IS NULL
    AND (o.person_id IS NOT NULL OR o.mentions > s.mentions OR (o.mentions = s.mentions AND o.seed < s.seed))
),
leader AS (
  SELECT s.seed FROM seed_once s ANTI JOIN outranked o ON o.one = s.seed
),
joins AS (
  SELECT o.one AS seed, o.other AS leader
  FROM outranked o
  SEMI JOIN leader l ON l.seed = o.other
  QUALIFY row_number() OVER (PARTITION BY o.one ORDER BY o.typos, o.has_id DESC, o.mentions DESC, o.other) = 1
)
SELECT s.seed, coalesce(j.leader, s.seed) AS leader
FROM seed_once s
LEFT JOIN joins j ON j.seed = s.seed
