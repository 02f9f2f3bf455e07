-- What mentions say, each once; without owners of parcels who are known by their id, of whom `owner_tuple` keeps few.
-- `seed`: where the search for the same person starts, tuples that are one person by the catalogue's plainest readings:
-- same id; else same name and birth date; else what is said of that name in one company. It hangs on content alone.
WITH said AS (
  SELECT tuple, count(*) AS mentions, any_value(person_id) AS person_id, any_value(birth_date) AS birth_date,
         any_value(only_company) AS only_company, count(company) > 0 AS company_known, any_value(born) AS born,
         any_value(zip) AS zip, any_value(city) AS city, any_value(family) AS family, any_value(given) AS given,
         any_value(family_word) AS family_word, any_value(name_key) AS name_key, any_value(name_all) AS name_all,
         any_value(name_joined) AS name_joined
  FROM mention_said
  WHERE person_id IS NULL OR company IS NOT NULL
  GROUP BY tuple
)
SELECT *, content_number(CASE WHEN person_id IS NOT NULL THEN 'id|' || person_id
                              WHEN birth_date IS NOT NULL THEN 'born|' || born || '|' || name_key
                              WHEN company_known AND name_key <> '' THEN 'company|' || only_company || '|' || name_key
                              ELSE concat_ws('|', 'alone', only_company, name_all, born, zip, city) END) AS seed
FROM said
