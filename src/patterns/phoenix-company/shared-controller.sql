-- Who controlled a collapsed company in its last 24 months, and another one in the first 6 months of its life, when
-- that other one starts near the collapse: candidates for P01 and P02, before their trades are compared.
-- Legal persons and sole traders alike; also one whose kind no extract tells (ended, no legal form in its gazette rows).
-- One row a pair and person, with the surest record on either side.
WITH collapsed_company AS (
  SELECT company, start_day, t0, add_months(t0, -$phoenix_company_lookback_months) AS since,
         add_months(t0, -greatest($phoenix_company_pre_months, $successor_before_collapse_within_months)) AS from_day,
         add_months(t0, $phoenix_company_post_months) AS to_day
  FROM company
  WHERE t0 IS NOT NULL
),
controller AS (
  SELECT c.company, c.t0, c.from_day, c.to_day, k.person, k.how, k.start_day, k.end_day, k.level, k.ref
  FROM collapsed_company c
  JOIN control k ON k.company = c.company AND k.start_day <= c.t0 AND k.end_day >= c.since
  QUALIFY row_number() OVER (PARTITION BY c.company, k.person ORDER BY k.level DESC, k.how <> 'mandate', k.end_day DESC, k.ref) = 1
),
person_of_collapse AS (SELECT DISTINCT person FROM controller),
early_controller AS (
  SELECT b.company, b.start_day AS company_start, k.person, k.how, k.start_day, k.end_day, k.level, k.ref
  FROM control k
  SEMI JOIN person_of_collapse p ON p.person = k.person
  JOIN company b ON b.company = k.company
    AND k.start_day <= add_months(b.start_day, $phoenix_company_early_months) AND k.end_day >= b.start_day
  QUALIFY row_number() OVER (PARTITION BY b.company, k.person ORDER BY k.level DESC, k.how <> 'mandate', k.start_day, k.ref) = 1
)
SELECT a.company AS collapsed, b.company AS successor, a.t0, b.company_start AS successor_start, a.person,
       a.how AS collapsed_how, a.start_day AS collapsed_from, a.end_day AS collapsed_until, a.level AS collapsed_level,
       a.ref AS collapsed_ref, b.how AS successor_how, b.start_day AS successor_from, b.level AS successor_level,
       b.ref AS successor_ref, least(a.level, b.level) AS level
FROM controller a
JOIN early_controller b ON b.person = a.person AND b.company <> a.company
  AND b.company_start BETWEEN a.from_day AND a.to_day
