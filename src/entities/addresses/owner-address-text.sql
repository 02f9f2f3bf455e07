-- view
-- Where owners in the land register live: apart from the other addresses, since only the patterns on dwellings need
-- it, and the land register is the largest extract.
SELECT ref, slot, zipcode, street, house_number, box
FROM owner_record WHERE owns AND zipcode IS NOT NULL AND street IS NOT NULL
