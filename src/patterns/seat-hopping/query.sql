-- Seat hopping: three real moves within 36 months, four within 60, six within 96, or two within 24 that each lead into
-- another municipality. How surprising the fullest of these windows is at the register's own rate of moves (Poisson)
-- makes the finding weak (s < 4), moderate (s >= 4) or strong (s >= 6, or six within 96 months).
WITH move AS (
  SELECT company, day, from_building, to_building, ref, to_municipality <> from_municipality AS far FROM seat_move
),
-- every window that begins with a move, per rule: 1 short, 2 middle, 3 long, 4 into other municipalities
window_of_moves AS (
  SELECT a.company, a.day AS first_day, r.rule, r.months, r.least_moves, count(*) AS moves
  FROM move a
  JOIN (SELECT company, count(*) AS moves FROM move GROUP BY company HAVING count(*) > 1) several ON several.company = a.company
  JOIN (VALUES (1, $seat_hopping_short_months, $seat_hopping_short_moves), (2, $seat_hopping_middle_months, $seat_hopping_middle_moves),
               (3, $seat_hopping_long_months, $seat_hopping_long_moves), (4, $seat_hopping_far_months, $seat_hopping_far_moves))
       AS r(rule, months, least_moves) ON r.rule < 4 OR a.far
  JOIN move b ON b.company = a.company AND b.day >= a.day AND b.day <= add_months(a.day, r.months) AND (r.rule < 4 OR b.far)
  GROUP BY a.company, a.day, r.rule, r.months, r.least_moves
),
hopping AS (
  SELECT company, first_day, rule, months, moves FROM window_of_moves
  WHERE moves >= least_moves
  QUALIFY row_number() OVER (PARTITION BY company, rule ORDER BY moves DESC, first_day DESC) = 1
),
surprise AS (
  SELECT h.company, h.rule, h.moves, h.months, r.per_year,
         CASE WHEN r.per_year * h.months / 12 >= h.moves THEN 0.0
              ELSE -log10(sum(exp(t.k * ln(r.per_year * h.months / 12) - r.per_year * h.months / 12 - t.ln_factorial))) END AS s
  FROM hopping h
  JOIN seat_hop_rate r ON r.company = h.company
  JOIN poisson_tail_term t ON t.events = least(h.moves, 100)
  GROUP BY h.company, h.rule, h.moves, h.months, r.per_year
),
rated AS (
  SELECT company, max(s) AS s, max_by(moves, s * 1000 + rule) AS moves, max_by(months, s * 1000 + rule) AS months,
         CASE WHEN max(s) >= $seat_hopping_strong_surprise OR bool_or(rule = 3) THEN 'strong'
              WHEN max(s) >= $seat_hopping_moderate_surprise THEN 'moderate' ELSE 'weak' END AS strength
  FROM surprise
  GROUP BY company
),
-- the moves of all windows that meet their rule
told AS (
  SELECT DISTINCT m.company, m.day, m.from_building, m.to_building, m.ref
  FROM hopping h
  JOIN move m ON m.company = h.company AND m.day BETWEEN h.first_day AND add_months(h.first_day, h.months) AND (h.rule < 4 OR m.far)
),
fact AS (
  SELECT company, 'company' AS role, 'company' AS kind, company AS id, 'surprise' AS fact, CAST(NULL AS DATE) AS day,
         'within ' || months || ' months' AS value, moves AS amount, CAST(NULL AS BIGINT) AS ref
  FROM rated
  UNION ALL
  SELECT company, 'seat', 'address', CAST(to_building AS STRING), 'moved', day, NULL, NULL, ref FROM told
  UNION ALL
  SELECT company, 'seat', 'address', CAST(from_building AS STRING), NULL, NULL, NULL, NULL, NULL FROM told
)
SELECT f.company AS finding, r.strength, CAST(NULL AS INTEGER) AS level, f.role, f.kind, f.id, f.fact, f.day,
       CAST(NULL AS DATE) AS until, f.value, f.amount, f.ref
FROM fact f
JOIN rated r ON r.company = f.company
