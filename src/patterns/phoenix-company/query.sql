-- Phoenix: who controlled a company that collapsed also controls another one, started around the collapse, in the same
-- trade. Moderate; strong with two boosters; very strong if the successor collapsed too; one step weaker where the
-- bankrupt was declared excusable. Every pair of companies is a finding of its own.
WITH in_window AS (
  SELECT * FROM succession
  WHERE successor_start BETWEEN add_months(t0, -$phoenix_company_pre_months) AND add_months(t0, $phoenix_company_post_months)
),
pair AS (
  SELECT collapsed, successor, t0, successor_start, count(DISTINCT person) AS persons
  FROM in_window
  GROUP BY collapsed, successor, t0, successor_start
),
-- the last year-end more than 7 months before the collapse, and the first one of the company
due_year AS (
  SELECT DISTINCT p.collapsed,
         make_date(year(p.t0) - CASE WHEN p.t0 > make_date(year(p.t0), 7, 31) THEN 1 ELSE 2 END, 12, 31) AS last_due,
         make_date(year(c.start_day) + CASE WHEN month(c.start_day) > 6 THEN 1 ELSE 0 END, 12, 31) AS first_end
  FROM pair p JOIN company c ON c.company = p.collapsed
),
-- no accounts at all, although some year-end was more than 7 months ago at the collapse; one before the extract's
-- earliest is unknown, and without accounts in any extract nothing is missing
unfiled AS (
  SELECT p.collapsed, p.successor
  FROM pair p
  JOIN company c ON c.company = p.collapsed AND c.form_code IN ('008', '010', '013', '014', '015', '027', '610', '706')
  ANTI JOIN account_year a ON a.company = p.collapsed
  JOIN due_year y ON y.collapsed = p.collapsed
  CROSS JOIN (SELECT min(year_end) AS earliest FROM account_year) extract
  WHERE y.last_due >= extract.earliest AND y.last_due >= y.first_end
),
premises AS (
  SELECT p.collapsed, p.successor, s.kind, s.id, s.level, s.ref, s.other_ref
  FROM shared_premises s
  JOIN pair p ON p.collapsed = s.collapsed AND p.successor = s.successor
),
booster AS (
  SELECT DISTINCT collapsed, successor, left(kind, 5) AS kind FROM premises
  UNION ALL
  SELECT collapsed, successor, 'persons' FROM pair WHERE persons >= $phoenix_company_shared_persons
  UNION ALL
  SELECT p.collapsed, p.successor, 'short' FROM pair p JOIN company c ON c.company = p.collapsed
  WHERE c.start_day >= add_months(p.t0, -$phoenix_company_short_lived_months)
  UNION ALL
  SELECT collapsed, successor, 'unfiled' FROM unfiled
),
boosted AS (SELECT collapsed, successor, count(*) AS boosters FROM booster GROUP BY collapsed, successor),
rated AS (
  SELECT p.collapsed, p.successor, p.t0, p.successor_start, p.persons, a.start_day, a.collapse_kind, a.collapse_ref, a.ref,
         a.excusable, b.collapsed AS second_cycle, b.t0 AS second_t0, b.ref AS successor_ref, b.collapse_ref AS second_ref,
         CASE WHEN b.collapsed THEN 4 WHEN o.boosters >= $phoenix_company_strong_boosters THEN 3 ELSE 2 END
           - CASE WHEN a.excusable THEN 1 ELSE 0 END AS grade
  FROM pair p
  JOIN company a ON a.company = p.collapsed
  JOIN company b ON b.company = p.successor
  LEFT JOIN boosted o ON o.collapsed = p.collapsed AND o.successor = p.successor
),
fact AS (
  SELECT collapsed, successor, CAST(NULL AS INTEGER) AS level, 'collapsed' AS role, 'company' AS kind, collapsed AS id,
         'collapse' AS fact, t0 AS day, CAST(NULL AS DATE) AS until, collapse_kind AS value,
         CAST(NULL AS DOUBLE) AS amount, collapse_ref AS ref
  FROM rated
  UNION ALL
  SELECT collapsed, successor, NULL, 'successor', 'company', successor, 'started', successor_start, NULL, NULL, NULL, successor_ref
  FROM rated
  UNION ALL
  SELECT collapsed, successor, level, 'controller', 'person', CAST(person AS STRING), 'controlled', collapsed_from,
         collapsed_until, collapsed_how, NULL, collapsed_ref
  FROM in_window
  UNION ALL
  SELECT collapsed, successor, level, 'controller', 'person', CAST(person AS STRING), 'continued', successor_from, NULL,
         successor_how, NULL, successor_ref
  FROM in_window
  UNION ALL
  SELECT t.collapsed, t.successor, NULL, NULL, NULL, NULL, t.how, NULL, NULL, t.value, round(t.likeness, 2), t.successor_ref
  FROM same_trade t SEMI JOIN pair p ON p.collapsed = t.collapsed AND p.successor = t.successor
  UNION ALL
  SELECT collapsed, successor, NULL, 'premises', 'address', id, 'same_building', NULL, NULL, NULL, NULL, ref
  FROM premises WHERE kind = 'building'
  UNION ALL
  SELECT collapsed, successor, level, 'landlord', CASE kind WHEN 'owner person' THEN 'person' ELSE 'company' END, id,
         'same_owner', NULL, NULL, NULL, NULL, ref
  FROM premises WHERE kind <> 'building'
  UNION ALL
  SELECT collapsed, successor, NULL, NULL, NULL, NULL, 'several_persons', NULL, NULL, NULL, persons, NULL
  FROM rated WHERE persons >= $phoenix_company_shared_persons
  UNION ALL
  SELECT collapsed, successor, NULL, NULL, NULL, NULL, 'short_lived', start_day, t0, NULL, NULL, ref
  FROM rated WHERE start_day >= add_months(t0, -$phoenix_company_short_lived_months)
  UNION ALL
  SELECT collapsed, successor, NULL, NULL, NULL, NULL, 'no_accounts', NULL, NULL, NULL, NULL, NULL FROM unfiled
  UNION ALL
  SELECT collapsed, successor, NULL, NULL, NULL, NULL, 'second_collapse', second_t0, NULL, NULL, NULL, second_ref
  FROM rated WHERE second_cycle
  UNION ALL
  SELECT collapsed, successor, NULL, NULL, NULL, NULL, 'excusable', NULL, NULL, NULL, NULL, ref FROM rated WHERE excusable
)
SELECT f.collapsed || '|' || f.successor AS finding,
       CASE r.grade WHEN 1 THEN 'weak' WHEN 2 THEN 'moderate' WHEN 3 THEN 'strong' ELSE 'very strong' END AS strength,
       f.level, f.role, f.kind, f.id, f.fact, f.day, f.until, f.value, f.amount, f.ref
FROM fact f
JOIN rated r ON r.collapsed = f.collapsed AND r.successor = f.successor
