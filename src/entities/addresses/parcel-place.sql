-- The buildings at which a parcel lies, among the buildings that some address record knows: by either name of its street.
WITH named AS (
  SELECT parcel, coalesce(zipcode, nis) AS area, house_number, street AS street_text FROM parcel_record
  UNION ALL
  SELECT parcel, coalesce(zipcode, nis) AS area, house_number, street_fr FROM parcel_record WHERE street_fr <> street OR street IS NULL
)
SELECT DISTINCT p.parcel, b.building
FROM named p
JOIN parcel_number n ON n.house_number = p.house_number AND n.number_key <> ''
JOIN parcel_street s ON s.area = p.area AND s.street_text = p.street_text
JOIN building b ON b.street = s.street AND b.number = n.number_key
