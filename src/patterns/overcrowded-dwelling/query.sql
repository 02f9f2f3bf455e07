-- Units that hold more residents than they are made for (crowded_dwelling), with their parcels, and the companies that
-- have their seat or an establishment there today. Strong where an operator owns dwellings in that building (P27).
WITH unit AS (
  SELECT c.*, CAST(c.building AS STRING) || CASE WHEN c.box <> '' THEN '|' || c.box ELSE '' END AS id
  FROM crowded_dwelling c
),
owned_by_operator AS (
  SELECT DISTINCT l.building
  FROM operator_owns_dwellings o
  JOIN parcel_place l ON l.parcel = o.id
  WHERE o.kind = 'parcel'
),
-- in the same building, and in the same box where both give one
occupant AS (
  SELECT u.id AS unit, s.company, s.ref
  FROM unit u
  JOIN seat_today s ON s.building = u.building AND (u.box = '' OR s.box = '' OR s.box = u.box)
  JOIN company c ON c.company = s.company AND c.end_day IS NULL
  UNION ALL
  SELECT u.id, e.company, e.ref
  FROM unit u
  JOIN establishment_spell e ON e.building = u.building AND e.running AND (u.box = '' OR e.box = '' OR e.box = u.box)
),
fact AS (
  SELECT id AS finding, 'dwelling' AS role, 'address' AS kind, id, 'residents' AS fact, $as_of AS day,
         CAST(NULL AS STRING) AS value, CAST(residents AS DOUBLE) AS amount, CAST(NULL AS BIGINT) AS ref
  FROM unit
  UNION ALL
  SELECT id, NULL, NULL, NULL, 'workplace', $as_of, CAST(households AS STRING), NULL, NULL FROM unit WHERE workplace
  UNION ALL
  SELECT id, NULL, NULL, NULL, 'together', $as_of, CAST(together AS STRING), NULL, NULL FROM unit WHERE at_work
  UNION ALL
  SELECT id, NULL, NULL, NULL, 'full', $as_of, CAST(CAST(round(per_unit) AS BIGINT) AS STRING), NULL, NULL FROM unit WHERE over_full
  UNION ALL
  SELECT id, NULL, NULL, NULL, 'tight', $as_of, CAST(round(surface_each, 1) AS STRING), NULL, NULL FROM unit WHERE tight
  UNION ALL
  SELECT u.id, 'parcel', 'parcel', p.parcel, 'parcel', NULL, CAST(p.nature AS STRING), NULL, p.ref
  FROM unit u
  JOIN parcel_place l ON l.building = u.building
  JOIN parcel p ON p.parcel = l.parcel
  UNION ALL
  -- whose it is, as a fact: the owner is no subject
  SELECT u.id, NULL, NULL, NULL, 'owner', NULL, coalesce(o.holder, 'a private person'), NULL, o.ref
  FROM unit u
  JOIN parcel_place l ON l.building = u.building
  JOIN parcel p ON p.parcel = l.parcel
  JOIN owner_record o ON o.situation = p.situation AND o.owns
  UNION ALL
  SELECT unit, 'company', 'company', company, 'there', NULL, NULL, NULL, ref FROM occupant
  UNION ALL
  SELECT u.id, NULL, NULL, NULL, 'stay', s.start_day, NULL, NULL, s.ref
  FROM unit u
  JOIN resident_stay s ON s.building = u.building AND s.box = u.box AND s.end_day = $as_of
)
SELECT f.finding, CASE WHEN NOT (u.workplace OR u.over_full OR u.tight) THEN 'weak' WHEN o.building IS NOT NULL THEN 'strong' ELSE 'moderate' END AS strength,
       CAST(NULL AS INTEGER) AS level, f.role, f.kind, f.id, f.fact, f.day, CAST(NULL AS DATE) AS until, f.value, f.amount, f.ref
FROM fact f
JOIN unit u ON u.id = f.finding
LEFT JOIN owned_by_operator o ON o.building = u.building
