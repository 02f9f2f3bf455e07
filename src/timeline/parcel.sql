-- Parcels, each once. Dwelling: houses, flats, rooms and studios by the land register's nature codes. Only what several
-- rows say is put together: nearly every row is the only one of its parcel.
WITH several AS (
  SELECT key_number(parcel) AS key FROM parcel_record GROUP BY key_number(parcel) HAVING count(*) > 1
),
once AS (
  SELECT p.parcel, p.situation, p.nature, p.nis, p.housing_units, p.used_surface, p.street, p.house_number, p.ref
  FROM parcel_record p ANTI JOIN several s ON s.key = key_number(p.parcel)
  UNION ALL
  SELECT p.parcel, min(p.situation), max_by(p.nature, p.ref), min(p.nis), max(p.housing_units), max(p.used_surface),
         min(p.street), min(p.house_number), min(p.ref)
  FROM parcel_record p SEMI JOIN several s ON s.key = key_number(p.parcel)
  GROUP BY p.parcel
)
SELECT o.parcel, o.situation, o.nature,
       coalesce(o.nature IN (200, 201, 202, 220, 221, 222, 223, 240, 533, 534, 537), FALSE) AS dwelling,
       o.nis, m.municipality, o.housing_units, o.used_surface, o.street, o.house_number, o.ref
FROM once o
LEFT JOIN municipality_of_nis m ON m.nis = o.nis
