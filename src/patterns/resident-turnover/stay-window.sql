-- How many stays lie wholly inside the twelve months up to a day, per dwelling unit (building and box), for each day in
-- the last 60 months on which a stay ended or twelve months after one began. Only stays of at most twelve months can lie
-- inside; of these, the ones inside are those that ended by the last day less those that began before the first. So
-- two running sums suffice, and a house with thousands of stays costs no more than a sort.
WITH stay AS (
  SELECT r.building, r.box, r.start_day, r.end_day, r.ended,
         r.ended AND r.end_day <= add_months(r.start_day, $resident_turnover_window_months) AS short
  FROM resident_stay r
  LEFT JOIN inhabited_building b ON b.building = r.building
  WHERE NOT coalesce(b.non_dwelling, FALSE)
),
last_day AS (
  SELECT building, box, end_day AS day FROM stay WHERE ended
  UNION
  SELECT building, box, add_months(start_day, $resident_turnover_window_months) FROM stay
),
candidate AS (
  SELECT building, box, day, add_months(day, -$resident_turnover_window_months) AS first_day
  FROM last_day
  WHERE day BETWEEN add_months($as_of, -$resident_turnover_recent_months) AND $as_of
),
-- on one day a window opens before stays begin, and closes after stays end: `turn` tells which comes first
started_before AS (
  SELECT building, box, window_end,
         sum(stays) OVER (PARTITION BY building, box ORDER BY day, turn
                          RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS stays
  FROM (SELECT building, box, first_day AS day, 1 AS turn, 0 AS stays, day AS window_end FROM candidate
        UNION ALL
        SELECT building, box, start_day, 2, 1, NULL FROM stay WHERE short) s
),
ended_by AS (
  SELECT building, box, window_end,
         sum(stays) OVER (PARTITION BY building, box ORDER BY day, turn
                          RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS stays
  FROM (SELECT building, box, day, 2 AS turn, 0 AS stays, day AS window_end FROM candidate
        UNION ALL
        SELECT building, box, end_day, 1, 1, NULL FROM stay WHERE short) s
)
SELECT c.building, c.box, c.first_day, c.day AS last_day, CAST(e.stays - b.stays AS BIGINT) AS stays
FROM candidate c
JOIN started_before b ON b.building = c.building AND b.box = c.box AND b.window_end = c.day
JOIN ended_by e ON e.building = c.building AND e.box = c.box AND e.window_end = c.day
