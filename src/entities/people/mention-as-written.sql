-- view
-- Every mention of a person in some record, in the words of the extract; an id may yet be one that several people share.
SELECT ref, 1 AS slot, company, person_id, person_name, person_first_name, birth_date, birth_text, person_zip, person_city, role
FROM event_record WHERE coalesce(person_id, person_name, person_first_name) IS NOT NULL OR birth_date IS NOT NULL
UNION ALL
SELECT ref, 1, company, person_id, person_name, person_first_name, birth_date, birth_text, person_zip, person_city, role
FROM mandate_record WHERE coalesce(person_id, person_name, person_first_name) IS NOT NULL OR birth_date IS NOT NULL
UNION ALL
SELECT ref, 1, company, person_id, person_name, person_first_name, birth_date, birth_text, NULL, NULL, NULL
FROM share_record WHERE holder IS NULL AND coalesce(person_id, person_name) IS NOT NULL
UNION ALL
SELECT ref, 1, applicant, person_id, person_name, person_first_name, birth_date, birth_text, NULL, NULL, NULL
FROM licence_record WHERE coalesce(person_id, person_name) IS NOT NULL
UNION ALL
SELECT ref, 1, NULL, person_id, person_name, person_first_name, birth_date, birth_text, NULL, NULL, NULL
FROM disqualification_record WHERE coalesce(person_id, person_name) IS NOT NULL
UNION ALL
SELECT ref, slot, NULL, person_id, person_name, person_first_name, birth_date, birth_text, zipcode, municipality, NULL
FROM owner_record WHERE owns AND holder IS NULL AND coalesce(person_id, person_name) IS NOT NULL
