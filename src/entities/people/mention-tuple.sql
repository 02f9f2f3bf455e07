-- Each mention and the number of what it says: mentions that say the same are one tuple, and are compared once. Somebody
-- without id and birth date is known within a company only, so that there the company is part of what is said.
SELECT ref, slot, company,
       content_number(concat_ws('|', coalesce(person_id, ''), coalesce(person_name, ''), coalesce(person_first_name, ''),
         coalesce(CAST(birth_date AS VARCHAR), ''), coalesce(birth_text, ''), coalesce(person_zip, ''),
         coalesce(person_city, ''),
         CASE WHEN person_id IS NULL AND birth_date IS NULL THEN coalesce(company, CAST(ref AS VARCHAR)) ELSE '' END)) AS tuple
FROM mention
