-- What happened to companies in the five years before the as-of day: real seat moves, substitutions of directors,
-- collapses.
SELECT company, 'seat moves' AS event, day FROM seat_move WHERE day >= add_months($as_of, -60)
UNION ALL
SELECT company, 'director changes', day FROM substitution WHERE day >= add_months($as_of, -60)
UNION ALL
SELECT company, 'collapses', t0 FROM collapse WHERE t0 >= add_months($as_of, -60)
