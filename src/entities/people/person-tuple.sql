-- What mentions say, each distinct tuple once, with the keys under which names are equal whatever their order.
-- `name_key` leaves second first names out, `name_all` keeps them, `name_joined` ties 'De Smet' and 'Desmet'.
WITH said AS (
  SELECT t.tuple, count(*) AS mentions, any_value(m.person_id) AS person_id, any_value(m.person_name) AS name,
         any_value(m.person_first_name) AS first_name, any_value(m.birth_date) AS birth_date,
         any_value(m.birth_text) AS birth_text, any_value(m.person_zip) AS zip, any_value(m.person_city) AS city,
         CASE WHEN any_value(m.person_id) IS NULL AND any_value(m.birth_date) IS NULL THEN any_value(m.company) END AS only_company
  FROM mention_tuple t
  JOIN mention m ON m.ref = t.ref AND m.slot = t.slot
  GROUP BY t.tuple
)
SELECT s.tuple, s.mentions, s.person_id, s.birth_date, s.birth_text, s.zip, s.city, s.only_company,
       coalesce(f.core, '') AS family, coalesce(g.core, '') AS given,
       array_join(sort_array(split(trim(coalesce(f.core, '') || ' ' || coalesce(split_part(g.core, ' ', 1), '')), ' ')), ' ') AS name_key,
       array_join(sort_array(split(trim(coalesce(f.core, '') || ' ' || coalesce(g.core, '')), ' ')), ' ') AS name_all,
       least(coalesce(f.joined, ''), coalesce(g.joined, '')) || greatest(coalesce(f.joined, ''), coalesce(g.joined, '')) AS name_joined
FROM said s
LEFT JOIN name_cell f ON f.text = s.name
LEFT JOIN name_cell g ON g.text = s.first_name
