-- Director churn: four substitutions within 36 months, or three within 24, or short mandates all along (the median of
-- at least four ended ones below 9 months), in a company with a small board, and at least as many substitutions as
-- 99 % of the companies of its legal form and board size. Weak; moderate when its seat hops or its shares change hands.
WITH mandate_day AS (
  SELECT m.company, m.person, m.start_day, m.end_day, coalesce(c.end_day, $as_of) AS last_day
  FROM mandate m JOIN company c ON c.company = m.company
),
board AS (
  SELECT company, count(DISTINCT CASE WHEN last_day BETWEEN start_day AND end_day THEN person END) AS persons
  FROM mandate_day
  GROUP BY company
),
window_of_changes AS (
  SELECT a.company, a.day AS first_day,
         count(*) AS in_long,
         count(*) FILTER (WHERE b.day <= add_months(a.day, $director_churn_short_months)) AS in_short
  FROM (SELECT DISTINCT company, day FROM substitution) a
  JOIN substitution b ON b.company = a.company AND b.day >= a.day AND b.day <= add_months(a.day, $director_churn_long_months)
  GROUP BY a.company, a.day
),
most AS (
  SELECT company, max(in_long) AS in_long, max(in_short) AS in_short FROM window_of_changes GROUP BY company
),
short_tenure AS (
  SELECT m.company, median(m.tenure_days) / 30.4375 AS median_months, count(*) AS mandates
  FROM mandate m
  ANTI JOIN stand_in s ON s.company = m.company AND s.person = m.person AND s.start_day = m.start_day
  WHERE m.ended AND m.start_known AND m.tenure_days >= 0
  GROUP BY m.company
  HAVING count(*) >= $director_churn_median_mandates
     AND median(m.tenure_days) / 30.4375 < $director_churn_median_months
),
peer AS (
  SELECT b.company, coalesce(c.form, '') AS form, b.persons, coalesce(m.in_long, 0) AS changes
  FROM board b
  JOIN company c ON c.company = b.company
  LEFT JOIN most m ON m.company = b.company
),
-- the value at rank ceil(0.99 n), over form and board size, over form, over all
p99_by_size AS (
  SELECT form, persons, n, changes AS p99 FROM (
    SELECT form, persons, changes, count(*) OVER (PARTITION BY form, persons) AS n,
           row_number() OVER (PARTITION BY form, persons ORDER BY changes) AS place FROM peer) ranked
  WHERE place = ceil($director_churn_percentile / 100.0 * n)
),
p99_by_form AS (
  SELECT form, n, changes AS p99 FROM (
    SELECT form, changes, count(*) OVER (PARTITION BY form) AS n,
           row_number() OVER (PARTITION BY form ORDER BY changes) AS place FROM peer) ranked
  WHERE place = ceil($director_churn_percentile / 100.0 * n)
),
p99_of_all AS (
  SELECT changes AS p99 FROM (
    SELECT changes, count(*) OVER () AS n, row_number() OVER (ORDER BY changes) AS place FROM peer) ranked
  WHERE place = ceil($director_churn_percentile / 100.0 * n)
),
churning AS (
  SELECT p.company, p.form, p.persons, p.changes, m.in_short, t.median_months, t.mandates,
         coalesce(m.in_long >= $director_churn_long_changes, FALSE) AS by_long,
         coalesce(m.in_short >= $director_churn_short_changes, FALSE) AS by_short,
         t.company IS NOT NULL AS by_tenure
  FROM peer p
  LEFT JOIN most m ON m.company = p.company
  LEFT JOIN short_tenure t ON t.company = p.company
  WHERE p.persons <= $director_churn_board_persons
    AND (m.in_long >= $director_churn_long_changes OR m.in_short >= $director_churn_short_changes OR t.company IS NOT NULL)
),
unusual AS (
  SELECT c.*, CASE WHEN s.n >= $director_churn_peers THEN s.p99 WHEN f.n >= $director_churn_peers THEN f.p99 ELSE a.p99 END AS p99
  FROM churning c
  JOIN p99_by_size s ON s.form = c.form AND s.persons = c.persons
  JOIN p99_by_form f ON f.form = c.form
  CROSS JOIN p99_of_all a
),
rated AS (
  SELECT u.*, EXISTS (SELECT 1 FROM seat_hopping h WHERE h.finding = u.company) AS hops,
         EXISTS (SELECT 1 FROM share_handover h WHERE h.finding = u.company) AS sold
  FROM unusual u
  WHERE u.changes >= u.p99
),
told_change AS (
  SELECT DISTINCT s.company, s.day, s.entrant, s.leaver, s.exit_day, s.level, s.ref, s.exit_ref
  FROM rated r
  JOIN window_of_changes w ON w.company = r.company
    AND (w.in_long >= $director_churn_long_changes OR w.in_short >= $director_churn_short_changes)
  JOIN substitution s ON s.company = w.company AND s.day >= w.first_day
    AND s.day <= add_months(w.first_day, CASE WHEN w.in_long >= $director_churn_long_changes THEN $director_churn_long_months
                                              ELSE $director_churn_short_months END)
),
told_mandate AS (
  SELECT m.company, m.person, m.start_day, m.end_day, m.level, m.ref
  FROM rated r
  JOIN mandate m ON m.company = r.company AND m.ended AND m.start_known AND m.tenure_days >= 0
  ANTI JOIN stand_in s ON s.company = m.company AND s.person = m.person AND s.start_day = m.start_day
  WHERE r.by_tenure
),
fact AS (
  SELECT company, CAST(NULL AS INTEGER) AS level, 'company' AS role, 'company' AS kind, company AS id, 'most_changes' AS fact,
         CAST(NULL AS DATE) AS day, CAST(NULL AS DATE) AS until, CAST(p99 AS STRING) AS value, changes AS amount,
         CAST(NULL AS BIGINT) AS ref
  FROM rated
  UNION ALL
  SELECT company, level, 'manager', 'person', CAST(entrant AS STRING), 'entered', day, NULL, NULL, NULL, ref FROM told_change
  UNION ALL
  SELECT company, level, 'manager', 'person', CAST(leaver AS STRING), 'left', exit_day, NULL, NULL, NULL, exit_ref FROM told_change
  UNION ALL
  SELECT company, NULL, NULL, NULL, NULL, 'short_mandates', NULL, NULL, NULL, round(median_months, 1), NULL FROM rated WHERE by_tenure
  UNION ALL
  SELECT company, level, 'manager', 'person', CAST(person AS STRING), 'served', start_day, end_day, NULL, NULL, ref FROM told_mandate
  UNION ALL
  SELECT company, NULL, NULL, NULL, NULL, 'seat_hops', NULL, NULL, NULL, NULL, NULL FROM rated WHERE hops
  UNION ALL
  SELECT company, NULL, NULL, NULL, NULL, 'shares_pass', NULL, NULL, NULL, NULL, NULL FROM rated WHERE sold
)
SELECT f.company AS finding, CASE WHEN r.hops OR r.sold THEN 'moderate' ELSE 'weak' END AS strength,
       f.level, f.role, f.kind, f.id, f.fact, f.day, f.until, f.value, f.amount, f.ref
FROM fact f
JOIN rated r ON r.company = f.company
