-- The postcodes of a municipality's code, in whichever edition of the municipalities: a merger changes the code, not
-- the place.
SELECT nis_2018 AS nis, zipcode FROM postcode_reference WHERE nis_2018 IS NOT NULL AND zipcode IS NOT NULL
UNION SELECT nis_2019, zipcode FROM postcode_reference WHERE nis_2019 IS NOT NULL AND zipcode IS NOT NULL
UNION SELECT nis_2025, zipcode FROM postcode_reference WHERE nis_2025 IS NOT NULL AND zipcode IS NOT NULL
