-- Buildings: postcode, street, house number with its letter. Numbered by content, so that the order of rows and files
-- does not matter. The label shows the most common spelling, of equals the first.
WITH spelled AS (
  SELECT street, number_key, zipcode, street_text, count(*) AS times
  FROM placed_text
  GROUP BY street, number_key, zipcode, street_text
),
named AS (
  SELECT street, number_key, zipcode, street_text FROM spelled
  QUALIFY row_number() OVER (PARTITION BY street, number_key ORDER BY times DESC, zipcode, street_text) = 1
)
SELECT CAST(row_number() OVER (ORDER BY n.street, n.number_key) AS BIGINT) AS building,
       n.zipcode, n.street, n.street_text, n.number_key AS number, m.municipality, m.district,
       concat_ws(' ', n.street_text, upper(n.number_key)) || ', ' || concat_ws(' ', n.zipcode, m.municipality_name) AS label
FROM named n
LEFT JOIN municipality_of_zip m ON m.zipcode = n.zipcode
