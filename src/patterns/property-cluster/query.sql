-- One owner of parcels at two or more premises, in which two or more operators of one licensed (or flagged) activity had
-- establishments in the last 60 months, and who is close to one of them: is the operator, controls it, shares a
-- controller with it, or holds 25 % of it. One finding per owner.
WITH cluster AS (
  SELECT owner_kind, owner, activity
  FROM premises_operator
  GROUP BY owner_kind, owner, activity
  HAVING count(DISTINCT building) >= $property_cluster_premises AND count(DISTINCT operator) >= $property_cluster_operators
),
clustered AS (
  SELECT p.* FROM premises_operator p
  SEMI JOIN cluster c ON c.owner_kind = p.owner_kind AND c.owner = p.owner AND c.activity = p.activity
),
pair AS (
  SELECT DISTINCT owner_kind, owner, owner_person, owner_company, operator FROM clustered
),
recent_control AS (
  SELECT company, person, min(level) AS level, min(ref) AS ref
  FROM control
  WHERE start_day <= $as_of AND end_day >= add_months($as_of, -$property_cluster_recent_months)
  GROUP BY company, person
),
link AS (
  SELECT owner_kind, owner, operator, 'is operator' AS fact, CAST(NULL AS BIGINT) AS person, CAST(NULL AS INTEGER) AS level,
         CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS BIGINT) AS ref
  FROM pair WHERE owner_company = operator
  UNION ALL
  SELECT p.owner_kind, p.owner, p.operator, 'controls', p.owner_person, c.level, NULL, c.ref
  FROM pair p JOIN recent_control c ON c.company = p.operator AND c.person = p.owner_person
  UNION ALL
  SELECT p.owner_kind, p.owner, p.operator, 'shares a controller', c.person, least(c.level, o.level), NULL, c.ref
  FROM pair p
  JOIN recent_control o ON o.company = p.owner_company
  JOIN recent_control c ON c.company = p.operator AND c.person = o.person
  WHERE p.owner_company <> p.operator
  UNION ALL
  SELECT p.owner_kind, p.owner, p.operator, 'holds', NULL, s.level, s.percentage, s.ref
  FROM pair p
  JOIN share_spell s ON s.company = p.operator AND s.holder = p.owner_company AND s.percentage >= $property_cluster_holding_percent
    AND s.start_day <= $as_of AND s.end_day >= add_months($as_of, -$property_cluster_recent_months)
),
linked AS (
  SELECT DISTINCT c.owner_kind, c.owner, c.activity
  FROM clustered c
  SEMI JOIN link l ON l.owner_kind = c.owner_kind AND l.owner = c.owner AND l.operator = c.operator
),
member AS (
  SELECT c.* FROM clustered c
  SEMI JOIN linked l ON l.owner_kind = c.owner_kind AND l.owner = c.owner AND l.activity = c.activity
),
in_carousel_or_hub AS (
  SELECT DISTINCT company FROM flagged_operator WHERE pattern IN ('operator-carousel', 'hidden-hub')
),
strength AS (
  SELECT m.owner_kind, m.owner, CASE WHEN count(f.company) > 0 THEN 'moderate' ELSE 'weak' END AS strength
  FROM member m
  LEFT JOIN in_carousel_or_hub f ON f.company = m.operator
  GROUP BY m.owner_kind, m.owner
),
fact AS (
  SELECT owner_kind, owner, level, 'owner' AS role, owner_kind AS kind, owner AS id, 'owns' AS fact, since AS day,
         CAST(NULL AS DATE) AS until, parcel AS value, CAST(NULL AS DOUBLE) AS amount, owner_ref AS ref
  FROM member
  UNION
  SELECT owner_kind, owner, NULL, 'operator', 'company', operator, 'runs', start_day, end_day, NULL, NULL, ref FROM member
  UNION
  SELECT owner_kind, owner, NULL, 'premises', 'address', CAST(building AS STRING), NULL, NULL, NULL, NULL, NULL, NULL FROM member
  UNION
  SELECT owner_kind, owner, NULL, 'premises', 'parcel', parcel, NULL, NULL, NULL, NULL, NULL, owner_ref FROM member
  UNION
  SELECT l.owner_kind, l.owner, l.level, 'operator', 'company', l.operator, l.fact, NULL, NULL, NULL, l.amount, l.ref
  FROM link l SEMI JOIN member m ON m.owner_kind = l.owner_kind AND m.owner = l.owner AND m.operator = l.operator
  UNION
  SELECT l.owner_kind, l.owner, l.level, 'controller', 'person', CAST(l.person AS STRING), NULL, NULL, NULL, NULL, NULL, l.ref
  FROM link l SEMI JOIN member m ON m.owner_kind = l.owner_kind AND m.owner = l.owner AND m.operator = l.operator
  WHERE l.fact = 'shares a controller'
)
SELECT f.owner_kind || '|' || f.owner AS finding, s.strength, f.level, f.role, f.kind, f.id, f.fact, f.day, f.until, f.value,
       f.amount, f.ref
FROM fact f
JOIN strength s ON s.owner_kind = f.owner_kind AND s.owner = f.owner
