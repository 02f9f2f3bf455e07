-- Each mention and the number of what it says: mentions that say the same are one tuple, and are compared once. Somebody
-- without id and birth date is known within a company only, so that there the company is part of what is said.
SELECT ref, slot, company, tuple_number(person_id, person_name, person_first_name, birth_date, birth_text, person_zip,
         person_city, CASE WHEN person_id IS NULL AND birth_date IS NULL THEN coalesce(company, CAST(ref AS VARCHAR)) END) AS tuple
FROM mention
