-- Dwellings that a person owns in a municipality where an enterprise runs that the person controlled in the last twelve
-- months: their own, and those of a company of which they hold 25 % or more. The enterprise is in a risk sector or
-- named by another pattern; it runs where it has an establishment, or (none) its seat. Operator and dwelling meet on one
-- key of person and municipality: by municipality alone an engine may first pair every operator with every parcel there.
WITH enterprise AS (
  SELECT company FROM company_sector WHERE risk
  UNION
  SELECT company FROM flagged_operator
),
controller AS (
  SELECT c.person, c.company, min(c.level) AS level, max(c.end_day) AS end_day, min(c.ref) AS ref
  FROM control c
  SEMI JOIN enterprise e ON e.company = c.company
  WHERE c.start_day <= $as_of AND c.end_day >= add_months($as_of, -$operator_owns_dwellings_control_months)
  GROUP BY c.person, c.company
),
open_place AS (
  SELECT DISTINCT company, municipality FROM establishment_spell WHERE running AND municipality IS NOT NULL
),
runs_in AS (
  SELECT p.company, p.municipality FROM open_place p SEMI JOIN controller c ON c.company = p.company
  UNION
  SELECT s.company, s.municipality
  FROM seat_today s
  SEMI JOIN controller c ON c.company = s.company
  ANTI JOIN open_place p ON p.company = s.company
  WHERE s.municipality IS NOT NULL
),
operator AS (
  SELECT c.person, c.company, c.level, c.ref, r.municipality, f.start_day, f.ref AS start_ref,
         concat_ws('|', CAST(c.person AS STRING), CAST(r.municipality AS STRING)) AS place
  FROM controller c
  JOIN runs_in r ON r.company = c.company
  JOIN company f ON f.company = c.company
),
vehicle AS (
  SELECT person, company AS vehicle, min(level) AS level, min(ref) AS ref
  FROM share_spell
  WHERE person IS NOT NULL AND running AND percentage >= $operator_owns_dwellings_holding_percent
  GROUP BY person, company
),
owned AS (
  SELECT o.person, CAST(NULL AS STRING) AS vehicle, o.parcel, o.since, o.level, o.ref, CAST(NULL AS BIGINT) AS vehicle_ref
  FROM ownership o
  WHERE o.owner_kind = 'person'
  UNION ALL
  SELECT v.person, v.vehicle, o.parcel, o.since, least(v.level, o.level), o.ref, v.ref
  FROM vehicle v
  JOIN ownership o ON o.owner_kind = 'company' AND o.company = v.vehicle
),
dwelling AS (
  SELECT w.person, w.vehicle, w.vehicle_ref, w.parcel, w.since, w.level, w.ref,
         concat_ws('|', CAST(w.person AS STRING), CAST(l.municipality AS STRING)) AS place
  FROM owned w
  JOIN parcel l ON l.parcel = w.parcel
  WHERE l.dwelling
)
SELECT p.person, p.municipality, p.company, p.start_day, p.ref AS control_ref, p.start_ref, w.vehicle, w.vehicle_ref, w.parcel,
       w.since, w.ref, least(p.level, coalesce(w.level, p.level)) AS level
FROM operator p
JOIN dwelling w ON w.place = p.place
