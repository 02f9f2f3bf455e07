-- Batches: of companies that share the same two things, three that start within 30 days, or five within 90, a group
-- counting once. Windows of one pairing that overlap are one batch.
WITH dated AS (
  SELECT p.traits, p.value, p.company, n.start_day, n.group_key
  FROM birth_pairing p
  JOIN newborn n ON n.company = p.company
),
large AS (
  SELECT traits, value FROM dated GROUP BY traits, value
  HAVING count(DISTINCT group_key) >= least($batch_formation_companies, $batch_formation_more_companies)
),
candidate AS (
  SELECT d.* FROM dated d SEMI JOIN large l ON l.traits = d.traits AND l.value = d.value
),
opening AS (
  SELECT DISTINCT traits, value, start_day FROM candidate
),
window_of AS (
  SELECT o.traits, o.value, o.start_day AS first_day, max(c.start_day) AS last_day
  FROM opening o
  JOIN candidate c ON c.traits = o.traits AND c.value = o.value
    AND datediff(c.start_day, o.start_day) BETWEEN 0 AND $batch_formation_within_days
  GROUP BY o.traits, o.value, o.start_day
  HAVING count(DISTINCT c.group_key) >= $batch_formation_companies
  UNION ALL
  SELECT o.traits, o.value, o.start_day, max(c.start_day)
  FROM opening o
  JOIN candidate c ON c.traits = o.traits AND c.value = o.value
    AND datediff(c.start_day, o.start_day) BETWEEN 0 AND $batch_formation_more_within_days
  GROUP BY o.traits, o.value, o.start_day
  HAVING count(DISTINCT c.group_key) >= $batch_formation_more_companies
),
reach AS (
  SELECT *, max(last_day) OVER (PARTITION BY traits, value ORDER BY first_day, last_day
                                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM window_of
),
numbered AS (
  SELECT *, sum(CASE WHEN first_day <= reached THEN 0 ELSE 1 END)
              OVER (PARTITION BY traits, value ORDER BY first_day, last_day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS batch
  FROM reach
),
span AS (
  SELECT traits, value, batch, min(first_day) AS first_day, max(last_day) AS last_day FROM numbered
  GROUP BY traits, value, batch
),
member AS (
  SELECT s.traits, s.value, s.batch, c.company, c.start_day
  FROM span s
  JOIN candidate c ON c.traits = s.traits AND c.value = s.value AND c.start_day BETWEEN s.first_day AND s.last_day
),
set_of AS (
  SELECT traits, value, batch, array_join(sort_array(collect_set(company)), ' ') AS companies FROM member
  GROUP BY traits, value, batch
)
SELECT m.traits, m.value, s.companies, m.company, m.start_day
FROM member m
JOIN set_of s ON s.traits = m.traits AND s.value = m.value AND s.batch = m.batch
