-- rounds 20
-- Gathering people by weight, round by round. Each person joins the likeliest of those that outrank it (an id, a full birth
-- date, more mentions, then content) and that themselves join nobody in this round. Nothing joins what contradicts it
-- (person_clash); who fits two that contradict each other about equally well joins neither.
-- A circle in which nobody joins anybody is settled: it is no longer `open`.
WITH root AS (
  SELECT r.root, max(t.person_id) AS person_id, max(t.born) AS born, sum(t.mentions) AS mentions
  FROM person_round_before r JOIN tied_person t ON t.leader = r.leader
  WHERE r.open
  GROUP BY r.root
),
open_link AS (
  SELECT l.one, l.other, l.weight, row_number() OVER (PARTITION BY l.one ORDER BY l.weight DESC, l.other) AS place
  FROM root_link_now l ANTI JOIN person_clash_now c ON c.one = least(l.one, l.other) AND c.other = greatest(l.one, l.other)
),
torn AS (
  -- whoever fits two that contradict each other about equally joins neither, nor whoever fits two that nothing ties quite
  -- equally; where the two fit quite alike, neither joins it
  SELECT DISTINCT a.one, b.weight >= a.weight - 0.05 AS alike
  FROM open_link a
  JOIN open_link b ON b.one = a.one AND b.place = 2 AND b.weight >= a.weight - 1.0
  LEFT JOIN person_clash_now c ON c.one = least(a.other, b.other) AND c.other = greatest(a.other, b.other)
  LEFT JOIN root_link_now t ON t.one = a.other AND t.other = b.other
  WHERE a.place = 1 AND (c.one IS NOT NULL OR t.one IS NULL AND b.weight >= a.weight - 0.05)
),
upward AS (
  SELECT l.one, l.other, l.weight
  FROM open_link l
  ANTI JOIN torn t ON t.one = l.one
  ANTI JOIN (SELECT one FROM torn WHERE alike) u ON u.one = l.other
  JOIN root s ON s.root = l.one
  JOIN root o ON o.root = l.other
  WHERE o.person_id IS NOT NULL AND s.person_id IS NULL
     OR (o.person_id IS NULL) = (s.person_id IS NULL) AND
       (o.born IS NOT NULL AND s.born IS NULL
       OR (o.born IS NULL) = (s.born IS NULL) AND (o.mentions > s.mentions OR o.mentions = s.mentions AND o.root < s.root))
),
best AS (
  SELECT one, other, weight FROM upward
  QUALIFY row_number() OVER (PARTITION BY one ORDER BY weight DESC, other) = 1
),
joining AS (
  -- forty to one person in a round; the others wait for the next
  SELECT b.one, b.other, row_number() OVER (PARTITION BY b.other ORDER BY b.weight DESC, b.one) AS place
  FROM best b
  ANTI JOIN best higher ON higher.one = b.other
  QUALIFY row_number() OVER (PARTITION BY b.other ORDER BY b.weight DESC, b.one) <= 40
),
refused AS (
  -- of two that would join one person and contradict each other, the likelier joins
  SELECT DISTINCT CASE WHEN a.place > b.place THEN a.one ELSE b.one END AS one
  FROM person_clash_now c
  JOIN joining a ON a.one = c.one
  JOIN joining b ON b.one = c.other AND b.other = a.other
),
joined AS (
  SELECT j.one, j.other FROM joining j ANTI JOIN refused r ON r.one = j.one
),
moved AS (
  SELECT DISTINCT r.circle FROM person_round_before r JOIN joined j ON j.one = r.leader
)
SELECT r.leader, coalesce(j.other, r.root) AS root, r.circle, m.circle IS NOT NULL AS open
FROM person_round_before r
LEFT JOIN joined j ON j.one = r.root
LEFT JOIN moved m ON m.circle = r.circle
