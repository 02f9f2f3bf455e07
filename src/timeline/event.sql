-- The gazette rows that stand on the as-of day. A publication that a later one corrects is dropped whole, along chains
-- too (a correction that is itself corrected still took the place of what it named; one that names itself corrects nothing); identical rows are one. A fact
-- without an event date counts on its publication day (dated = false: it may be up to 60 days older).
WITH correction AS (
  SELECT corrects, max(published) AS published FROM event_record
  WHERE corrects IS NOT NULL AND coalesce(corrects <> publication, TRUE) AND published <= $as_of AND coalesce(event_date, published) <= $as_of
  GROUP BY corrects
),
-- records are numbered file by file: what stands outside the gazette's need not be kept ready
place AS (
  SELECT a.ref, a.building, a.box, b.municipality, b.district
  FROM address_of a
  LEFT JOIN building b ON b.building = a.building
  WHERE a.ref BETWEEN (SELECT min(ref) FROM event_record) AND (SELECT max(ref) FROM event_record)
),
named AS (
  SELECT ref, person, level FROM person_mention
  WHERE slot = 1 AND ref BETWEEN (SELECT min(ref) FROM event_record) AND (SELECT max(ref) FROM event_record)
)
SELECT coalesce(f.company, o.company) AS company, coalesce(o.event_date, o.published) AS day, o.published,
       o.event_date IS NOT NULL AS dated, o.type, o.publication, o.legal_form, o.entity_name, left(o.nace, 4) AS nace, o.purpose, o.role, o.holder, o.percentage,
       a.building, a.box, a.municipality, a.district, m.person, least(m.level, f.level) AS level, o.ref
FROM event_record o
ANTI JOIN correction x ON x.corrects = o.publication AND o.published <= x.published
ANTI JOIN repeated_event r ON r.ref = o.ref
ANTI JOIN co_owners c ON c.company = o.company
LEFT JOIN foreign_company f ON f.written = o.company
LEFT JOIN place a ON a.ref = o.ref
LEFT JOIN named m ON m.ref = o.ref
WHERE o.published <= $as_of AND coalesce(o.event_date, o.published) <= $as_of
