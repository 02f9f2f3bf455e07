-- What mentions say, each distinct tuple once, with the keys under which names are equal whatever their order.
-- `name_key` leaves second first names out, `name_all` keeps them, `name_joined` ties 'De Smet' and 'Desmet'.
-- `born` is the birth date in eight digits, '' where none; of an impossible or partial one what can be read of it.
WITH said AS (
  SELECT person_id, person_name, person_first_name, birth_date, birth_text, person_zip, person_city,
         CASE WHEN person_id IS NULL AND birth_date IS NULL THEN coalesce(company, CAST(ref AS VARCHAR)) END AS only_company,
         count(*) AS mentions
  FROM mention
  GROUP BY person_id, person_name, person_first_name, birth_date, birth_text, person_zip, person_city,
           CASE WHEN person_id IS NULL AND birth_date IS NULL THEN coalesce(company, CAST(ref AS VARCHAR)) END
),
digits AS (
  SELECT birth_text, replace_all(birth_text, '[^0-9]', '') AS digits
  FROM (SELECT DISTINCT birth_text FROM mention WHERE birth_text IS NOT NULL) t
),
read_text AS (
  SELECT birth_text, CASE WHEN length(digits) = 8 AND digits BETWEEN '10' AND '2101' THEN digits
                          WHEN length(digits) = 8 THEN right(digits, 4) || substr(digits, 3, 2) || left(digits, 2)
                          WHEN length(digits) = 6 THEN digits || '00'
                          WHEN length(digits) = 4 THEN digits || '0000' END AS born
  FROM digits
)
SELECT tuple_number(s.person_id, s.person_name, s.person_first_name, s.birth_date, s.birth_text, s.person_zip,
         s.person_city, s.only_company) AS tuple,
       s.mentions, s.person_id, s.birth_date, s.only_company,
       coalesce(replace(CAST(s.birth_date AS VARCHAR), '-', ''), t.born, '') AS born,
       coalesce(s.person_zip, '') AS zip, replace_all(fold(coalesce(s.person_city, '')), '[^a-z]', '') AS city,
       coalesce(f.core, '') AS family, coalesce(g.core, '') AS given,
       array_join(sort_array(split(trim(coalesce(f.core, '') || ' ' || split_part(coalesce(g.core, ''), ' ', 1)), ' ')), ' ') AS name_key,
       array_join(sort_array(split(trim(coalesce(f.core, '') || ' ' || coalesce(g.core, '')), ' ')), ' ') AS name_all,
       least(coalesce(f.joined, ''), coalesce(g.joined, '')) || greatest(coalesce(f.joined, ''), coalesce(g.joined, '')) AS name_joined
FROM said s
LEFT JOIN name_cell f ON f.text = s.person_name
LEFT JOIN name_cell g ON g.text = s.person_first_name
LEFT JOIN read_text t ON t.birth_text = s.birth_text
