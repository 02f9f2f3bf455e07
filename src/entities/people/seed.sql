-- Where the search for the same person starts: tuples that are one person by the catalogue's plainest readings.
-- Same id; else same name and birth date; else what is said of that name in one company.
SELECT tuple, mentions, person_id, birth_date, name_key, name_all, name_joined,
       CASE WHEN person_id IS NOT NULL THEN content_number('id|' || person_id)
            WHEN birth_date IS NOT NULL THEN content_number('born|' || born || '|' || name_key)
            WHEN company_known AND name_key <> '' THEN content_number('company|' || only_company || '|' || name_key)
            ELSE tuple END AS seed
FROM person_tuple
