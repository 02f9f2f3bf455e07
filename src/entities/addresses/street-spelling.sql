-- One row per distinct spelling of a street in a postcode, with the key under which spellings are equal.
WITH spelling AS (
  SELECT DISTINCT zipcode, street FROM address_text
  UNION
  SELECT DISTINCT zipcode, street_fr FROM address_text WHERE street_fr IS NOT NULL
)
SELECT zipcode, street, street_key(street) AS street_key
FROM spelling
WHERE street_key(street) <> ''
