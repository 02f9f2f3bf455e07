-- The municipality that a code of the land register means today, in the words that addresses use: the name that most
-- of its postcodes bear (of equals the first).
SELECT nis, municipality
FROM (SELECT r.nis, z.municipality, count(*) AS postcodes
      FROM zip_of_nis r
      JOIN municipality_of_zip z ON z.zipcode = r.zipcode
      GROUP BY r.nis, z.municipality) named
QUALIFY row_number() OVER (PARTITION BY nis ORDER BY postcodes DESC, municipality) = 1
