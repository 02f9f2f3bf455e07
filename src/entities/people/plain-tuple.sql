-- What mentions say, each once; without owners of parcels who are known by their id, of whom `owner_tuple` keeps few.
-- `seed`: where the search for the same person starts, tuples that are one person by the catalogue's plainest readings:
-- same id; else same names and full birth date; else what is said of that name in one company. It hangs on content alone.
SELECT tuple, mentions, person_id, birth_date, only_company, company_known, born, zip, city, words, one_cell,
       generation, family, given, family_joined, given_joined, family_word, given_word, alt_given_word, name_key, name_all, name_joined,
       content_number(CASE WHEN person_id IS NOT NULL THEN 'id|' || person_id
                           WHEN birth_date IS NOT NULL AND words > 1 THEN concat_ws('|', 'born', born, name_all, generation)
                           WHEN company_known AND words > 1 THEN concat_ws('|', 'company', only_company, name_all, generation, born)
                           ELSE concat_ws('|', 'alone', only_company, name_all, born, zip, city) END) AS seed
FROM person_said
WHERE NOT by_parcel
