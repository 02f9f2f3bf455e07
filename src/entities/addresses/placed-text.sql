-- Each stated address with its street and number, before buildings are numbered.
WITH street_of_spelling AS (
  SELECT p.zipcode, p.street AS street_text, s.street
  FROM street_spelling p
  JOIN street s ON s.zipcode = p.zipcode AND s.street_key = p.street_key
)
SELECT a.ref, a.slot, s.street, n.number_key, n.box_key, a.street AS street_text, a.zipcode
FROM address_text a
JOIN street_of_spelling s ON s.zipcode = a.zipcode AND s.street_text = a.street
JOIN number_spelling n ON n.house_number = coalesce(a.house_number, '') AND n.box = coalesce(a.box, '')
WHERE n.number_key <> ''
