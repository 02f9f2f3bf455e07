-- Parcels, each once. Dwelling: houses, flats, rooms and studios by the land register's nature codes.
SELECT p.parcel, min(p.situation) AS situation, max_by(p.nature, p.ref) AS nature,
       coalesce(max_by(p.nature, p.ref) IN (200, 201, 202, 220, 221, 222, 223, 240, 533, 534, 537), FALSE) AS dwelling,
       min(p.nis) AS nis, min(m.municipality) AS municipality, max(p.housing_units) AS housing_units,
       max(p.used_surface) AS used_surface, min(p.street) AS street, min(p.house_number) AS house_number, min(p.ref) AS ref
FROM parcel_record p
LEFT JOIN municipality_of_nis m ON m.nis = p.nis
GROUP BY p.parcel
