-- Seeds that sure links gather under a leader; all others are their own. A seed without an id joins the best of those
-- that outrank it (an id, then more mentions, then content) and that themselves join nobody: so every member is linked to
-- its leader directly, no chain of typos ties two names, and no two ids ever meet. Who fits two leaders whose first names
-- contradict each other joins neither; of two that would join one leader and contradict each other, the better joins.
WITH linked AS (
  SELECT t.seed, max(t.person_id) AS person_id, sum(t.mentions) AS mentions, max(t.family) AS family, max(t.given) AS given,
         max(t.family_joined) AS family_joined, max(t.given_joined) AS given_joined, max(t.generation) AS generation
  FROM person_tuple t
  SEMI JOIN sure_link l ON l.one = t.seed
  GROUP BY t.seed
),
named AS (
  SELECT l.*, CASE WHEN w.slip THEN 0 ELSE coalesce(w.families, 0) END AS families, coalesce(w.listed, FALSE) AS listed
  FROM linked l LEFT JOIN name_word w ON w.word = split_part(l.given, ' ', 1)
),
near AS (
  -- whoever two steps part: the leaders that one may join, those who may join one leader, and who follows them
  SELECT f.one, s.other FROM sure_link f JOIN sure_link s ON s.one = f.other AND s.other <> f.one
  UNION SELECT one, other FROM sure_link
  UNION SELECT f.one, m.other FROM sure_link f JOIN sure_link s ON s.one = f.other JOIN sure_link m ON m.one = s.other WHERE f.typos = 0 AND m.other <> f.one
),
clash AS (
  SELECT n.one, n.other
  FROM near n
  JOIN named a ON a.seed = n.one
  JOIN named b ON b.seed = n.other
  WHERE coalesce(a.person_id <> b.person_id, FALSE) OR a.generation <> '' AND b.generation <> '' AND a.generation <> b.generation
    OR first_names_clash(a.family, a.given, a.family_joined, a.given_joined, b.family, b.given, b.family_joined, b.given_joined,
         FALSE, TRUE, are_two_names(a.families, a.listed, b.families, b.listed), a.listed AND b.listed)
),
outranked AS (
  SELECT l.one, l.other, l.typos, o.person_id IS NOT NULL AS has_id, o.mentions
  FROM sure_link l
  JOIN linked s ON s.seed = l.one
  JOIN linked o ON o.seed = l.other
  WHERE s.person_id IS NULL
    AND (o.person_id IS NOT NULL OR o.mentions > s.mentions OR (o.mentions = s.mentions AND o.seed < s.seed))
),
closest AS (
  SELECT one, min(typos) AS typos FROM sure_link GROUP BY one
),
torn AS (
  SELECT DISTINCT k.one
  FROM closest k
  JOIN sure_link f ON f.one = k.one AND f.typos = k.typos
  JOIN sure_link s ON s.one = k.one AND s.typos = k.typos AND s.other > f.other
  JOIN clash c ON c.one = f.other AND c.other = s.other
),
untorn AS (
  SELECT o.one, o.other, o.typos, o.has_id, o.mentions FROM outranked o ANTI JOIN torn t ON t.one = o.one ANTI JOIN torn u ON u.one = o.other
),
ranked AS (
  SELECT o.one, o.other, o.typos, row_number() OVER (PARTITION BY o.one ORDER BY o.typos, o.has_id DESC, o.mentions DESC, o.other) AS place
  FROM untorn o
  ANTI JOIN untorn higher ON higher.one = o.other
),
joining AS (
  SELECT r.one, r.other, r.typos, row_number() OVER (PARTITION BY r.other ORDER BY r.typos, r.one) AS place
  FROM ranked r
  WHERE r.place = 1
),
refused AS (
  SELECT DISTINCT s.one
  FROM joining f
  JOIN joining s ON s.other = f.other AND s.place > f.place
  JOIN clash c ON c.one = f.one AND c.other = s.one
),
joined AS (
  SELECT j.one, j.other, j.typos FROM joining j ANTI JOIN refused r ON r.one = j.one
),
follower AS (
  -- who says quite the same as one that joined, and is linked to no leader itself: 'Vandenbreldam, Tavin Orix' follows
  -- 'Van den Breldam, Tavin Orix' to 'Breldam, Tavin'
  SELECT o.one, j.other, row_number() OVER (PARTITION BY o.one ORDER BY j.other) AS place
  FROM sure_link o
  JOIN linked s ON s.seed = o.one AND s.person_id IS NULL
  JOIN joined j ON j.one = o.other
  ANTI JOIN torn t ON t.one = o.one
  ANTI JOIN joined a ON a.one = o.one
  ANTI JOIN joined l ON l.other = o.one
  WHERE o.typos = 0 AND j.typos = 0
),
unfit AS (
  SELECT DISTINCT f.one
  FROM follower f
  JOIN joined m ON m.other = f.other
  JOIN clash c ON c.one = f.one AND (c.other = m.one OR c.other = m.other)
  WHERE f.place = 1
)
SELECT one AS seed, other AS leader FROM joined
UNION ALL
SELECT f.one, f.other FROM follower f ANTI JOIN unfit u ON u.one = f.one WHERE f.place = 1
