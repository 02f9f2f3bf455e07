-- Groups: enterprises with one ultimate corporate holder, following shares of 50 % and more upwards through
-- enterprises as they run today (for an ended enterprise: on its last day). A person who owns several companies makes
-- no group; an enterprise outside any group is a group of its own.
WITH RECURSIVE parent AS (
  SELECT s.company, s.holder
  FROM share_spell s
  JOIN company c ON c.company = s.company
  WHERE s.holder_kind = 'company' AND s.percentage >= 50 AND s.holder <> s.company
    AND coalesce(c.end_day, $as_of) BETWEEN s.start_day AND s.end_day
  QUALIFY row_number() OVER (PARTITION BY s.company ORDER BY s.percentage DESC, s.holder) = 1
),
climb AS (
  SELECT company, holder AS above, 1 AS steps FROM parent
  UNION ALL
  SELECT c.company, p.holder, c.steps + 1
  FROM climb c JOIN parent p ON p.company = c.above
  WHERE c.steps < 20
),
in_circle AS (SELECT company FROM climb WHERE above = company),
top_of AS (
  -- a circle of holders has no top: its smallest number stands for it, and for those below it
  SELECT c.company, coalesce(max(CASE WHEN p.company IS NULL THEN c.above END), min(i.company), min(c.above)) AS group_key
  FROM climb c
  LEFT JOIN parent p ON p.company = c.above
  LEFT JOIN (SELECT DISTINCT company FROM in_circle) i ON i.company = c.above
  GROUP BY c.company
)
SELECT c.company, coalesce(t.group_key, c.company) AS group_key
FROM company c LEFT JOIN top_of t ON t.company = c.company
