-- Each mention and the number of what it says: mentions that say the same are one tuple, and are compared once. Whoever has
-- an id is who the id says: `id_seed`.
SELECT ref, slot, company, role, CASE WHEN person_id IS NOT NULL THEN content_number('id|' || person_id) END AS id_seed,
       tuple_number(person_id, person_name, person_first_name, birth_date, birth_text, person_zip, person_city,
         CASE WHEN person_id IS NOT NULL THEN CASE WHEN company IS NULL THEN '-' END
              WHEN birth_date IS NULL THEN coalesce(company, CAST(ref AS VARCHAR)) END) AS tuple
FROM mention
