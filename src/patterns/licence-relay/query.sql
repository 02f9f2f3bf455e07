-- A licence is refused, withdrawn or closed, and the people behind it go on with another enterprise: one of them
-- controls an enterprise that opened an establishment (it has none: that began) from 3 months before to 12 months
-- after, at the same building or with an activity of the licence's kin. A shared landlord is not enough. One finding per
-- applicant, place and new operator.
WITH behind AS (
  -- the applicant in person, and who controlled the applicant enterprise in the 36 months up to the decision
  SELECT ref AS decision, person, level, 'applicant' AS how, ref FROM refused_licence WHERE person IS NOT NULL
  UNION ALL
  SELECT r.ref, k.person, k.level, 'controller', k.ref
  FROM refused_licence r
  JOIN control k ON k.company = r.applicant
    AND k.start_day <= r.decided AND k.end_day >= add_months(r.decided, -$licence_relay_lookback_months)
),
person_behind AS (
  SELECT decision, person, level, how, ref FROM behind
  QUALIFY row_number() OVER (PARTITION BY decision, person ORDER BY level DESC, how, ref) = 1
),
linked AS (
  SELECT r.ref AS decision, r.decided, r.applicant, r.trade, r.building, p.person, p.how, least(p.level, k.level) AS level,
         p.ref AS behind_ref, k.company, k.start_day AS control_start, k.end_day AS control_end, k.ref AS control_ref
  FROM refused_licence r
  JOIN person_behind p ON p.decision = r.ref
  JOIN control k ON k.person = p.person AND k.end_day >= add_months(r.decided, -$licence_relay_before_months)
  -- an enterprise for whose establishment its controller applied in person is no other one
  WHERE k.company <> coalesce(r.applicant, r.operator, '')
),
other AS (
  SELECT DISTINCT decision, decided, trade, building, company FROM linked
),
opened AS (
  SELECT e.company, e.building, e.box, e.start_day AS day, e.ref, 'opened' AS fact
  FROM establishment_spell e
  SEMI JOIN other o ON o.company = e.company
  WHERE e.start_day IS NOT NULL
  UNION ALL
  SELECT u.company, NULL, NULL, u.start_day, u.ref, 'opened'
  FROM unit_without_address u
  SEMI JOIN other o ON o.company = u.company
  WHERE u.start_day IS NOT NULL
  UNION ALL
  -- without any establishment its own start counts, at its first seat
  SELECT c.company, s.building, s.box, c.start_day, c.ref, 'started'
  FROM company c
  SEMI JOIN other o ON o.company = c.company
  ANTI JOIN establishment_spell e ON e.company = c.company
  ANTI JOIN unit_without_address u ON u.company = c.company
  LEFT JOIN (SELECT company, building, box FROM seat_spell
             QUALIFY row_number() OVER (PARTITION BY company ORDER BY start_day, ref) = 1) s ON s.company = c.company
  WHERE c.start_day IS NOT NULL
),
trade_of_other AS (
  SELECT a.company, a.nace4 AS trade FROM activity_code a SEMI JOIN other o ON o.company = a.company
  UNION
  SELECT k.company, k.kin FROM company_kin k SEMI JOIN other o ON o.company = k.company
),
relayed AS (
  SELECT DISTINCT o.decision, o.company, p.building, p.box, p.day, p.ref, p.fact
  FROM other o
  JOIN opened p ON p.company = o.company
    AND p.day BETWEEN add_months(o.decided, -$licence_relay_before_months) AND add_months(o.decided, $licence_relay_after_months)
  LEFT JOIN trade_of_other a ON a.company = o.company AND a.trade = o.trade
  WHERE a.company IS NOT NULL OR p.building = o.building
),
found AS (
  SELECT DISTINCT r.decision, r.company,
         concat_ws('|', coalesce(d.applicant, 'person ' || CAST(d.person AS STRING)), d.place, r.company) AS finding
  FROM relayed r
  JOIN refused_licence d ON d.ref = r.decision
),
surest AS (
  SELECT f.finding, max(l.level) AS level
  FROM found f JOIN linked l ON l.decision = f.decision AND l.company = f.company
  GROUP BY f.finding
),
fact AS (
  SELECT f.finding, CAST(NULL AS INTEGER) AS level, 'applicant' AS role, 'company' AS kind, d.applicant AS id, d.status AS fact,
         d.decided AS day, CAST(NULL AS DATE) AS until, d.nace4 AS value, d.ref
  FROM found f JOIN refused_licence d ON d.ref = f.decision
  WHERE d.applicant IS NOT NULL
  UNION
  SELECT f.finding, d.level, 'applicant', 'person', CAST(d.person AS STRING), d.status, d.decided, NULL, d.nace4, d.ref
  FROM found f JOIN refused_licence d ON d.ref = f.decision
  WHERE d.person IS NOT NULL AND d.applicant IS NULL
  UNION
  SELECT f.finding, NULL, 'refused premises', 'address',
         CAST(d.building AS STRING) || CASE WHEN d.box = '' THEN '' ELSE '|' || d.box END, NULL, NULL, NULL, NULL, d.ref
  FROM found f JOIN refused_licence d ON d.ref = f.decision
  WHERE d.building IS NOT NULL
  UNION
  SELECT f.finding, NULL, 'new operator', 'company', r.company, r.fact, r.day, NULL, b.label, r.ref
  FROM found f
  JOIN relayed r ON r.decision = f.decision AND r.company = f.company
  LEFT JOIN building b ON b.building = r.building
  UNION
  SELECT f.finding, NULL, 'new premises', 'address',
         CAST(r.building AS STRING) || CASE WHEN r.box = '' THEN '' ELSE '|' || r.box END, NULL, NULL, NULL, NULL, r.ref
  FROM found f
  JOIN relayed r ON r.decision = f.decision AND r.company = f.company
  JOIN refused_licence d ON d.ref = f.decision
  -- a seat is no place of work, unless it is the very place of the licence
  WHERE r.building IS NOT NULL AND (r.fact = 'opened' OR r.building = d.building)
  UNION
  SELECT f.finding, l.level, CASE WHEN l.how = 'applicant' AND l.applicant IS NULL THEN 'applicant' ELSE 'shared person' END, 'person',
         CAST(l.person AS STRING), CASE WHEN l.how = 'applicant' THEN 'applied' ELSE 'controlledApplicant' END, NULL, NULL, l.applicant,
         l.behind_ref
  FROM found f
  JOIN linked l ON l.decision = f.decision AND l.company = f.company
  JOIN surest s ON s.finding = f.finding
  WHERE l.level > 2 OR l.level = s.level
  UNION
  SELECT f.finding, l.level, NULL, NULL, NULL, 'controlsNew', l.control_start, l.control_end, l.company, l.control_ref
  FROM found f
  JOIN linked l ON l.decision = f.decision AND l.company = f.company
  JOIN surest s ON s.finding = f.finding
  WHERE l.level > 2 OR l.level = s.level
)
SELECT finding, 'strong' AS strength, level, role, kind, id, fact, day, until, value, CAST(NULL AS DOUBLE) AS amount, ref FROM fact
