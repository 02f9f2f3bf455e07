-- What mentions say, each once; without owners of parcels who are known by their id, of whom `owner_tuple` keeps few.
-- `seed`: where the search for the same person starts, tuples that are one person by the catalogue's plainest readings:
-- same id; else same name and birth date; else what is said of that name in one company. It hangs on content alone.
SELECT tuple, mentions, person_id, birth_date, only_company, company_known, born, zip, city, family, given, family_word, name_key,
       name_all, name_joined,
       content_number(CASE WHEN person_id IS NOT NULL THEN 'id|' || person_id
                              WHEN birth_date IS NOT NULL THEN 'born|' || born || '|' || name_key
                              WHEN company_known AND name_key <> '' THEN 'company|' || only_company || '|' || name_key
                              ELSE concat_ws('|', 'alone', only_company, name_all, born, zip, city) END) AS seed
FROM person_said
WHERE NOT by_parcel
