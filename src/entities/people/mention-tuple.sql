-- Each mention and the number of what it says: mentions that say the same are one tuple, and are compared once. Whoever has
-- an id is who the id says: `id_seed`.
SELECT m.ref, m.slot, m.company, m.role, CASE WHEN m.person_id IS NOT NULL THEN content_number('id|' || m.person_id) END AS id_seed, m.id_tied,
       tuple_number(m.person_id, m.person_name, m.person_first_name, m.birth_date, coalesce(v.born, m.birth_text), m.person_zip, m.person_city,
         CASE WHEN m.person_id IS NOT NULL AND m.company IS NULL THEN '-'
              ELSE known_only_in(m.person_id, m.person_name, m.person_first_name, m.birth_date, v.born, m.person_zip, m.person_city, m.company, m.ref) END) AS tuple
FROM mention m
LEFT JOIN vague_date v ON v.source = source_of(m.ref) AND v.birth_date = m.birth_date
