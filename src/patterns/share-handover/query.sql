-- Shares that pass from hand to hand: three changes of the majority within 36 months, or a full handover (all shares,
-- the whole management and the seat within 90 days).
WITH window_of_changes AS (
  SELECT company, day AS last_day,
         lag(day, $share_handover_changes - 1) OVER (PARTITION BY company ORDER BY day, holder_key) AS first_day
  FROM control_change
),
churn AS (
  SELECT company, first_day, last_day FROM window_of_changes
  WHERE last_day <= add_months(first_day, $share_handover_within_months)
),
change AS (
  SELECT DISTINCT c.company, c.day, c.holder_kind, c.holder_key, c.percentage, c.level, c.ref,
         c.from_kind, c.from_key, c.from_level, c.from_ref
  FROM control_change c
  JOIN churn w ON w.company = c.company AND c.day BETWEEN w.first_day AND w.last_day
),
flagged AS (
  SELECT company, max(handover) AS handover
  FROM (SELECT company, 0 AS handover FROM churn UNION ALL SELECT company, 1 FROM full_handover) f
  GROUP BY company
),
fact AS (
  SELECT company, CAST(NULL AS INTEGER) AS level, 'company' AS role, 'company' AS kind, company AS id,
         CAST(NULL AS STRING) AS fact, CAST(NULL AS DATE) AS day, CAST(NULL AS DATE) AS until,
         CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS BIGINT) AS ref
  FROM flagged
  UNION ALL
  SELECT a.company, a.level, 'holder', a.holder_kind, a.holder_key, 'sale', a.day, NULL, a.percentage, a.ref
  FROM full_handover h JOIN share_arrival a ON a.company = h.company AND a.day = h.sale_day
  UNION ALL
  -- who held shares until then
  SELECT e.company, e.level, 'former holder', e.holder_kind, e.holder_key, NULL, NULL, NULL, NULL, e.ref
  FROM full_handover h JOIN share_entry e ON e.company = h.company AND (e.day IS NULL OR e.day < h.sale_day)
    AND e.end_day >= h.sale_day - INTERVAL '1' DAY
  UNION ALL
  SELECT m.company, m.level, 'former manager', 'person', CAST(m.person AS STRING), 'left', m.end_day, NULL, NULL, m.end_ref
  FROM full_handover h JOIN mandate m ON m.company = h.company AND m.start_day < h.first_day
    AND m.end_day BETWEEN h.first_day AND h.last_day
  UNION ALL
  SELECT m.company, m.level, 'new manager', 'person', CAST(m.person AS STRING), 'came', m.start_day, NULL, NULL, m.ref
  FROM full_handover h JOIN mandate m ON m.company = h.company AND m.start_day BETWEEN h.first_day AND h.last_day
    AND (NOT m.ended OR m.end_day > h.last_day)
  UNION ALL
  SELECT m.company, NULL, 'new seat', 'address',
         CAST(m.to_building AS STRING) || '|' || m.to_box,
         'moved', m.day, NULL, NULL, m.ref
  FROM full_handover h JOIN seat_move m ON m.company = h.company AND m.day = h.move_day
  UNION ALL
  SELECT company, level, 'holder', holder_kind, holder_key, 'change', day, NULL, percentage, ref FROM change
  UNION ALL
  -- who held the majority before the first of them
  SELECT company, from_level, 'holder', from_kind, from_key, NULL, NULL, NULL, NULL, from_ref FROM change
)
SELECT f.company AS finding, CASE WHEN f.handover = 1 THEN 'strong' ELSE 'weak' END AS strength, t.level, t.role, t.kind, t.id,
       t.fact, t.day, t.until, CAST(NULL AS STRING) AS value, t.amount, t.ref
FROM flagged f
JOIN fact t ON t.company = f.company
