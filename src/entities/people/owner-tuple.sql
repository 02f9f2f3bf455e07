-- Owners of parcels who are known by their id: millions in a land register. They are looked at more closely only where
-- somebody whom no extract gives an id may be they: same birth date and a word of the name, the other beginning or ending
-- alike; or same name and place. All others are who their id says.
WITH without_id AS (
  SELECT * FROM plain_tuple WHERE person_id IS NULL
),
near AS (
  SELECT *
  FROM person_said
  WHERE by_parcel
    AND (key_of(1, born, family_word, '') IN (SELECT key_of(1, born, family_word, '') FROM without_id WHERE born <> '')
      OR key_of(2, born, given, left(family_word, 1)) IN (SELECT key_of(2, born, given, left(family_word, 1)) FROM without_id WHERE born <> '')
      OR key_of(3, born, given, right(family_word, 1)) IN (SELECT key_of(3, born, given, right(family_word, 1)) FROM without_id WHERE born <> '')
      OR key_of(4, born, name_joined, '') IN (SELECT key_of(4, born, name_joined, '') FROM without_id WHERE born <> '')
      OR key_of(5, name_key, zip, '') IN (SELECT key_of(5, name_key, zip, '') FROM without_id WHERE zip <> '')
      OR key_of(6, name_key, city, '') IN (SELECT key_of(6, name_key, city, '') FROM without_id WHERE city <> ''))
)
SELECT tuple, sum(mentions) AS mentions, any_value(person_id) AS person_id, any_value(birth_date) AS birth_date,
       any_value(only_company) AS only_company, FALSE AS company_known, any_value(born) AS born,
       any_value(zip) AS zip, any_value(city) AS city, any_value(family) AS family, any_value(given) AS given,
       any_value(family_word) AS family_word, any_value(name_key) AS name_key, any_value(name_all) AS name_all,
       any_value(name_joined) AS name_joined,
       content_number('id|' || any_value(person_id)) AS seed
FROM near
GROUP BY tuple
