-- The postcodes of a municipality's code, in whichever edition of the municipalities: a merger changes the code, not
-- the place. No list has those of other countries: there the land register gives the postcode itself, or the
-- municipality's name, which addresses have beside their postcode.
WITH named AS (
  SELECT DISTINCT nis, municipality_words(municipality) AS municipality FROM parcel_record WHERE zipcode IS NULL AND municipality IS NOT NULL
)
SELECT nis_2018 AS nis, zipcode FROM postcode_reference WHERE nis_2018 IS NOT NULL AND zipcode IS NOT NULL
UNION SELECT nis_2019, zipcode FROM postcode_reference WHERE nis_2019 IS NOT NULL AND zipcode IS NOT NULL
UNION SELECT nis_2025, zipcode FROM postcode_reference WHERE nis_2025 IS NOT NULL AND zipcode IS NOT NULL
UNION SELECT nis, zipcode FROM parcel_record WHERE nis IS NOT NULL AND zipcode IS NOT NULL
UNION
-- a French postcode begins with its department, as does the code of the commune; Corsica has two departments (2A, 2B) and one 20
SELECT n.nis, z.zipcode
FROM named n
JOIN municipality_of_zip z ON municipality_words(z.municipality) = n.municipality AND length(z.zipcode) = 5
  AND left(z.zipcode, 2) = CASE WHEN substr(n.nis, 3, 2) IN ('2A', '2B') THEN '20' ELSE substr(n.nis, 3, 2) END
