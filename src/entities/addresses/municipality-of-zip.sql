-- The municipality of a postcode today, and its judicial district. The register's own (most common) name decides; a
-- postcode that the register does not show takes the name of a postcode of the same municipality, else the one name that
-- the reference table has for it: of a merger without a postcode of its own the new name, else the most common one (the
-- other language's name stands on one row only). Mergers of municipalities therefore move nobody.
WITH register_name AS (
  SELECT zipcode, coalesce(municipality, municipality_fr) AS name, count(*) AS times
  FROM address_record
  WHERE zipcode IS NOT NULL AND coalesce(municipality, municipality_fr) IS NOT NULL AND country IS NULL
  GROUP BY zipcode, coalesce(municipality, municipality_fr)
),
register_zip AS (
  SELECT zipcode, name FROM register_name
  QUALIFY row_number() OVER (PARTITION BY zipcode ORDER BY times DESC, name) = 1
),
reference_name AS (
  SELECT nis_2025, municipality AS name, count(*) AS times, count(zipcode) AS postcodes
  FROM postcode_reference
  GROUP BY nis_2025, municipality
),
name_in_reference AS (
  SELECT nis_2025, name FROM reference_name
  QUALIFY row_number() OVER (PARTITION BY nis_2025 ORDER BY postcodes > 0, times DESC, name) = 1
),
reference_zip AS (
  SELECT DISTINCT p.zipcode, p.nis_2025, n.name
  FROM postcode_reference p
  JOIN name_in_reference n ON n.nis_2025 = p.nis_2025
  WHERE p.zipcode IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY p.zipcode ORDER BY p.nis_2025) = 1
),
name_of_nis AS (
  SELECT r.nis_2025, min(z.name) AS name
  FROM reference_zip r JOIN register_zip z ON z.zipcode = r.zipcode
  GROUP BY r.nis_2025
),
stated AS (
  -- postcodes that neither the register nor the reference knows (other countries): the name on their own rows
  SELECT zipcode, min(municipality) AS name FROM address_text WHERE municipality IS NOT NULL GROUP BY zipcode
),
every_zip AS (
  SELECT zipcode FROM stated UNION SELECT zipcode FROM register_zip UNION SELECT zipcode FROM reference_zip
),
named AS (
  SELECT e.zipcode, coalesce(z.name, n.name, r.name, s.name) AS name,
         regexp_like(e.zipcode, '^[1-9][0-9][0-9][0-9]$') AS belgian
  FROM every_zip e
  LEFT JOIN register_zip z ON z.zipcode = e.zipcode
  LEFT JOIN reference_zip r ON r.zipcode = e.zipcode
  LEFT JOIN name_of_nis n ON n.nis_2025 = r.nis_2025
  LEFT JOIN stated s ON s.zipcode = e.zipcode
)
SELECT zipcode, name AS municipality_name, fold(name) AS municipality,
       CASE WHEN NOT belgian THEN NULL
            WHEN zipcode BETWEEN '1000' AND '1299' OR zipcode BETWEEN '1500' AND '1999' OR zipcode = '3090' THEN 'Brussels'
            WHEN zipcode BETWEEN '1300' AND '1499' THEN 'Walloon Brabant'
            WHEN zipcode BETWEEN '2000' AND '2999' THEN 'Antwerp'
            WHEN zipcode BETWEEN '3000' AND '3499' THEN 'Leuven'
            WHEN zipcode BETWEEN '3500' AND '3999' THEN 'Limburg'
            WHEN zipcode BETWEEN '4700' AND '4799' THEN 'Eupen'
            WHEN zipcode BETWEEN '4000' AND '4999' THEN 'Liege'
            WHEN zipcode BETWEEN '5000' AND '5999' THEN 'Namur'
            WHEN zipcode BETWEEN '6600' AND '6999' THEN 'Luxembourg'
            WHEN zipcode BETWEEN '6000' AND '7999' THEN 'Hainaut'
            WHEN zipcode BETWEEN '8000' AND '8999' THEN 'West Flanders'
            ELSE 'East Flanders' END AS district
FROM named
