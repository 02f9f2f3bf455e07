-- Establishments of enterprises with a licensed activity that have been open for 90 days, where the extract holds at least
-- five granted licences of the municipality and kin. A licence that was granted again under its number is one.
WITH kin AS (
  SELECT DISTINCT kin FROM licensed_kin
),
covered AS (
  SELECT b.municipality, d.trade AS kin, count(DISTINCT coalesce(d.licence, CAST(d.ref AS STRING))) AS licences
  FROM licence_decision d
  JOIN building b ON b.building = d.building
  SEMI JOIN kin k ON k.kin = d.trade
  WHERE d.status = 'granted' AND b.municipality IS NOT NULL
  GROUP BY b.municipality, d.trade
  HAVING count(DISTINCT coalesce(d.licence, CAST(d.ref AS STRING))) >= $unlicensed_activity_min_licences
)
SELECT e.company, k.kin, e.building, e.box, e.start_day, c.municipality, c.licences, e.ref
FROM establishment_spell e
JOIN company_kin k ON k.company = e.company
JOIN covered c ON c.municipality = e.municipality AND c.kin = k.kin
WHERE e.running AND e.start_day <= $as_of - INTERVAL '1' DAY * $unlicensed_activity_open_days
