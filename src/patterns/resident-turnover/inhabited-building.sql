-- What the land register knows of the buildings in which people live: whether it is a non-dwelling (every known parcel
-- is known to be something else), its kind of dwelling, its housing units and the used surface of its dwellings. A
-- building without a known parcel has no row.
WITH known AS (
  SELECT DISTINCT l.building, p.parcel, p.nature, p.dwelling, p.housing_units, p.used_surface
  FROM parcel_place l
  SEMI JOIN resident_stay r ON r.building = l.building
  JOIN parcel p ON p.parcel = l.parcel
)
SELECT building, bool_and(nature IS NOT NULL AND NOT dwelling) AS non_dwelling, bool_or(dwelling) AS dwelling,
       min(CASE WHEN dwelling THEN nature END) AS nature,
       CAST(sum(housing_units) AS INTEGER) AS housing_units,
       sum(CASE WHEN dwelling AND used_surface > 0 THEN used_surface END) AS used_surface
FROM known
GROUP BY building
