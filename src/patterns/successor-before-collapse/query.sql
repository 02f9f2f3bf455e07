-- The lifeboat: a second company in the same trade, started shortly before the first one collapses, by somebody who
-- then leaves the first one before it sinks. Every pair of companies is a finding of its own. Always strong.
WITH pair AS (
  SELECT DISTINCT collapsed, successor, t0, successor_start FROM abandoned_ship
),
fact AS (
  SELECT p.collapsed, p.successor, CAST(NULL AS INTEGER) AS level, 'collapsed' AS role, 'company' AS kind, p.collapsed AS id,
         'collapse' AS fact, p.t0 AS day, CAST(NULL AS DATE) AS until, c.collapse_kind AS value,
         CAST(NULL AS DOUBLE) AS amount, c.collapse_ref AS ref
  FROM pair p JOIN company c ON c.company = p.collapsed
  UNION ALL
  SELECT p.collapsed, p.successor, NULL, 'successor', 'company', p.successor, 'started', p.successor_start, NULL, NULL, NULL, c.ref
  FROM pair p JOIN company c ON c.company = p.successor
  UNION ALL
  SELECT collapsed, successor, level, 'controller', 'person', CAST(person AS STRING), 'controlled', collapsed_from, NULL,
         collapsed_how, NULL, collapsed_ref
  FROM abandoned_ship
  UNION ALL
  SELECT collapsed, successor, level, 'controller', 'person', CAST(person AS STRING), 'continued', successor_from, NULL,
         successor_how, NULL, successor_ref
  FROM abandoned_ship
  UNION ALL
  SELECT collapsed, successor, level, 'controller', 'person', CAST(person AS STRING), 'left', left_day, NULL, NULL, NULL, left_ref
  FROM abandoned_ship
  UNION ALL
  SELECT t.collapsed, t.successor, NULL, NULL, NULL, NULL, t.how, NULL, NULL, t.value, round(t.likeness, 2), t.successor_ref
  FROM same_trade t SEMI JOIN pair p ON p.collapsed = t.collapsed AND p.successor = t.successor
)
SELECT collapsed || '|' || successor AS finding, 'strong' AS strength, level, role, kind, id, fact, day, until, value, amount, ref
FROM fact
