-- Establishments over time, per enterprise and building: the register's units and the gazette's openings, those at
-- most 60 days apart being one. A spell ends with the first closing after it, or with its enterprise.
WITH opening AS (
  SELECT u.company, o.building, o.box, u.start_date AS day, u.ref
  FROM establishment_record u
  JOIN address_record a ON a.entity = u.establishment AND a.kind = 'BAET'
  JOIN address_of o ON o.ref = a.ref
  WHERE u.start_date IS NULL OR u.start_date <= $as_of
  UNION ALL
  SELECT company, building, box, day, ref FROM event WHERE type = 'establishment_opened' AND building IS NOT NULL
),
numbered AS (
  SELECT *, sum(CASE WHEN datediff(day, previous_day) <= 60 THEN 0 ELSE 1 END)
              OVER (PARTITION BY company, building ORDER BY day, ref ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS spell
  FROM (SELECT *, lag(day) OVER (PARTITION BY company, building ORDER BY day, ref) AS previous_day FROM opening) o
),
spell AS (
  SELECT company, building, coalesce(min_by(box, by_day(day, ref)), min(box)) AS box, min(day) AS start_day, max(day) AS last_opening, min(ref) AS ref
  FROM numbered
  GROUP BY company, building, spell
),
closing AS (
  SELECT s.company, s.building, s.start_day, min(e.day) AS closed, min_by(e.ref, by_day(e.day, e.ref)) AS end_ref
  FROM spell s
  JOIN event e ON e.company = s.company AND e.building = s.building AND e.type = 'establishment_closed'
    AND e.day >= s.last_opening
  GROUP BY s.company, s.building, s.start_day
)
SELECT s.company, s.building, s.box, b.municipality, b.district, s.start_day,
       least(coalesce(x.closed, $as_of), coalesce(c.end_day, $as_of)) AS end_day,
       x.closed IS NULL AND c.end_day IS NULL AS running, s.ref, x.end_ref
FROM spell s
JOIN company c ON c.company = s.company
JOIN building b ON b.building = s.building
LEFT JOIN closing x ON x.company = s.company AND x.building = s.building AND x.start_day = s.start_day
