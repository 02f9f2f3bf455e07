-- view
-- Every mention of a person in some record. An id that several people share is no id, nor is one of
-- several that one person may have (loose_id). Ids of two systems that are one person's
-- are one id (`id_tied`: the record itself has the other one).
SELECT m.ref, m.slot, m.company, CASE WHEN s.person_id IS NULL AND l.person_id IS NULL THEN coalesce(t.tied_to, m.person_id) END AS person_id, t.tied_to IS NOT NULL AS id_tied, m.person_name, m.person_first_name,
       m.birth_date, m.birth_text, m.person_zip, m.person_city, m.role
FROM mention_as_written m
LEFT JOIN shared_id s ON s.person_id = m.person_id
LEFT JOIN loose_id l ON l.person_id = m.person_id
LEFT JOIN tied_id t ON t.person_id = m.person_id
