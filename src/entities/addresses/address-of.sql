-- The building (and box, '' where none) of each record that states a known address.
SELECT p.ref, p.slot, b.building, p.box_key AS box
FROM placed_text p
JOIN building b ON b.street = p.street AND b.number = p.number_key
