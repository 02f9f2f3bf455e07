-- Units that the register lists and whose address it does not tell: they have no spell at a building, yet they are
-- open establishments, and nobody can say of such a company that it has none.
SELECT u.company, u.start_date AS start_day, u.ref
FROM establishment_record u
ANTI JOIN (
  SELECT a.entity FROM address_record a SEMI JOIN address_of o ON o.ref = a.ref WHERE a.kind = 'BAET'
) known ON known.entity = u.establishment
WHERE u.start_date IS NULL OR u.start_date <= $as_of
