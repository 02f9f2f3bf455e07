-- Seeds that sure links gather under a leader; all others are their own. A seed without an id joins the best of those
-- that outrank it (an id, then more mentions, then content) and that themselves join nobody: so every member is linked to
-- its leader directly, no chain of typos ties two names, and no two ids ever meet.
WITH linked AS (
  SELECT t.seed, max(t.person_id) AS person_id, sum(t.mentions) AS mentions
  FROM person_tuple t
  SEMI JOIN sure_link l ON l.one = t.seed
  GROUP BY t.seed
),
outranked AS (
  SELECT l.one, l.other, l.typos, o.person_id IS NOT NULL AS has_id, o.mentions
  FROM sure_link l
  JOIN linked s ON s.seed = l.one
  JOIN linked o ON o.seed = l.other
  WHERE s.person_id IS NULL
    AND (o.person_id IS NOT NULL OR o.mentions > s.mentions OR (o.mentions = s.mentions AND o.seed < s.seed))
)
SELECT o.one AS seed, o.other AS leader
FROM outranked o
ANTI JOIN outranked higher ON higher.one = o.other
QUALIFY row_number() OVER (PARTITION BY o.one ORDER BY o.typos, o.has_id DESC, o.mentions DESC, o.other) = 1
