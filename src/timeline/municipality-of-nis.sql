-- The municipality that a code of the land register means today, in the words that addresses use.
SELECT r.nis, min(z.municipality) AS municipality
FROM (SELECT nis_2018 AS nis, zipcode FROM postcode_reference
      UNION SELECT nis_2019, zipcode FROM postcode_reference
      UNION SELECT nis_2025, zipcode FROM postcode_reference) r
JOIN municipality_of_zip z ON z.zipcode = r.zipcode
GROUP BY r.nis
