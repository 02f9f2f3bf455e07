-- Where the search for the same person starts: tuples that are one person by the catalogue's plainest readings.
-- Same id; else same name and birth date; else what is said of that name in one company.
SELECT tuple, mentions, person_id, birth_date, name_key, name_all, name_joined,
       content_number(CASE
         WHEN person_id IS NOT NULL THEN 'id|' || person_id
         WHEN birth_date IS NOT NULL THEN 'born|' || CAST(birth_date AS VARCHAR) || '|' || name_key
         WHEN only_company IS NOT NULL AND name_key <> '' THEN 'company|' || only_company || '|' || name_key
         ELSE 'tuple|' || CAST(tuple AS VARCHAR) END) AS seed
FROM person_tuple
