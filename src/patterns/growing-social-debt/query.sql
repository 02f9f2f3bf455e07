-- Overdue tax and social debt that grows while the trade goes on (growing_debt), and the enterprise of the same trade that a
-- controller has started meanwhile (next_enterprise).
WITH next AS (
  SELECT n.*, t.how, t.value
  FROM next_enterprise n
  JOIN same_trade t ON t.collapsed = n.company AND t.successor = n.next
),
surest AS (
  SELECT company, max(level) AS level FROM next GROUP BY company
),
told AS (
  SELECT n.* FROM next n JOIN surest s ON s.company = n.company WHERE n.level > 2 OR n.level = s.level
),
fact AS (
  SELECT company, CAST(NULL AS INTEGER) AS level, 'company' AS role, 'company' AS kind, company AS id, 'before' AS fact, before_end AS day,
         CAST(NULL AS STRING) AS value, CAST(before_debt AS DOUBLE) AS amount, before_ref AS ref
  FROM growing_debt
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, 'latest', year_end, NULL, CAST(debt AS DOUBLE), ref FROM growing_debt
  UNION ALL
  SELECT company, NULL, NULL, NULL, NULL, 'peers', NULL, NULL, CAST(most AS DOUBLE), NULL FROM growing_debt
  UNION
  SELECT company, level, 'controller', 'person', CAST(person AS STRING), 'controls', NULL, NULL, NULL, control_ref FROM told
  UNION
  SELECT company, NULL, 'next enterprise', 'company', next, 'started', start_day, NULL, NULL, ref FROM told
  UNION
  SELECT company, NULL, NULL, NULL, NULL, 'trade', NULL, value, NULL, NULL FROM told
)
SELECT f.company AS finding, CASE WHEN t.company IS NULL THEN 'weak' ELSE 'moderate' END AS strength, f.level, f.role, f.kind, f.id, f.fact,
       f.day, CAST(NULL AS DATE) AS until, f.value, f.amount, f.ref
FROM fact f
LEFT JOIN (SELECT DISTINCT company FROM told) t ON t.company = f.company
