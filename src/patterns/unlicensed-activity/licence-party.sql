-- Who a licence in force speaks for: the holder where one is named (part 1 of the record), else the applicant. Where an
-- enterprise and a person are named, `person` is who signed for it.
WITH holder AS (
  SELECT l.ref - 1000000000 AS ref, coalesce(f.company, l.applicant) AS company, m.person, m.level
  FROM licence_record l
  LEFT JOIN foreign_company f ON f.written = l.applicant
  LEFT JOIN person_mention m ON m.ref = l.ref AND m.slot = 1
  WHERE l.of_holder
)
SELECT s.ref, h.company, h.person, h.level
FROM licence_spell s
JOIN holder h ON h.ref = s.ref
WHERE s.in_force
UNION ALL
SELECT s.ref, s.applicant, s.person, s.level
FROM licence_spell s
ANTI JOIN holder h ON h.ref = s.ref
WHERE s.in_force
