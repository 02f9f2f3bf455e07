-- A seat moved away shortly before the collapse, to where the company does no business. Strong; very strong where a
-- long-standing manager was swapped for newcomers before the same collapse (P04); weak inside the district. All moves
-- of the window make one finding.
WITH swapped AS (SELECT DISTINCT company FROM director_swap WHERE NOT live),
rated AS (
  SELECT m.company, m.t0, bool_or(m.strong) AS strong, bool_or(s.company IS NOT NULL) AS swapped
  FROM late_seat_move m
  LEFT JOIN swapped s ON s.company = m.company
  GROUP BY m.company, m.t0
),
fact AS (
  SELECT r.company, 'collapsed' AS role, 'company' AS kind, r.company AS id, 'collapse' AS fact, r.t0 AS day,
         c.collapse_kind AS value, c.collapse_ref AS ref
  FROM rated r JOIN company c ON c.company = r.company
  UNION ALL
  SELECT company, 'new seat', 'address', CAST(to_building AS STRING), 'moved', day, to_district, ref FROM late_seat_move
  UNION ALL
  SELECT company, 'old seat', 'address', CAST(from_building AS STRING), NULL, NULL, NULL, NULL FROM late_seat_move
  UNION ALL
  SELECT company, NULL, NULL, NULL, 'other_district', day, to_district, ref FROM late_seat_move WHERE other_district
  UNION ALL
  SELECT company, NULL, NULL, NULL, 'mass_address', day, NULL, ref FROM late_seat_move WHERE mass_address
  UNION ALL
  SELECT company, NULL, NULL, NULL, 'at_office', day, NULL, ref FROM late_seat_move WHERE at_office
  UNION ALL
  SELECT company, NULL, NULL, NULL, 'managers_swapped', t0, NULL, NULL FROM rated WHERE strong AND swapped
)
SELECT f.company AS finding,
       CASE WHEN r.strong AND r.swapped THEN 'very strong' WHEN r.strong THEN 'strong' ELSE 'weak' END AS strength,
       CAST(NULL AS INTEGER) AS level, f.role, f.kind, f.id, f.fact, f.day, CAST(NULL AS DATE) AS until, f.value,
       CAST(NULL AS DOUBLE) AS amount, f.ref
FROM fact f
JOIN rated r ON r.company = f.company
