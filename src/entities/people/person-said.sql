-- view
-- What mentions of people say, with the keys under which names are equal whatever their order. `name_key` leaves second
-- first names out, `name_all` keeps them, `name_joined` ties 'De Smet' and 'Desmet'. `born` is the birth date in eight
-- digits, '' where none; of an impossible or partial one what can be read of it. Mentions that say the same are one row and
-- one `tuple`; those of owners of parcels who are known by their id (`by_parcel`) stand one by one, as there are millions.
-- Somebody without id and birth date is known within a company only.
WITH digits AS (
  SELECT birth_text, replace_all(birth_text, '[^0-9]', '') AS digits
  FROM (SELECT DISTINCT birth_text FROM mention WHERE birth_text IS NOT NULL) t
),
city_cell AS (
  SELECT text, replace_all(fold(text), '[^a-z]', '') AS city
  FROM (SELECT DISTINCT person_city AS text FROM mention WHERE person_city IS NOT NULL) t
),
read_text AS (
  SELECT birth_text, CASE WHEN length(digits) = 8 AND digits BETWEEN '10' AND '2101' THEN digits
                          WHEN length(digits) = 8 THEN right(digits, 4) || substr(digits, 3, 2) || left(digits, 2)
                          WHEN length(digits) = 6 THEN digits || '00'
                          WHEN length(digits) = 4 THEN digits || '0000' END AS born
  FROM digits
),
said AS (
  SELECT FALSE AS by_parcel, person_id, person_name, person_first_name, birth_date, birth_text, person_zip, person_city,
         CASE WHEN person_id IS NULL AND birth_date IS NULL THEN coalesce(company, CAST(ref AS VARCHAR)) END AS only_company,
         count(*) AS mentions, count(company) > 0 AS company_known
  FROM mention
  WHERE person_id IS NULL OR company IS NOT NULL
  GROUP BY person_id, person_name, person_first_name, birth_date, birth_text, person_zip, person_city,
           CASE WHEN person_id IS NULL AND birth_date IS NULL THEN coalesce(company, CAST(ref AS VARCHAR)) END
  UNION ALL
  SELECT TRUE, person_id, person_name, person_first_name, birth_date, birth_text, person_zip, person_city, NULL, 1, FALSE
  FROM mention
  WHERE person_id IS NOT NULL AND company IS NULL
)
SELECT s.by_parcel, tuple_number(s.person_id, s.person_name, s.person_first_name, s.birth_date, s.birth_text, s.person_zip,
         s.person_city, CASE WHEN s.by_parcel THEN '-' ELSE s.only_company END) AS tuple,
       s.mentions, s.person_id, s.birth_date, s.only_company, s.company_known,
       coalesce(replace(CAST(s.birth_date AS VARCHAR), '-', ''), t.born, '') AS born,
       coalesce(s.person_zip, '') AS zip, coalesce(c.city, '') AS city,
       -- both names in one cell: the last word as the name, the first as the first name; comparisons try both ways
       CASE WHEN g.text IS NULL AND f.words > 1 THEN f.last_word ELSE coalesce(f.core, '') END AS family,
       CASE WHEN g.text IS NULL AND f.words > 1 THEN f.first_word ELSE coalesce(g.first_word, '') END AS given,
       coalesce(f.last_word, '') AS family_word,
       CASE WHEN f.words = 1 AND g.words >= 1 THEN least(f.core, g.first_word) || ' ' || greatest(f.core, g.first_word)
            WHEN g.words >= 1 THEN array_join(sort_array(split(trim(coalesce(f.core, '') || ' ' || g.first_word), ' ')), ' ')
            WHEN f.words = 1 THEN f.core
            ELSE array_join(sort_array(split(coalesce(f.core, ''), ' ')), ' ') END AS name_key,
       CASE WHEN f.words = 1 AND g.words = 1 THEN least(f.core, g.core) || ' ' || greatest(f.core, g.core)
            WHEN g.words >= 1 THEN array_join(sort_array(split(trim(coalesce(f.core, '') || ' ' || g.core), ' ')), ' ')
            WHEN f.words = 1 THEN f.core
            ELSE array_join(sort_array(split(coalesce(f.core, ''), ' ')), ' ') END AS name_all,
       least(coalesce(f.joined, ''), coalesce(g.joined, '')) || greatest(coalesce(f.joined, ''), coalesce(g.joined, '')) AS name_joined
FROM said s
LEFT JOIN name_cell f ON f.text = s.person_name
LEFT JOIN name_cell g ON g.text = s.person_first_name
LEFT JOIN city_cell c ON c.text = s.person_city
LEFT JOIN read_text t ON t.birth_text = s.birth_text
