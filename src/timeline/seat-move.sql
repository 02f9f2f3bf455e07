-- Real moves: from a known building to another known one, whatever the distance. Another box, a new spelling, a new
-- name of street or municipality is no move; nor is one between two buildings of the same business-centre operator.
WITH step AS (
  SELECT company, day, building, box, municipality, district, ref,
         lag(building) OVER (PARTITION BY company ORDER BY day) AS from_building,
         lag(municipality) OVER (PARTITION BY company ORDER BY day) AS from_municipality,
         lag(district) OVER (PARTITION BY company ORDER BY day) AS from_district
  FROM seat_fact
),
centre AS (
  SELECT DISTINCT e.company AS operator, e.building
  FROM establishment_spell e
  SEMI JOIN activity_code a ON a.company = e.company AND a.nace4 = '8211'
),
centre_pair AS (
  SELECT DISTINCT one.building AS from_building, other.building AS to_building
  FROM centre one JOIN centre other ON other.operator = one.operator AND other.building <> one.building
)
SELECT s.company, s.day, s.from_building, s.from_municipality, s.from_district, s.building AS to_building, s.box AS to_box,
       s.municipality AS to_municipality, s.district AS to_district, s.ref
FROM step s
ANTI JOIN centre_pair c ON c.from_building = s.from_building AND c.to_building = s.building
WHERE s.building <> s.from_building
