-- view
-- Each stated address with its street and number, before buildings are numbered.
SELECT a.ref, a.slot, s.street, n.number_key, n.box_key, a.street AS street_text, a.house_number, a.zipcode
FROM address_text a
JOIN street_spelling p ON p.zipcode = a.zipcode AND p.street = a.street
JOIN street s ON s.zipcode = p.zipcode AND s.street_key = p.street_key
JOIN number_spelling n ON n.house_number = coalesce(a.house_number, '') AND n.box = coalesce(a.box, '')
WHERE n.number_key <> ''
