-- What else ties the two companies of a succession, by place: a building of the collapsed one (seat or establishment
-- in its last 24 months) that is also one of the successor's, and one owner of parcels under both.
-- kind 'building' (id is the building), 'owner company' or 'owner person'.
WITH pair AS (SELECT DISTINCT collapsed, successor, t0 FROM succession),
collapsed_company AS (SELECT DISTINCT collapsed AS company, t0 FROM pair),
successor AS (SELECT DISTINCT successor AS company FROM pair),
old_place AS (
  SELECT c.company, p.building, min(p.ref) AS ref
  FROM collapsed_company c
  JOIN seat_spell p ON p.company = c.company AND p.start_day <= c.t0
    AND p.end_day >= add_months(c.t0, -$phoenix_company_premises_months)
  GROUP BY c.company, p.building
  UNION ALL
  SELECT c.company, p.building, min(p.ref)
  FROM collapsed_company c
  JOIN establishment_spell p ON p.company = c.company AND coalesce(p.start_day, p.end_day) <= c.t0
    AND p.end_day >= add_months(c.t0, -$phoenix_company_premises_months)
  GROUP BY c.company, p.building
),
new_place AS (
  SELECT p.company, p.building, min(p.ref) AS ref
  FROM seat_spell p SEMI JOIN successor s ON s.company = p.company GROUP BY p.company, p.building
  UNION ALL
  SELECT p.company, p.building, min(p.ref)
  FROM establishment_spell p SEMI JOIN successor s ON s.company = p.company GROUP BY p.company, p.building
),
place AS (SELECT building FROM old_place UNION SELECT building FROM new_place),
owner AS (
  SELECT l.building, o.owner_kind, coalesce(o.company, CAST(o.person AS STRING)) AS owner, min(o.ref) AS ref, max(o.level) AS level
  FROM parcel_place l
  SEMI JOIN place p ON p.building = l.building
  JOIN ownership o ON o.parcel = l.parcel
  WHERE o.level IS NULL OR o.level >= 3
  GROUP BY l.building, o.owner_kind, coalesce(o.company, CAST(o.person AS STRING))
),
old_owner AS (
  SELECT p.company, o.owner_kind, o.owner, min(p.building) AS building, min(o.ref) AS ref, max(o.level) AS level
  FROM old_place p JOIN owner o ON o.building = p.building GROUP BY p.company, o.owner_kind, o.owner
),
new_owner AS (
  SELECT p.company, o.owner_kind, o.owner, min(p.building) AS building, min(o.ref) AS ref, max(o.level) AS level
  FROM new_place p JOIN owner o ON o.building = p.building GROUP BY p.company, o.owner_kind, o.owner
)
SELECT p.collapsed, p.successor, 'building' AS kind, CAST(a.building AS STRING) AS id, CAST(NULL AS INTEGER) AS level,
       min(a.ref) AS ref, min(b.ref) AS other_ref
FROM pair p
JOIN old_place a ON a.company = p.collapsed
JOIN new_place b ON b.company = p.successor AND b.building = a.building
GROUP BY p.collapsed, p.successor, a.building
UNION ALL
SELECT p.collapsed, p.successor, 'owner ' || a.owner_kind, a.owner, least(a.level, b.level), a.ref, b.ref
FROM pair p
JOIN old_owner a ON a.company = p.collapsed
JOIN new_owner b ON b.company = p.successor AND b.owner_kind = a.owner_kind AND b.owner = a.owner
