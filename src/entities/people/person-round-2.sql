-- Round 2 of gathering people by weight. Each joins the likeliest of those that outrank it (an id, a full birth date,
-- more mentions, then content) and that themselves join nobody in this round; of two that would join one person and
-- contradict each other, the likelier joins.
WITH root AS (
  SELECT root, max(person_id) AS person_id, max(born) AS born, sum(mentions) AS mentions FROM person_round_1 GROUP BY root
),
link AS (
  SELECT least(a.root, b.root) AS one, greatest(a.root, b.root) AS other, max(l.weight) AS weight
  FROM person_link l
  JOIN person_round_1 a ON a.leader = l.one
  JOIN person_round_1 b ON b.leader = l.other
  WHERE a.root <> b.root
  GROUP BY least(a.root, b.root), greatest(a.root, b.root)
  HAVING max(l.weight) >= 2.5 AND avg(greatest(least(l.weight, 10.0), -10.0)) >= 1.0
),
both_ways AS (
  SELECT one, other, weight FROM link UNION ALL SELECT other, one, weight FROM link
),
upward AS (
  SELECT l.one, l.other, l.weight, s.person_id, s.born, o.person_id AS root_id, o.born AS root_born
  FROM both_ways l
  JOIN root s ON s.root = l.one
  JOIN root o ON o.root = l.other
  CROSS JOIN person_regime r
  WHERE coalesce(s.person_id = o.person_id, TRUE) AND (r.lenient OR NOT births_contradict(s.born, o.born))
    AND (o.person_id IS NOT NULL AND s.person_id IS NULL
      OR (o.person_id IS NULL) = (s.person_id IS NULL) AND
        (o.born IS NOT NULL AND s.born IS NULL
        OR (o.born IS NULL) = (s.born IS NULL) AND (o.mentions > s.mentions OR o.mentions = s.mentions AND o.root < s.root)))
),
best AS (
  SELECT * FROM upward
  QUALIFY row_number() OVER (PARTITION BY one ORDER BY weight DESC, other) = 1
),
joining AS (
  SELECT b.*,
         first_value(b.born) OVER (PARTITION BY b.other ORDER BY CASE WHEN b.born IS NULL THEN 1 ELSE 0 END, b.weight DESC, b.one) AS first_born
  FROM best b
  ANTI JOIN best higher ON higher.one = b.other
),
joined AS (
  SELECT one, other FROM joining CROSS JOIN person_regime r WHERE r.lenient OR NOT births_contradict(born, coalesce(root_born, first_born))
)
SELECT r.leader, coalesce(j.other, r.root) AS root, r.person_id, r.born, r.mentions
FROM person_round_1 r
LEFT JOIN joined j ON j.one = r.root
