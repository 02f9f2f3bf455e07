-- view
-- Every mention of a person in some record. An id that several people share is no id. `id_system`: two ids of one system are
-- two people, those of two systems forbid nothing between them (0: national numbers).
SELECT m.ref, m.slot, m.company, CASE WHEN s.person_id IS NULL THEN m.person_id END AS person_id, m.person_name, m.person_first_name,
       m.birth_date, m.birth_text, m.person_zip, m.person_city, m.role,
       CASE WHEN m.person_id IS NULL OR s.person_id IS NOT NULL THEN NULL WHEN m.person_id LIKE 'n%' THEN 0 ELSE y.system END AS id_system
FROM mention_as_written m
LEFT JOIN shared_id s ON s.person_id = m.person_id
LEFT JOIN id_system y ON y.source = CAST(floor(m.ref / 10000000000) AS INTEGER)
