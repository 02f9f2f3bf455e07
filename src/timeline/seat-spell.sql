-- Seats over time. A seat stands until the day of the next announcement. A register seat that no gazette row announces
-- counts today.
WITH history AS (
  SELECT f.company, f.building, f.box, f.municipality, f.district, f.day AS start_day,
         coalesce(lead(f.day) OVER (PARTITION BY f.company ORDER BY f.day), c.end_day, $as_of) AS end_day, f.ref
  FROM seat_fact f
  JOIN company c ON c.company = f.company
)
SELECT company, building, box, municipality, district, start_day, end_day, ref FROM history WHERE building IS NOT NULL
UNION ALL
SELECT s.company, s.building, s.box, s.municipality, s.district, $as_of, $as_of, s.ref
FROM register_seat s
ANTI JOIN history h ON h.company = s.company AND h.building = s.building AND h.end_day >= $as_of
