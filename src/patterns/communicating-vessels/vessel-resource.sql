-- What companies can share: a controlling person, building and box of a seat or establishment, the owner of a parcel
-- there, a contact value. Each once a company. What more than 20 companies have ties nobody; nor does what one has.
WITH place AS (
  SELECT company, building, box, min(ref) AS ref
  FROM (
    SELECT company, building, box, ref FROM seat_spell
    UNION ALL SELECT company, building, box, ref FROM seat_today
    UNION ALL SELECT company, building, box, ref FROM establishment_spell
  ) every_place
  GROUP BY company, building, box
),
owner_there AS (
  SELECT p.company, CASE WHEN o.owner_kind = 'company' THEN o.company ELSE CAST(o.person AS STRING) END AS owner, o.owner_kind,
         max(o.level) AS level, min(o.ref) AS ref
  FROM place p
  JOIN parcel_place l ON l.building = p.building
  JOIN ownership o ON o.parcel = l.parcel
  GROUP BY p.company, CASE WHEN o.owner_kind = 'company' THEN o.company ELSE CAST(o.person AS STRING) END, o.owner_kind
),
resource AS (
  SELECT 'controller' AS kind, CAST(person AS STRING) AS resource, company, max(level) AS level, min_by(ref, by_day(start_day, ref)) AS ref
  FROM control
  GROUP BY person, company
  UNION ALL
  SELECT 'place', CAST(building AS STRING) || CASE WHEN box = '' THEN '' ELSE '|' || box END, company, 4, ref FROM place
  UNION ALL
  SELECT CASE WHEN owner_kind = 'company' THEN 'owning company' ELSE 'owner' END, owner, company, coalesce(level, 4), ref
  FROM owner_there
  UNION ALL
  SELECT 'contact', value, company, 4, min(ref) FROM contact_value GROUP BY value, company
),
shared AS (
  SELECT kind, resource FROM resource GROUP BY kind, resource
  HAVING count(*) BETWEEN 2 AND $communicating_vessels_resource_companies
)
SELECT r.kind, r.resource, r.company, r.level, r.ref
FROM resource r
SEMI JOIN shared s ON s.kind = r.kind AND s.resource = r.resource
