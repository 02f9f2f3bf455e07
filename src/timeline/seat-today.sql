-- Where a company has its seat today: the register's; for one that the register no longer lists, its last known seat.
SELECT company, building, box, municipality, district, ref FROM register_seat
UNION ALL
SELECT s.company, s.building, s.box, s.municipality, s.district, s.ref
FROM seat_spell s
JOIN company c ON c.company = s.company AND NOT c.in_kbo
QUALIFY row_number() OVER (PARTITION BY s.company ORDER BY s.start_day DESC, s.ref) = 1
