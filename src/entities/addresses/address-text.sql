-- view
-- Every address that some record states, in the words of the extract. `ties` marks the register's own rows, which
-- give both names of a bilingual street and so tell that the two are one. A postcode of another country is another place.
SELECT ref, 1 AS slot, zip_in(country, zipcode) AS zipcode, municipality, street, street_fr, house_number, box, TRUE AS ties
FROM address_record WHERE zipcode IS NOT NULL AND street IS NOT NULL AND kind IN ('REGO', 'BAET')
UNION ALL
SELECT ref, 1, zipcode, municipality, street, NULL, house_number, box, FALSE
FROM event_record WHERE zipcode IS NOT NULL AND street IS NOT NULL
UNION ALL
SELECT ref, 1, zipcode, municipality, street, NULL, house_number, box, FALSE
FROM licence_record WHERE zipcode IS NOT NULL AND street IS NOT NULL
UNION ALL
SELECT ref, 1, zipcode, municipality, street, NULL, house_number, box, FALSE
FROM residence_record WHERE zipcode IS NOT NULL AND street IS NOT NULL
UNION ALL
SELECT ref, 1, zipcode, municipality, street, NULL, house_number, box, FALSE
FROM premises_record WHERE zipcode IS NOT NULL AND street IS NOT NULL
UNION ALL
SELECT ref, 1, zipcode, municipality, street, NULL, house_number, box, FALSE
FROM employment_record WHERE zipcode IS NOT NULL AND street IS NOT NULL
UNION ALL
SELECT ref, 1, zipcode, municipality, street, NULL, house_number, box, FALSE
FROM seen_contact_record WHERE zipcode IS NOT NULL AND street IS NOT NULL
UNION ALL
SELECT ref, 1, zipcode, municipality, street, NULL, house_number, box, FALSE
FROM signal_record WHERE zipcode IS NOT NULL AND street IS NOT NULL
