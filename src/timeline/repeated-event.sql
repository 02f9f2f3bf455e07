-- Gazette rows that say in every cell what an earlier row says: the same row stands in two extracts, or twice in one.
-- Only rows that are alike at a glance are compared cell by cell: they are few.
WITH glance AS (
  SELECT ref, key_number(concat_ws('|', company, publication, type)) AS likeness
  FROM event_record
),
alike AS (
  SELECT g.ref FROM glance g
  SEMI JOIN (SELECT likeness FROM glance GROUP BY likeness HAVING count(*) > 1) d ON d.likeness = g.likeness
)
SELECT ref FROM event_record e
SEMI JOIN alike a ON a.ref = e.ref
QUALIFY row_number() OVER (PARTITION BY company, published, publication, corrects, type, event_date, entity_name,
          legal_form, zipcode, municipality, street, house_number, box, person_id, person_name, person_first_name,
          birth_date, birth_text, role, holder, person_zip, person_city, percentage, nace, purpose ORDER BY ref) > 1
