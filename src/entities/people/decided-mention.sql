-- Mentions on which a person decided. `together`: those with one number are the same; four rounds of twofold reach tie
-- chains of sixteen. `apart`: the mention (with those that are the same as it) is not who the other side of a decision
-- is; of the two sides, the one that stands later in the extracts goes apart.
WITH parted AS (
  SELECT judgement, regexp_extract(left_mention, '^(.*):[0-9]+$', 1) AS left_path,
         try_cast(regexp_extract(left_mention, ':([0-9]+)$', 1) AS BIGINT) AS left_record,
         regexp_extract(right_mention, '^(.*):[0-9]+$', 1) AS right_path,
         try_cast(regexp_extract(right_mention, ':([0-9]+)$', 1) AS BIGINT) AS right_record
  FROM decision_record
),
decided AS (
  SELECT p.judgement, CAST(l.source AS BIGINT) * 10000000000 + p.left_record AS one,
         CAST(r.source AS BIGINT) * 10000000000 + p.right_record AS other
  FROM parted p
  JOIN source_record l ON l.path = p.left_path
  JOIN source_record r ON r.path = p.right_path
),
edge AS (
  SELECT one, other FROM decided WHERE judgement = 'same'
  UNION SELECT other, one FROM decided WHERE judgement = 'same'
  UNION SELECT one, one FROM decided
  UNION SELECT other, other FROM decided
),
round_1 AS (SELECT one AS ref, min(other) AS label FROM edge GROUP BY one),
round_2 AS (SELECT e.one AS ref, min(r.label) AS label FROM edge e JOIN round_1 r ON r.ref = e.other GROUP BY e.one),
round_3 AS (SELECT a.ref, least(a.label, b.label) AS label FROM round_2 a JOIN round_2 b ON b.ref = a.label),
round_4 AS (SELECT e.one AS ref, min(r.label) AS label FROM edge e JOIN round_3 r ON r.ref = e.other GROUP BY e.one),
round_5 AS (SELECT a.ref, least(a.label, b.label) AS label FROM round_4 a JOIN round_4 b ON b.ref = a.label),
separate AS (
  SELECT DISTINCT greatest(l.label, r.label) AS label
  FROM decided d
  JOIN round_5 l ON l.ref = d.one
  JOIN round_5 r ON r.ref = d.other
  WHERE d.judgement = 'different'
)
SELECT r.ref, r.label AS together, s.label IS NOT NULL AS apart
FROM round_5 r
LEFT JOIN separate s ON s.label = r.label
