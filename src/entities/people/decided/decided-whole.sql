-- Those found to be people of whom a decision speaks: decisions that two mentions are the same tie them into one (`whole`). `torn`: by
-- another decision two of its mentions are two people, so that it must be parted.
WITH decided AS (
  SELECT DISTINCT d.together, f.root FROM decided_mention d JOIN found_mention f ON f.ref = d.ref AND f.slot = 1
),
edge AS (
  SELECT DISTINCT a.root AS one, b.root AS other FROM decided a JOIN decided b ON b.together = a.together
),
round_1 AS (SELECT one AS root, min(other) AS label FROM edge GROUP BY one),
round_2 AS (SELECT e.one AS root, min(r.label) AS label FROM edge e JOIN round_1 r ON r.root = e.other GROUP BY e.one),
round_3 AS (SELECT a.root, least(a.label, b.label) AS label FROM round_2 a JOIN round_2 b ON b.root = a.label),
round_4 AS (SELECT e.one AS root, min(r.label) AS label FROM edge e JOIN round_3 r ON r.root = e.other GROUP BY e.one),
round_5 AS (SELECT a.root, least(a.label, b.label) AS label FROM round_4 a JOIN round_4 b ON b.root = a.label),
torn AS (
  SELECT DISTINCT x.label
  FROM decided_apart a
  JOIN decided l ON l.together = a.one
  JOIN round_5 x ON x.root = l.root
  JOIN decided r ON r.together = a.other
  JOIN round_5 y ON y.root = r.root AND y.label = x.label
)
SELECT r.root, r.label AS whole, t.label IS NOT NULL AS torn FROM round_5 r LEFT JOIN torn t ON t.label = r.label
