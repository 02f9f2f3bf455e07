-- Real moves in the 12 months before a collapse, to a building where the company has no establishment until then:
-- into another judicial district, or to a mass address where companies fail (strong); inside the district, to the
-- building of an accountant or business centre (weak).
WITH move AS (
  SELECT m.company, c.t0, m.day, m.from_building, m.from_district, m.to_building, m.to_box, m.to_district, m.ref
  FROM company c
  JOIN seat_move m ON m.company = c.company AND m.day <= c.t0
    AND m.day >= add_months(c.t0, -$seat_move_before_collapse_within_months)
  WHERE c.t0 IS NOT NULL
),
without_establishment AS (
  SELECT m.* FROM move m
  ANTI JOIN establishment_spell e ON e.company = m.company AND e.building = m.to_building
    AND coalesce(e.start_day, e.end_day) <= m.t0 AND e.end_day >= m.day
),
office_building AS (
  SELECT DISTINCT m.company, m.day, m.to_building
  FROM without_establishment m
  JOIN establishment_spell e ON e.building = m.to_building AND e.company <> m.company
    AND coalesce(e.start_day, e.end_day) <= m.t0 AND e.end_day >= m.day
  SEMI JOIN activity_code a ON a.company = e.company AND a.nace4 IN ('6920', '8211')
)
SELECT m.company, m.t0, m.day, m.from_building, m.from_district, m.to_building, m.to_district, m.ref,
       coalesce(m.to_district <> m.from_district, FALSE) AS other_district, x.building IS NOT NULL AS mass_address,
       o.company IS NOT NULL AS at_office,
       coalesce(m.to_district <> m.from_district, FALSE) OR x.building IS NOT NULL AS strong
FROM without_establishment m
LEFT JOIN toxic_building x ON x.building = m.to_building
LEFT JOIN office_building o ON o.company = m.company AND o.day = m.day AND o.to_building = m.to_building
WHERE coalesce(m.to_district <> m.from_district, FALSE) OR x.building IS NOT NULL
   OR (o.company IS NOT NULL AND m.to_district = m.from_district)
