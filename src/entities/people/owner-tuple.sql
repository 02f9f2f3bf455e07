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
    AND (key_of(1, born, family_word, '') IN (SELECT key_of(1, born, family_word, '') FROM without_id WHERE birth_date IS NOT NULL)
      OR key_of(2, born, given_word, left(family_word, 1)) IN (SELECT key_of(2, born, given_word, left(family_word, 1)) FROM without_id WHERE birth_date IS NOT NULL)
      OR key_of(3, born, given_word, right(family_word, 1)) IN (SELECT key_of(3, born, given_word, right(family_word, 1)) FROM without_id WHERE birth_date IS NOT NULL)
      OR key_of(4, born, name_joined, '') IN (SELECT key_of(4, born, name_joined, '') FROM without_id WHERE birth_date IS NOT NULL)
      OR key_of(5, name_key, zip, '') IN (SELECT key_of(5, name_key, zip, '') FROM without_id WHERE zip <> '')
      OR key_of(6, name_key, city, '') IN (SELECT key_of(6, name_key, city, '') FROM without_id WHERE city <> ''))
)
SELECT tuple, sum(mentions) AS mentions, min(person_id) AS person_id, min(birth_date) AS birth_date,
       min(only_company) AS only_company, FALSE AS company_known, min(born) AS born, min(zip) AS zip,
       min(city) AS city, min(words) AS words, min(one_cell) AS one_cell, min(generation) AS generation,
       min(family) AS family, min(given) AS given,
       min(family_joined) AS family_joined, min(given_joined) AS given_joined,
       min(family_word) AS family_word, min(given_word) AS given_word, min(alt_given_word) AS alt_given_word,
       min(name_key) AS name_key, min(name_all) AS name_all, min(name_joined) AS name_joined,
       content_number('id|' || min(person_id)) AS seed
FROM near
GROUP BY tuple
