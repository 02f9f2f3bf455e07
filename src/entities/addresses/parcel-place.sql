-- The buildings at which a parcel lies, among the buildings that some address record knows. The land register writes a
-- number as addresses do ('12A', '12 bus 3', '12/14').
WITH number_of_parcel AS (
  SELECT house_number, building_number(house_number) AS number_key
  FROM (SELECT DISTINCT house_number FROM parcel_record WHERE house_number IS NOT NULL) n
),
named AS (
  SELECT parcel, nis, house_number, street AS street_text FROM parcel_record
  UNION ALL
  SELECT parcel, nis, house_number, street_fr FROM parcel_record WHERE street_fr <> street OR street IS NULL
)
SELECT DISTINCT p.parcel, b.building
FROM named p
JOIN number_of_parcel n ON n.house_number = p.house_number
JOIN parcel_street s ON s.nis = p.nis AND s.street_text = p.street_text
JOIN building b ON b.street = s.street AND b.number = n.number_key
WHERE n.number_key <> ''
