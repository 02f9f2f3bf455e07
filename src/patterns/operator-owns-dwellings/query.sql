-- A person who controlled a risk-sector (or flagged) enterprise in the last twelve months and owns, in a municipality
-- where it runs, two or more dwellings besides the home; and through one of these residents pass (P30), it is
-- overcrowded (P31), or it was bought after the enterprise began. Ownership alone is no finding. One finding per person
-- and municipality.
WITH other_dwelling AS (
  SELECT d.*
  FROM operator_dwelling d
  ANTI JOIN owner_home h ON h.parcel = d.parcel AND h.person = d.person
),
landlord AS (
  SELECT person, municipality FROM other_dwelling
  GROUP BY person, municipality
  HAVING count(DISTINCT parcel) >= $operator_owns_dwellings_dwellings
),
held AS (
  SELECT o.* FROM other_dwelling o
  SEMI JOIN landlord l ON l.person = o.person AND l.municipality = o.municipality
),
signal_at AS (
  SELECT building, box, 'turnover' AS fact FROM dwelling_turnover
  UNION ALL
  SELECT building, box, 'crowded' FROM crowded_dwelling
),
dwelling_signal AS (
  SELECT DISTINCT h.person, h.municipality, s.fact,
         CAST(s.building AS STRING) || CASE WHEN s.box <> '' THEN '|' || s.box ELSE '' END AS place
  FROM held h
  JOIN parcel_place l ON l.parcel = h.parcel
  JOIN signal_at s ON s.building = l.building
),
flagged AS (
  SELECT person, municipality, max(rank) AS rank
  FROM (SELECT person, municipality, 2 AS rank FROM dwelling_signal
        UNION ALL
        SELECT person, municipality, 1 FROM held WHERE since > start_day) r
  GROUP BY person, municipality
),
fact AS (
  SELECT person, municipality, level, 'operator' AS role, 'person' AS kind, CAST(person AS STRING) AS id,
         CAST(NULL AS STRING) AS fact, CAST(NULL AS DATE) AS day, CAST(NULL AS STRING) AS value, control_ref AS ref
  FROM held
  UNION
  SELECT person, municipality, level, 'enterprise', 'company', company, 'control', NULL, NULL, control_ref FROM held
  UNION
  SELECT person, municipality, NULL, 'enterprise', 'company', company, 'start', start_day, NULL, start_ref
  FROM held WHERE since > start_day
  UNION
  SELECT person, municipality, level, 'owner', 'company', vehicle, 'vehicle', NULL, NULL, vehicle_ref
  FROM held WHERE vehicle IS NOT NULL
  UNION
  SELECT person, municipality, level, 'dwelling', 'parcel', parcel, 'dwelling', since, NULL, ref FROM held
  UNION
  SELECT person, municipality, NULL, 'signalled dwelling', 'address', place, fact, NULL, NULL, NULL FROM dwelling_signal
)
SELECT CAST(f.person AS STRING) || '|' || f.municipality AS finding, CASE g.rank WHEN 2 THEN 'moderate' ELSE 'weak' END AS strength,
       f.level, f.role, f.kind, f.id, f.fact, f.day, CAST(NULL AS DATE) AS until, f.value, CAST(NULL AS DOUBLE) AS amount, f.ref
FROM fact f
JOIN flagged g ON g.person = f.person AND g.municipality = f.municipality
