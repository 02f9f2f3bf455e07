-- Full handover: all shares pass on one day to holders who had none, everyone who managed before has left, everyone
-- who manages after came in, and the seat moves, all these days within 90 days of one another. One row a company: the
-- first such window.
WITH sale AS (
  SELECT company, day FROM share_arrival
  GROUP BY company, day
  -- shares in thirds add up to 99.99
  HAVING round(sum(percentage), 4) > 99.9
),
sale_and_move AS (
  SELECT DISTINCT s.company, s.day AS sale_day, m.day AS move_day
  FROM sale s
  JOIN seat_move m ON m.company = s.company
    AND abs(datediff(m.day, s.day)) <= $share_handover_handover_days
),
-- the first of all these days is the sale, the move, or a manager's coming or going before both
first_day AS (
  SELECT company, sale_day, move_day, least(sale_day, move_day) AS first_day FROM sale_and_move
  UNION
  SELECT p.company, p.sale_day, p.move_day, m.end_day
  FROM sale_and_move p JOIN mandate m ON m.company = p.company AND m.ended AND m.end_day < least(p.sale_day, p.move_day)
  UNION
  SELECT p.company, p.sale_day, p.move_day, m.start_day
  FROM sale_and_move p JOIN mandate m ON m.company = p.company AND m.start_known AND m.start_day < least(p.sale_day, p.move_day)
),
handover_window AS (
  SELECT company, sale_day, move_day, first_day,
         CAST(first_day + INTERVAL '1' DAY * $share_handover_handover_days AS DATE) AS last_day
  FROM first_day
  WHERE datediff(greatest(sale_day, move_day), first_day) <= $share_handover_handover_days
),
manager AS (
  SELECT w.company, w.sale_day, w.move_day, w.first_day, w.last_day, m.person,
         m.start_day < w.first_day AND m.end_day >= w.first_day AS before,
         m.ended AND m.end_day <= w.last_day AS left_by_then,
         m.start_known AND m.start_day >= w.first_day AS came_in
  FROM handover_window w
  JOIN mandate m ON m.company = w.company
    AND (m.end_day >= w.first_day OR NOT m.ended) AND (m.start_day <= w.last_day OR NOT m.start_known)
),
person_there AS (
  SELECT company, sale_day, move_day, first_day, last_day, person, bool_or(before) AS before,
         bool_or(NOT left_by_then) AS after, bool_and(came_in) AS came_in
  FROM manager
  GROUP BY company, sale_day, move_day, first_day, last_day, person
)
SELECT company, sale_day, move_day, first_day, last_day
FROM person_there
GROUP BY company, sale_day, move_day, first_day, last_day
HAVING bool_or(before) AND bool_or(after) AND NOT bool_or(before AND after) AND bool_and(came_in OR NOT after)
QUALIFY row_number() OVER (PARTITION BY company ORDER BY first_day, sale_day, move_day) = 1
