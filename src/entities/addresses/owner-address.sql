-- The building in which an owner of the land register lives, where some other record knows that building too.
SELECT o.ref, o.slot, b.building, n.box_key AS box
FROM owner_address_text o
JOIN street s ON s.zipcode = o.zipcode AND s.street_key = street_key(o.street)
JOIN number_spelling n ON n.house_number = coalesce(o.house_number, '') AND n.box = coalesce(o.box, '')
JOIN building b ON b.street = s.street AND b.number = n.number_key
