-- A long-standing manager who left: before a collapse (tenure of 12 months, gone within the 12 months before, no
-- controlling mandate at the collapse), or, in an active company, a founder who gave up mandate and shares at about the
-- same time in the last 24 months (live). `at_day` is the collapse, else the as-of day.
WITH collapsed_company AS (
  SELECT company, t0, add_months(t0, -$director_swap_before_collapse_within_months) AS since FROM company
  WHERE t0 IS NOT NULL
),
gone AS (
  SELECT m.company, FALSE AS live, c.t0 AS at_day, m.person, m.start_day, m.end_day AS left_day, m.level, m.ref, m.end_ref
  FROM collapsed_company c
  JOIN mandate m ON m.company = c.company AND m.ended AND m.start_known AND m.end_day >= c.since AND m.end_day < c.t0
    AND add_months(m.start_day, $director_swap_before_collapse_tenure_months) <= m.end_day
),
still_there AS (
  SELECT DISTINCT m.company, m.person FROM mandate m
  JOIN collapsed_company c ON c.company = m.company AND m.start_day <= c.t0 AND m.end_day >= c.t0
),
founder AS (
  SELECT e.company, e.person, max(e.level) AS level, min(e.ref) AS ref FROM event e
  JOIN company c ON c.company = e.company AND c.active
  WHERE e.type = 'incorporation' AND e.person IS NOT NULL
  GROUP BY e.company, e.person
),
last_mandate AS (
  SELECT m.company, m.person, m.start_day, m.end_day, m.ended, m.level, m.ref, m.end_ref FROM mandate m
  SEMI JOIN founder f ON f.company = m.company AND f.person = m.person
  QUALIFY row_number() OVER (PARTITION BY m.company, m.person ORDER BY m.end_day DESC, m.ended, m.ref) = 1
),
sold_out AS (
  SELECT s.company, s.person, min(s.end_day) AS first_sale, max(s.end_day) AS last_sale, bool_and(s.ended) AS all_sold
  FROM share_spell s
  SEMI JOIN founder f ON f.company = s.company AND f.person = s.person
  WHERE s.holder_kind = 'person'
  GROUP BY s.company, s.person
),
withdrawn AS (
  SELECT m.company, TRUE AS live, $as_of AS at_day, m.person, m.start_day, m.end_day AS left_day, least(m.level, f.level) AS level,
         m.ref, m.end_ref
  FROM last_mandate m
  JOIN founder f ON f.company = m.company AND f.person = m.person
  JOIN sold_out s ON s.company = m.company AND s.person = m.person
  WHERE m.ended AND s.all_sold
    AND least(m.end_day, s.first_sale) >= add_months($as_of, -$director_swap_before_collapse_live_months)
    AND datediff(greatest(m.end_day, s.last_sale), least(m.end_day, s.first_sale)) <= $director_swap_before_collapse_swap_days
)
SELECT g.* FROM gone g
ANTI JOIN still_there t ON t.company = g.company AND t.person = g.person
UNION ALL
SELECT * FROM withdrawn
