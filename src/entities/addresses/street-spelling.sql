-- One row per distinct spelling of a street in a postcode, with the key under which spellings are equal.
SELECT zipcode, street, street_key
FROM (SELECT zipcode, street, street_key(street) AS street_key FROM street_name) keyed
WHERE street_key <> ''
