-- rounds 30
-- Circles of people whom weighty links tie, straight or through others: what is gathered in one circle changes nothing in another.
-- Round by round, each takes the lowest number among those that it is linked with, and then the number which that one took.
WITH weighty AS (
  SELECT one, other FROM person_link WHERE weight >= moderate_from()
  UNION ALL SELECT other, one FROM person_link WHERE weight >= moderate_from()
),
beside AS (
  SELECT w.one AS leader, min(c.circle) AS circle
  FROM weighty w JOIN person_circle_before c ON c.leader = w.other
  GROUP BY w.one
),
lowest AS (
  SELECT c.leader, least(c.circle, b.circle) AS circle
  FROM person_circle_before c JOIN beside b ON b.leader = c.leader
)
SELECT l.leader, least(l.circle, f.circle) AS circle
FROM lowest l JOIN lowest f ON f.leader = l.circle
