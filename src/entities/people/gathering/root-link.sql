-- rounds 20, none without rows
-- Pairs of gathered people of whom the best comparison of their mentions reaches the threshold and all comparisons on average
-- do not speak against; `weight` adds the two up. Both ways. Of settled circles nothing is asked any more.
WITH pair AS (
  SELECT least(a.root, b.root) AS one, greatest(a.root, b.root) AS other, max(l.weight) + sum(l.thousandths) / 1000.0 / sum(l.pairs) AS weight,
         -- not a condition of the join: the engine would pair all people whose roots differ
         max(CASE WHEN a.root = b.root THEN -99.0 ELSE l.weight END) AS best
  FROM person_link l
  JOIN (SELECT leader, root FROM person_round_before WHERE open) a ON a.leader = l.one
  JOIN (SELECT leader, root FROM person_round_before WHERE open) b ON b.leader = l.other
  GROUP BY least(a.root, b.root), greatest(a.root, b.root)
  HAVING best >= moderate_from() AND sum(l.thousandths) / 1000.0 / sum(l.pairs) >= -1.0 AND NOT bool_or(l.apart)
),
both_ways AS (
  SELECT one, other, weight FROM pair UNION ALL SELECT other, one, weight FROM pair
)
SELECT one, other, weight, row_number() OVER (PARTITION BY one ORDER BY weight DESC, other) AS place FROM both_ways
