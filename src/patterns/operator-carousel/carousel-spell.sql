-- Who ran an establishment at one building and box, in order, and which spells follow on one another: a run goes on
-- while the next spell begins from 31 days before to 90 days after the end of the one before and the two operators
-- share a three-digit code or a kin of licensed activities. Only places with at least three operators; a spell with an unknown start is in no order.
WITH spell AS (
  SELECT building, box, company, start_day, end_day, running, ref, end_ref
  FROM establishment_spell
  WHERE start_day <= end_day
),
place AS (
  SELECT building, box FROM spell GROUP BY building, box
  HAVING count(DISTINCT company) >= least($operator_carousel_operators, $operator_carousel_more_operators)
),
in_order AS (
  SELECT s.*,
         row_number() OVER (PARTITION BY s.building, s.box ORDER BY s.start_day, s.end_day, s.company, s.ref) AS place_in_order,
         lag(s.company) OVER (PARTITION BY s.building, s.box ORDER BY s.start_day, s.end_day, s.company, s.ref) AS previous,
         lag(s.end_day) OVER (PARTITION BY s.building, s.box ORDER BY s.start_day, s.end_day, s.company, s.ref) AS previous_end
  FROM spell s
  SEMI JOIN place p ON p.building = s.building AND p.box = s.box
),
same_branch AS (
  SELECT DISTINCT o.previous, o.company
  FROM in_order o
  JOIN activity_code a ON a.company = o.company
  JOIN activity_code b ON b.company = o.previous AND left(b.nace4, 3) = left(a.nace4, 3)
  UNION
  SELECT o.previous, o.company
  FROM in_order o
  JOIN company_kin a ON a.company = o.company
  JOIN company_kin b ON b.company = o.previous AND b.kin = a.kin
),
numbered AS (
  SELECT o.*,
         sum(CASE WHEN b.company IS NOT NULL
                   AND datediff(o.start_day, o.previous_end)
                       BETWEEN -$operator_carousel_overlap_days AND $operator_carousel_gap_days
                  THEN 0 ELSE 1 END)
           OVER (PARTITION BY o.building, o.box ORDER BY o.place_in_order
                 ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS run
  FROM in_order o
  LEFT JOIN same_branch b ON b.previous = o.previous AND b.company = o.company
)
SELECT building, box, run, place_in_order, company, start_day, end_day, running, ref, end_ref,
       -- where the same operator stood before in this run: one place earlier is no return
       lag(place_in_order) OVER (PARTITION BY building, box, run, company ORDER BY place_in_order) AS stood_before
FROM numbered
