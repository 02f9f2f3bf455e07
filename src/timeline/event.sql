-- The gazette rows that stand on the as-of day. A publication that a later one corrects is dropped whole, along chains
-- too (a correction that is itself corrected still took the place of what it named); identical rows are one. A fact
-- without an event date counts on its publication day (dated = false: it may be up to 60 days older).
WITH known AS (
  SELECT * FROM event_record
  WHERE published <= $as_of AND coalesce(event_date, published) <= $as_of
),
correction AS (
  SELECT corrects, max(published) AS published FROM known WHERE corrects IS NOT NULL GROUP BY corrects
),
standing AS (
  SELECT k.* FROM known k
  ANTI JOIN correction c ON c.corrects = k.publication AND k.published <= c.published
),
once AS (
  SELECT company, published, publication, corrects, type, event_date, entity_name, legal_form, zipcode, municipality,
         street, house_number, box, person_id, person_name, person_first_name, birth_date, birth_text, role, holder,
         person_zip, person_city, percentage, nace, purpose, min(ref) AS ref
  FROM standing
  GROUP BY company, published, publication, corrects, type, event_date, entity_name, legal_form, zipcode, municipality,
           street, house_number, box, person_id, person_name, person_first_name, birth_date, birth_text, role, holder,
           person_zip, person_city, percentage, nace, purpose
)
SELECT o.company, coalesce(o.event_date, o.published) AS day, o.published, o.event_date IS NOT NULL AS dated, o.type,
       o.publication, o.legal_form, o.entity_name, left(o.nace, 4) AS nace, o.purpose, o.role, o.holder, o.percentage,
       a.building, a.box, b.municipality, b.district, m.person, m.level, o.ref
FROM once o
ANTI JOIN co_owners c ON c.company = o.company
LEFT JOIN address_of a ON a.ref = o.ref
LEFT JOIN building b ON b.building = a.building
LEFT JOIN person_mention m ON m.ref = o.ref AND m.slot = 1
