-- Any part that a person has had in an enterprise: every role but auditor, curator, liquidator and provisional
-- administrator, and any share. A founder's part is the founding day, a sole trader's runs throughout.
WITH appointment AS (
  SELECT e.company, e.person, e.role, e.day, e.level, e.ref
  FROM event e
  WHERE e.type IN ('appointment', 'incorporation') AND e.person IS NOT NULL
    AND e.role NOT IN ('founder', 'auditor', 'curator', 'liquidator', 'provisional_administrator')
),
only_in_gazette AS (
  -- as with mandates: an appointment within 60 days of a row of `mandates` is that row; a founder's is no such row,
  -- since it says one day only
  SELECT a.*
  FROM appointment a
  ANTI JOIN role_spell r
    ON r.company = a.company AND r.person = a.person
    AND r.start_date BETWEEN a.day - INTERVAL '60' DAY AND a.day + INTERVAL '60' DAY
    AND r.role NOT IN ('founder', 'auditor', 'curator', 'liquidator', 'provisional_administrator')
),
gazette_role AS (
  SELECT o.company, o.person, o.role, o.day AS start_day, coalesce(min(r.day), max(c.end_day), $as_of) AS end_day, o.level, o.ref
  FROM only_in_gazette o
  JOIN company c ON c.company = o.company
  LEFT JOIN event r ON r.company = o.company AND r.person = o.person AND r.type = 'resignation' AND r.day > o.day
  GROUP BY o.company, o.person, o.role, o.day, o.level, o.ref
),
part AS (
  SELECT company, person, role, start_day, end_day, level, ref FROM role_spell
  WHERE role NOT IN ('founder', 'auditor', 'curator', 'liquidator', 'provisional_administrator')
  UNION ALL
  SELECT company, person, role, start_day, end_day, level, ref FROM gazette_role
  UNION ALL
  SELECT f.company, f.person, 'founder', f.day, CASE WHEN c.sole THEN f.end_day ELSE f.day END, f.level, f.ref
  FROM founding f
  JOIN company c ON c.company = f.company
  UNION ALL
  SELECT company, person, 'shareholder', start_day, end_day, level, ref FROM share_spell WHERE person IS NOT NULL
)
SELECT company, person, role, start_day, end_day, level, ref FROM part WHERE start_day <= end_day
