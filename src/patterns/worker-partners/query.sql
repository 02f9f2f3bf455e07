-- Workers who are made partners, or who are all self-employed where one operator runs the premises. The operator is
-- the only subject: what is known of the workers is evidence about the operator, never about them.
WITH gone AS (
  SELECT s.company, s.start_day, s.end_day, s.level, s.ref
  FROM partner_stay s
  JOIN partner_turnover t ON t.company = s.company AND s.start_day >= t.window_start AND s.end_day <= t.window_end
  WHERE s.start_known AND NOT s.running
),
turnover AS (
  SELECT t.company, min(g.start_day) AS first_day, max(g.end_day) AS last_day, t.partners, t.median_days
  FROM partner_turnover t
  JOIN gone g ON g.company = t.company
  GROUP BY t.company, t.partners, t.median_days
),
renters AS (
  SELECT company, building, box, min(first_day) AS first_day, max(start_day) AS last_day, max(traders) AS traders
  FROM chair_renters
  GROUP BY company, building, box
),
fact AS (
  SELECT company, CAST(NULL AS INTEGER) AS level, 'operator' AS role, 'company' AS kind, company AS id, 'turnover' AS fact,
         first_day AS day, last_day AS until, CAST(round(median_days) AS STRING) AS value, CAST(partners AS DOUBLE) AS amount,
         CAST(NULL AS BIGINT) AS ref
  FROM turnover
  UNION ALL
  SELECT company, level, NULL, NULL, NULL, 'stay', start_day, end_day, NULL, NULL, ref FROM gone
  UNION ALL
  SELECT r.company, NULL, 'operator', 'company', r.company, 'traders', r.first_day, r.last_day,
         b.label || CASE WHEN r.box = '' THEN '' ELSE ' box ' || r.box END, r.traders, NULL
  FROM renters r
  JOIN building b ON b.building = r.building
  UNION ALL
  SELECT company, NULL, NULL, NULL, NULL, 'trader', start_day, NULL, NULL, NULL, ref FROM chair_renters
)
SELECT f.company AS finding, 'moderate' AS strength, f.level, f.role, f.kind, f.id, f.fact, f.day, f.until, f.value, f.amount, f.ref
FROM fact f
