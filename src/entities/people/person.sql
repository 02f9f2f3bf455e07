-- The people of the extracts, as they are shown: the most common spelling of the name, of equals the first.
SELECT p.person, min(m.person_name) AS name, min(m.person_first_name) AS first_name, min(m.birth_date) AS birth_date,
       left(sha2(min(coalesce(m.person_id, concat_ws('|', fold(m.person_name), fold(m.person_first_name), CAST(m.birth_date AS VARCHAR)))), 256), 16) AS report_id
FROM person_mention p
JOIN mention m ON m.ref = p.ref AND m.slot = p.slot
GROUP BY p.person
