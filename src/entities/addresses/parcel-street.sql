-- The streets that a parcel's street name can mean: any street of that name in a postcode of its municipality. The land
-- register gives the name in one language and, where the street has two, its translation; either may be the one that
-- address records use.
WITH name_in_municipality AS (
  SELECT nis, street AS street_text FROM parcel_record WHERE nis IS NOT NULL AND street IS NOT NULL
  UNION
  SELECT nis, street_fr FROM parcel_record WHERE nis IS NOT NULL AND street_fr IS NOT NULL
)
SELECT DISTINCT n.nis, n.street_text, s.street
FROM name_in_municipality n
JOIN zip_of_nis z ON z.nis = n.nis
JOIN street s ON s.zipcode = z.zipcode AND s.street_key = street_key(n.street_text)
