-- The buildings at which a parcel lies, among the buildings that some address record knows.
WITH number_of_parcel AS (
  SELECT house_number, house_number_key(fold(house_number)) AS number_key
  FROM (SELECT DISTINCT house_number FROM parcel_record WHERE house_number IS NOT NULL) n
)
SELECT DISTINCT p.parcel, b.building
FROM parcel_record p
JOIN number_of_parcel n ON n.house_number = p.house_number
JOIN parcel_street s ON s.nis = p.nis AND s.street_text = p.street
JOIN building b ON b.street = s.street AND b.number = n.number_key
WHERE n.number_key <> ''
