-- The streets that a parcel's street name can mean: any street of that name in a postcode of its municipality, in
-- whichever edition of the municipalities (a merger changes the code, not the place).
WITH name_in_municipality AS (
  SELECT DISTINCT nis, street AS street_text FROM parcel_record WHERE nis IS NOT NULL AND street IS NOT NULL
),
zip_of_nis AS (
  SELECT nis_2018 AS nis, zipcode FROM postcode_reference
  UNION SELECT nis_2019, zipcode FROM postcode_reference
  UNION SELECT nis_2025, zipcode FROM postcode_reference
)
SELECT DISTINCT n.nis, n.street_text, s.street
FROM name_in_municipality n
JOIN zip_of_nis z ON z.nis = n.nis
JOIN street s ON s.zipcode = z.zipcode AND s.street_key = street_key(n.street_text)
