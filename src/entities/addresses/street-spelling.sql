-- One row per distinct spelling of a street in a postcode, with the key under which spellings are equal. Many a name
-- occurs in hundreds of postcodes: its key is made once.
WITH keyed AS (
  SELECT street, street_key(street) AS street_key FROM (SELECT DISTINCT street FROM street_name) n
)
SELECT n.zipcode, n.street, k.street_key
FROM street_name n
JOIN keyed k ON k.street = n.street
WHERE k.street_key <> ''
