-- Stays of small partners in companies of a risk sector: natural persons with the role of partner, or with more than
-- nothing and less than 25 % of the shares, who have no controlling role there. What lies at most 30 days apart is one
-- stay, as with mandates.
WITH part AS (
  SELECT company, person, start_date, start_day, end_day, running, level, ref FROM role_spell WHERE role = 'partner'
  UNION ALL
  SELECT company, person, start_date, start_day, end_day, running, level, ref FROM share_spell
  WHERE person IS NOT NULL AND percentage > 0 AND percentage < 25
),
small AS (
  SELECT p.*
  FROM part p
  SEMI JOIN company_sector s ON s.company = p.company AND s.risk
  ANTI JOIN control c ON c.company = p.company AND c.person = p.person
  WHERE p.start_day <= p.end_day
),
reach AS (
  SELECT *, max(end_day) OVER (PARTITION BY company, person ORDER BY start_day, end_day, ref
                               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM small
),
numbered AS (
  SELECT *, sum(CASE WHEN reached >= start_day - INTERVAL '30' DAY THEN 0 ELSE 1 END)
              OVER (PARTITION BY company, person ORDER BY start_day, end_day, ref
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS stay
  FROM reach
)
SELECT company, person, min(start_day) AS start_day, max(end_day) AS end_day, bool_or(running) AS running,
       coalesce(min(start_date) < min(CASE WHEN start_date IS NULL THEN start_day END), bool_and(start_date IS NOT NULL)) AS start_known,
        max(level) AS level, min_by(ref, by_day(start_day, ref)) AS ref
FROM numbered
GROUP BY company, person, stay
