-- The holdings that can be part of a circle, or of a chain of four holders and more: those with enough holdings above and
-- below. Counted up to three steps each way, so that only these few leave the database.
WITH above_one AS (
  SELECT DISTINCT company FROM holding_edge
),
above_two AS (
  SELECT DISTINCT e.company FROM holding_edge e SEMI JOIN above_one a ON a.company = e.holder
),
above_three AS (
  SELECT DISTINCT e.company FROM holding_edge e SEMI JOIN above_two a ON a.company = e.holder
),
below_one AS (
  SELECT DISTINCT holder FROM holding_edge
),
below_two AS (
  SELECT DISTINCT e.holder FROM holding_edge e SEMI JOIN below_one b ON b.holder = e.company
),
below_three AS (
  SELECT DISTINCT e.holder FROM holding_edge e SEMI JOIN below_two b ON b.holder = e.company
),
steps AS (
  SELECT e.*,
         CASE WHEN a3.company IS NOT NULL THEN 3 WHEN a2.company IS NOT NULL THEN 2 WHEN a1.company IS NOT NULL THEN 1 ELSE 0 END AS above,
         CASE WHEN b3.holder IS NOT NULL THEN 3 WHEN b2.holder IS NOT NULL THEN 2 WHEN b1.holder IS NOT NULL THEN 1 ELSE 0 END AS below
  FROM holding_edge e
  LEFT JOIN above_one a1 ON a1.company = e.holder
  LEFT JOIN above_two a2 ON a2.company = e.holder
  LEFT JOIN above_three a3 ON a3.company = e.holder
  LEFT JOIN below_one b1 ON b1.holder = e.company
  LEFT JOIN below_two b2 ON b2.holder = e.company
  LEFT JOIN below_three b3 ON b3.holder = e.company
),
-- the smallest firms only: ten staff and more are named in the latest accounts that tell
staffed AS (
  SELECT company, staff_fte FROM account_year WHERE staff_fte IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY company ORDER BY year_end DESC) = 1
)
SELECT s.holder, s.company, s.percentage, s.start_date, s.ref, s.level, coalesce(f.staff_fte < $ownership_loop_micro_staff, TRUE) AS micro
FROM steps s
LEFT JOIN staffed f ON f.company = s.company
WHERE s.above + s.below + 1 >= least(4, $ownership_loop_holders)
