-- Mentions on which a person decided. `together`: those with one number are the same; four rounds of twofold reach tie
-- chains of sixteen.
WITH edge AS (
  SELECT one, other FROM decision_pair WHERE judgement = 'same'
  UNION SELECT other, one FROM decision_pair WHERE judgement = 'same'
  UNION SELECT one, one FROM decision_pair
  UNION SELECT other, other FROM decision_pair
),
round_1 AS (SELECT one AS ref, min(other) AS label FROM edge GROUP BY one),
round_2 AS (SELECT e.one AS ref, min(r.label) AS label FROM edge e JOIN round_1 r ON r.ref = e.other GROUP BY e.one),
round_3 AS (SELECT a.ref, least(a.label, b.label) AS label FROM round_2 a JOIN round_2 b ON b.ref = a.label),
round_4 AS (SELECT e.one AS ref, min(r.label) AS label FROM edge e JOIN round_3 r ON r.ref = e.other GROUP BY e.one),
round_5 AS (SELECT a.ref, least(a.label, b.label) AS label FROM round_4 a JOIN round_4 b ON b.ref = a.label)
SELECT ref, label AS together FROM round_5
