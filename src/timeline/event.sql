-- The gazette rows that stand on the as-of day. A publication that a later one corrects is dropped whole, along chains
-- too (a correction that is itself corrected still took the place of what it named; one that names itself corrects nothing); identical rows are one. A fact
-- without an event date counts on its publication day (dated = false: it may be up to 60 days older).
WITH correction AS (
  SELECT corrects, max(published) AS published FROM event_record
  WHERE corrects IS NOT NULL AND coalesce(corrects <> publication, TRUE) AND published <= $as_of AND coalesce(event_date, published) <= $as_of
  GROUP BY corrects
),
-- only rows that are alike at a glance are compared cell by cell: they are few
glance AS (
  SELECT ref, key_number(concat_ws('|', company, publication, type)) AS likeness
  FROM event_record
),
alike AS (
  SELECT g.ref FROM glance g
  SEMI JOIN (SELECT likeness FROM glance GROUP BY likeness HAVING count(*) > 1) d ON d.likeness = g.likeness
),
repetition AS (
  SELECT ref FROM event_record e
  SEMI JOIN alike a ON a.ref = e.ref
  QUALIFY row_number() OVER (PARTITION BY company, published, publication, corrects, type, event_date, entity_name,
            legal_form, zipcode, municipality, street, house_number, box, person_id, person_name, person_first_name,
            birth_date, birth_text, role, holder, person_zip, person_city, percentage, nace, purpose ORDER BY ref) > 1
),
-- records are numbered file by file: what stands outside the gazette's need not be kept ready
place AS (
  SELECT ref, building, box FROM address_of
  WHERE ref BETWEEN (SELECT min(ref) FROM event_record) AND (SELECT max(ref) FROM event_record)
),
named AS (
  SELECT ref, person, level FROM person_mention
  WHERE slot = 1 AND ref BETWEEN (SELECT min(ref) FROM event_record) AND (SELECT max(ref) FROM event_record)
)
SELECT coalesce(f.company, o.company) AS company, coalesce(o.event_date, o.published) AS day, o.published,
       o.event_date IS NOT NULL AS dated, o.type, o.publication, o.legal_form, o.entity_name, left(o.nace, 4) AS nace, o.purpose, o.role, o.holder, o.percentage,
       a.building, a.box, b.municipality, b.district, m.person, least(m.level, f.level) AS level, o.ref
FROM event_record o
ANTI JOIN correction x ON x.corrects = o.publication AND o.published <= x.published
ANTI JOIN repetition r ON r.ref = o.ref
ANTI JOIN co_owners c ON c.company = o.company
LEFT JOIN foreign_company f ON f.written = o.company
LEFT JOIN place a ON a.ref = o.ref
LEFT JOIN building b ON b.building = a.building
LEFT JOIN named m ON m.ref = o.ref
WHERE o.published <= $as_of AND coalesce(o.event_date, o.published) <= $as_of
