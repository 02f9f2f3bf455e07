-- What the companies of these ties share, with the record behind it.
SELECT r.kind, r.resource, r.company, r.level, r.ref
FROM vessel_resource r
SEMI JOIN vessel_company c ON c.company = r.company
