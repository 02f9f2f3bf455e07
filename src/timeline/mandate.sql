-- Controlling mandates: those of one person in one company at most 30 days apart are one, whatever the role is called
-- (a term that expires and is renewed, a manager whom the company code calls director). Founder's days stand apart.
WITH spell AS (
  SELECT company, person, start_date, start_day, end_day, ended, running, level, ref, CASE WHEN ended THEN ref END AS end_ref
  FROM role_spell
  WHERE is_controlling(role)
  UNION ALL
  SELECT g.company, g.person, g.start_day, g.start_day, coalesce(g.resigned, c.end_day, $as_of), g.resigned IS NOT NULL,
         g.resigned IS NULL AND c.end_day IS NULL, g.level, g.ref, g.end_ref
  FROM gazette_mandate g
  JOIN company c ON c.company = g.company
),
reach AS (
  SELECT *, max(end_day) OVER (PARTITION BY company, person ORDER BY start_day, end_day, ref
                               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM spell
),
numbered AS (
  SELECT *, sum(CASE WHEN reached >= start_day - INTERVAL '30' DAY THEN 0 ELSE 1 END)
              OVER (PARTITION BY company, person ORDER BY start_day, end_day, ref
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS island
  FROM reach
),
joined AS (
  SELECT company, person, min(start_day) AS start_day, max(end_day) AS end_day,
         bool_or(running) AS running,
         -- known is the start of the part that stands first: a part of unknown start began on its own day or before it
         coalesce(min(start_date) < min(CASE WHEN start_date IS NULL THEN start_day END), bool_and(start_date IS NOT NULL)) AS start_known,
         coalesce(max(CASE WHEN NOT ended THEN end_day END) < max(end_day), bool_and(ended)) AS ended,
         min(level) AS level, min_by(ref, by_day(start_day, ref)) AS ref, max_by(end_ref, by_day(end_day, ref)) AS end_ref
  FROM numbered
  GROUP BY company, person, island
)
SELECT j.company, j.person, j.start_day, j.end_day, j.start_known, j.ended, j.running,
       -- tenure runs to the mandate's end, the collapse or the as-of day, whichever is first
       least(j.end_day, coalesce(c.t0, $as_of), $as_of) AS tenure_end,
       datediff(least(j.end_day, coalesce(c.t0, $as_of), $as_of), j.start_day) AS tenure_days,
       j.level, j.ref, j.end_ref
FROM joined j
JOIN company c ON c.company = j.company
