-- Who ran an establishment, in the last 60 months, in a building where an owner has a parcel: enterprises of a licensed
-- activity (by code), and flagged ones ('flagged' in place of a code).
WITH activity AS (
  SELECT a.company, a.nace4 AS activity
  FROM activity_code a
  JOIN sector_prefix s ON s.kind = 'licensed' AND s.prefix = a.nace4
  UNION
  SELECT company, 'flagged' FROM flagged_operator
),
premises AS (
  SELECT e.building, e.company, min(e.ref) AS ref, min(e.start_day) AS start_day, max(e.end_day) AS end_day
  FROM establishment_spell e
  SEMI JOIN activity a ON a.company = e.company
  WHERE e.end_day >= add_months($as_of, -$property_cluster_recent_months)
  GROUP BY e.building, e.company
)
SELECT CASE WHEN o.owner_kind = 'company' THEN o.company ELSE CAST(o.person AS STRING) END AS owner, o.owner_kind,
       o.person AS owner_person, o.company AS owner_company, a.activity, p.building, p.company AS operator, p.start_day, p.end_day,
       p.ref, o.parcel, o.level, o.since, o.ref AS owner_ref
FROM premises p
JOIN parcel_place l ON l.building = p.building
JOIN ownership o ON o.parcel = l.parcel
JOIN activity a ON a.company = p.company
