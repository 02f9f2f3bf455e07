-- The ties around relay pairs. A cluster holds two such pairs, so that ties far from any can hardly belong to it, and never
-- leave the database. Far is more than eight ties away: eight rounds, since the shared dialect knows no recursion that forgets
-- what it has seen.
WITH edge AS (
  SELECT one AS here, other AS there FROM vessel_tie
  UNION ALL
  SELECT other, one FROM vessel_tie
),
round_0 AS (
  SELECT DISTINCT here AS company FROM edge e
  SEMI JOIN (SELECT one AS company FROM vessel_tie WHERE relay UNION SELECT other FROM vessel_tie WHERE relay) r
    ON r.company = e.here
),
round_1 AS (
  SELECT company FROM round_0
  UNION SELECT e.there FROM edge e SEMI JOIN round_0 r ON r.company = e.here
),
round_2 AS (
  SELECT company FROM round_1
  UNION SELECT e.there FROM edge e SEMI JOIN round_1 r ON r.company = e.here
),
round_3 AS (
  SELECT company FROM round_2
  UNION SELECT e.there FROM edge e SEMI JOIN round_2 r ON r.company = e.here
),
round_4 AS (
  SELECT company FROM round_3
  UNION SELECT e.there FROM edge e SEMI JOIN round_3 r ON r.company = e.here
),
round_5 AS (
  SELECT company FROM round_4
  UNION SELECT e.there FROM edge e SEMI JOIN round_4 r ON r.company = e.here
),
round_6 AS (
  SELECT company FROM round_5
  UNION SELECT e.there FROM edge e SEMI JOIN round_5 r ON r.company = e.here
),
round_7 AS (
  SELECT company FROM round_6
  UNION SELECT e.there FROM edge e SEMI JOIN round_6 r ON r.company = e.here
),
round_8 AS (
  SELECT company FROM round_7
  UNION SELECT e.there FROM edge e SEMI JOIN round_7 r ON r.company = e.here
)
SELECT t.one, t.other, t.resources, t.relay
FROM vessel_tie t
SEMI JOIN round_8 a ON a.company = t.one
SEMI JOIN round_8 b ON b.company = t.other
