-- Serial failure: one person who controlled several legal persons that collapsed. Two within 60 months are weak, three
-- within 96 months moderate, five within 96 months strong. The finding names the companies of the largest window, of
-- equal ones the latest.
WITH in_order AS (
  SELECT person, company, t0,
         lag(t0) OVER (PARTITION BY person ORDER BY t0, company) AS second_last,
         lag(t0, 2) OVER (PARTITION BY person ORDER BY t0, company) AS third_last,
         lag(t0, 4) OVER (PARTITION BY person ORDER BY t0, company) AS fifth_last
  FROM counted_collapse
),
rated AS (
  SELECT person,
         max(CASE WHEN add_months(fifth_last, $serial_collapse_within_months) >= t0 THEN 3
                  WHEN add_months(third_last, $serial_collapse_within_months) >= t0 THEN 2
                  WHEN add_months(second_last, $serial_collapse_two_within_months) >= t0 THEN 1 ELSE 0 END) AS grade
  FROM in_order
  GROUP BY person
),
flagged AS (
  SELECT r.person, r.grade,
         CASE WHEN r.grade = 1 THEN $serial_collapse_two_within_months ELSE $serial_collapse_within_months END AS months
  FROM rated r
  ANTI JOIN unremarkable_failure u ON u.person = r.person
  WHERE r.grade > 0
),
largest_window AS (
  SELECT f.person, f.grade, f.months, a.t0 AS first_day, count(*) AS companies
  FROM flagged f
  JOIN (SELECT DISTINCT person, t0 FROM counted_collapse) a ON a.person = f.person
  JOIN counted_collapse b ON b.person = f.person AND b.t0 >= a.t0 AND b.t0 <= add_months(a.t0, f.months)
  GROUP BY f.person, f.grade, f.months, a.t0
  QUALIFY row_number() OVER (PARTITION BY f.person ORDER BY count(*) DESC, a.t0 DESC) = 1
),
failed_company AS (
  SELECT w.person, w.grade, k.company, k.t0, k.how, k.start_day, k.end_day, k.level, k.ref, c.collapse_kind, c.collapse_ref
  FROM largest_window w
  JOIN counted_collapse k ON k.person = w.person AND k.t0 BETWEEN w.first_day AND add_months(w.first_day, w.months)
  JOIN company c ON c.company = k.company
),
fact AS (
  SELECT person, grade, level, 'person' AS role, 'person' AS kind, CAST(person AS STRING) AS id, 'controlled' AS fact,
         start_day AS day, end_day AS until, company AS value, ref
  FROM failed_company
  UNION ALL
  SELECT person, grade, NULL, 'collapsed', 'company', company, 'collapse', t0, NULL, collapse_kind, collapse_ref
  FROM failed_company
)
SELECT CAST(person AS STRING) AS finding, CASE grade WHEN 1 THEN 'weak' WHEN 2 THEN 'moderate' ELSE 'strong' END AS strength,
       level, role, kind, id, fact, day, until, value, CAST(NULL AS DOUBLE) AS amount, ref
FROM fact
