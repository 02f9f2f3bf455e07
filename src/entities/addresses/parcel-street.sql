-- The streets that a parcel's street name can mean: any street of that name in its postcode or, where the land register gives
-- none, in a postcode of its municipality. The land register gives the name in one language and, where the street has two, its
-- translation; either may be the one that address records use. `area`: the postcode, else the municipality's code.
WITH name_in_area AS (
  SELECT nis, zipcode, street AS street_text FROM parcel_record WHERE street IS NOT NULL
  UNION
  SELECT nis, zipcode, street_fr FROM parcel_record WHERE street_fr IS NOT NULL
),
placed AS (
  SELECT zipcode AS area, street_text, zipcode FROM name_in_area WHERE zipcode IS NOT NULL
  UNION
  SELECT n.nis, n.street_text, z.zipcode FROM name_in_area n JOIN zip_of_nis z ON z.nis = n.nis WHERE n.zipcode IS NULL
)
SELECT DISTINCT p.area, p.street_text, s.street
FROM placed p
JOIN street s ON s.zipcode = p.zipcode AND s.street_key = street_key(p.street_text)
