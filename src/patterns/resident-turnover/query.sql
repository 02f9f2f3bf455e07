-- Dwelling units through which residents pass (dwelling_turnover), with their parcels and the stays inside the fullest
-- window. People are counted, never named.
WITH unit AS (
  SELECT *, CAST(building AS STRING) || CASE WHEN box <> '' THEN '|' || box ELSE '' END AS id
  FROM dwelling_turnover
),
fact AS (
  SELECT id AS finding, 'dwelling' AS role, 'address' AS kind, id, 'window' AS fact, first_day AS day, last_day AS until,
         
         CAST(NULL AS STRING) AS value, CAST(stays AS DOUBLE) AS amount, CAST(NULL AS BIGINT) AS ref
  FROM unit
  UNION ALL
  SELECT id, NULL, NULL, NULL, 'ratio', first_day, last_day, CAST(round(ratio, 1) AS STRING), NULL, NULL FROM unit
  UNION ALL
  SELECT id, NULL, NULL, NULL, 'median', first_day, last_day, CAST(CAST(round(median_days) AS BIGINT) AS STRING), NULL, NULL FROM unit
  UNION ALL
  SELECT id, NULL, NULL, NULL, 'peers', NULL, NULL, CAST(p99 AS STRING), NULL, NULL FROM unit
  UNION ALL
  SELECT u.id, NULL, NULL, NULL, 'stay', s.start_day, s.end_day, NULL, NULL, s.ref
  FROM unit u
  JOIN resident_stay s ON s.building = u.building AND s.box = u.box AND s.ended
    AND s.start_day >= u.first_day AND s.end_day <= u.last_day
  UNION ALL
  -- whose it is, as a fact: the owner is no subject
  SELECT u.id, NULL, NULL, NULL, 'owner', NULL, NULL, coalesce(o.holder, 'a private person'), NULL, o.ref
  FROM unit u
  JOIN parcel_place l ON l.building = u.building
  JOIN parcel p ON p.parcel = l.parcel
  JOIN owner_record o ON o.situation = p.situation AND o.owns
  UNION ALL
  SELECT u.id, 'parcel', 'parcel', p.parcel, NULL, NULL, NULL, NULL, NULL, p.ref
  FROM unit u
  JOIN parcel_place l ON l.building = u.building
  JOIN parcel p ON p.parcel = l.parcel
)
SELECT finding, 'moderate' AS strength, CAST(NULL AS INTEGER) AS level, role, kind, id, fact, day, until,
       value, amount, ref
FROM fact
