-- Runs, or parts of a run, with three operators from the end of the first spell to the start of the last within 36
-- months, or four within 60. From each first spell the longest part is taken: it holds all that shorter ones hold.
WITH run_of_some AS (
  SELECT building, box, run FROM carousel_spell GROUP BY building, box, run
  HAVING count(DISTINCT company) >= least($operator_carousel_operators, $operator_carousel_more_operators)
),
reach AS (
  SELECT f.building, f.box, f.run, f.place_in_order AS first_place, l.place_in_order, l.company,
         l.start_day <= add_months(f.end_day, $operator_carousel_within_months) AS near,
         l.start_day <= add_months(f.end_day, $operator_carousel_more_within_months) AS far
  FROM carousel_spell f
  SEMI JOIN run_of_some r ON r.building = f.building AND r.box = f.box AND r.run = f.run
  JOIN carousel_spell l ON l.building = f.building AND l.box = f.box AND l.run = f.run
    AND l.place_in_order >= f.place_in_order
),
near_part AS (
  SELECT building, box, run, first_place, max(place_in_order) AS last_place, count(DISTINCT company) AS operators
  FROM reach WHERE near
  GROUP BY building, box, run, first_place
  HAVING count(DISTINCT company) >= $operator_carousel_operators
),
far_part AS (
  SELECT building, box, run, first_place, max(place_in_order) AS last_place, count(DISTINCT company) AS operators
  FROM reach WHERE far
  GROUP BY building, box, run, first_place
  HAVING count(DISTINCT company) >= $operator_carousel_more_operators
)
SELECT building, box, run, first_place, last_place, operators FROM near_part
UNION
SELECT building, box, run, first_place, last_place, operators FROM far_part
