-- The seat that the register shows today: not one that was struck off.
SELECT a.entity AS company, o.building, o.box, b.municipality, b.district, a.ref
FROM address_record a
JOIN address_of o ON o.ref = a.ref
JOIN building b ON b.building = o.building
SEMI JOIN company c ON c.company = a.entity
WHERE a.kind = 'REGO' AND (a.struck_off IS NULL OR a.struck_off > $as_of)
QUALIFY row_number() OVER (PARTITION BY a.entity ORDER BY a.ref) = 1
