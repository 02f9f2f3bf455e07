-- view
-- Ids as the extracts write them, as numbers, each with the files of one name in which it is written; without national numbers and
-- ids that several people share. There may be millions, and each reading asks for another part: so it is a view.
SELECT key_number(m.person_id) AS id_key, f.family
FROM mention_as_written m
JOIN source_family f ON f.source = source_of(m.ref)
ANTI JOIN shared_id s ON s.person_id = m.person_id
WHERE m.person_id NOT LIKE 'n%'
