-- Companies clustered at a manager's home: one finding per person and dwelling of home_cluster.
WITH flagged AS (
  SELECT building, box, person, companies, risk_companies,
         CAST(building AS STRING) || '|' || box AS place,
         CAST(person AS STRING) || '|' || CAST(building AS STRING) || '|' || box AS finding,
         CASE WHEN risk_companies >= $companies_at_home_moderate_companies THEN 'moderate' ELSE 'weak' END AS strength
  FROM home_cluster
),
located AS (
  SELECT s.company, s.building, s.box, s.ref
  FROM seat_today s SEMI JOIN company c ON c.company = s.company AND c.legal AND c.active
  UNION ALL
  SELECT e.company, e.building, e.box, e.ref
  FROM establishment_spell e SEMI JOIN company c ON c.company = e.company AND c.sole AND c.active
  WHERE e.running
),
at_home AS (
  SELECT f.finding, f.strength, f.person, l.company, coalesce(s.risk, FALSE) AS risk, min(l.ref) AS ref
  FROM flagged f
  JOIN located l ON l.building = f.building AND l.box = f.box
  LEFT JOIN company_sector s ON s.company = l.company
  WHERE NOT coalesce(s.holding, FALSE)
  GROUP BY f.finding, f.strength, f.person, l.company, coalesce(s.risk, FALSE)
),
controlled AS (
  SELECT a.finding, a.strength, a.person, a.company, a.risk, a.ref, max(c.level) AS level, min(c.ref) AS control_ref
  FROM at_home a
  JOIN control c ON c.company = a.company AND c.person = a.person AND c.running
  GROUP BY a.finding, a.strength, a.person, a.company, a.risk, a.ref
),
fact AS (
  SELECT finding, strength, CAST(NULL AS INTEGER) AS level, 'home' AS role, 'address' AS kind, place AS id, 'count' AS fact,
         CAST(risk_companies AS STRING) AS value, CAST(companies AS DOUBLE) AS amount, CAST(NULL AS BIGINT) AS ref
  FROM flagged
  UNION ALL
  SELECT finding, strength, NULL, 'company', 'company', company, CASE WHEN risk THEN 'riskSeat' ELSE 'seat' END, NULL, NULL, ref
  FROM controlled
  UNION ALL
  SELECT finding, strength, level, 'controller', 'person', CAST(person AS STRING), 'controls', company, NULL, control_ref
  FROM controlled
)
SELECT finding, strength, level, role, kind, id, fact, CAST(NULL AS DATE) AS day, CAST(NULL AS DATE) AS until, value, amount, ref
FROM fact
