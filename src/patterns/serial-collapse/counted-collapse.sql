-- Collapses of legal persons that a person controlled on some day of the last 24 months before. Companies of one group
-- that collapse within 90 days of a counted collapse are not counted again.
WITH RECURSIVE collapsed_company AS (
  SELECT company, t0, add_months(t0, -$serial_collapse_lookback_months) AS since FROM company WHERE t0 IS NOT NULL AND legal
),
controlled AS (
  SELECT k.person, c.company, c.t0, k.how, k.start_day, k.end_day, k.level, k.ref
  FROM collapsed_company c
  JOIN control k ON k.company = c.company AND k.start_day <= c.t0 AND k.end_day >= c.since
  QUALIFY row_number() OVER (PARTITION BY c.company, k.person ORDER BY k.level DESC, k.how <> 'mandate', k.end_day DESC, k.ref) = 1
),
repeated AS (
  SELECT c.* FROM controlled c
  QUALIFY count(*) OVER (PARTITION BY c.person) > 1
),
in_group AS (
  SELECT r.*, g.group_key,
         row_number() OVER (PARTITION BY r.person, g.group_key ORDER BY r.t0, r.company) AS place
  FROM repeated r
  JOIN group_of g ON g.company = r.company
),
-- in the order of the days: anchor is the day of the last collapse that was counted in the group
counting AS (
  SELECT person, group_key, place, company, t0 AS anchor, TRUE AS counted FROM in_group WHERE place = 1
  UNION ALL
  SELECT n.person, n.group_key, n.place, n.company,
         CASE WHEN datediff(n.t0, c.anchor) > $serial_collapse_group_days THEN n.t0 ELSE c.anchor END,
         datediff(n.t0, c.anchor) > $serial_collapse_group_days
  FROM counting c
  JOIN in_group n ON n.person = c.person AND n.group_key = c.group_key AND n.place = c.place + 1
)
SELECT i.person, i.company, i.t0, i.how, i.start_day, i.end_day, i.level, i.ref
FROM in_group i
JOIN counting c ON c.person = i.person AND c.company = i.company
WHERE c.counted
