-- Holders of 25 % and more from another register than the company they hold, with no person known above them: nobody
-- holds shares of the holder (however many, if that is not said), or of any enterprise above it, that run on the as-of day. The country scores nothing.
WITH RECURSIVE foreign_edge AS (
  SELECT e.holder, e.company, e.percentage, e.start_date, e.ref, e.level
  FROM holding_edge e
  WHERE e.percentage >= $ownership_loop_foreign_percentage
    AND regexp_extract(e.holder, '^([A-Za-z]*)', 1) <> regexp_extract(e.company, '^([A-Za-z]*)', 1)
    AND regexp_extract(e.holder, '^([A-Za-z]*)', 1) <> ''
),
climb AS (
  SELECT DISTINCT holder, holder AS above, 0 AS steps FROM foreign_edge
  UNION ALL
  SELECT c.holder, e.holder, c.steps + 1
  FROM climb c
  JOIN holding_edge e ON e.company = c.above
  WHERE c.steps < 10
),
known AS (
  SELECT c.holder
  FROM climb c
  JOIN share_spell s ON s.company = c.above AND s.holder_kind = 'person' AND coalesce(s.percentage, 1) > 0
    AND $as_of BETWEEN s.start_day AND s.end_day
)
SELECT f.holder, f.company, f.percentage, f.start_date, f.ref, f.level
FROM foreign_edge f
ANTI JOIN known k ON k.holder = f.holder
