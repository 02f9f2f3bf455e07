-- Companies founded in a batch, one finding per set of companies. A set that lies wholly inside another one is not told
-- again. Strong if one of them collapsed within 24 months of its start.
WITH member AS (
  SELECT DISTINCT companies, company FROM batch
),
set_size AS (
  SELECT companies, count(*) AS members FROM member GROUP BY companies
),
inside AS (
  SELECT one.companies
  FROM member one
  JOIN set_size s ON s.companies = one.companies
  JOIN member other ON other.company = one.company AND other.companies <> one.companies
  GROUP BY one.companies, other.companies
  HAVING count(*) = max(s.members)
),
kept AS (
  SELECT b.* FROM batch b ANTI JOIN inside i ON i.companies = b.companies
),
found AS (
  SELECT k.companies,
         CASE WHEN bool_or(coalesce(n.t0 < add_months(n.start_day, $batch_formation_collapse_months), FALSE)) THEN 'strong'
              ELSE 'moderate' END AS strength
  FROM kept k
  JOIN newborn n ON n.company = k.company
  GROUP BY k.companies
),
founder AS (
  SELECT DISTINCT companies, company, CAST(regexp_extract(value, '^([0-9]+)#', 1) AS BIGINT) AS person
  FROM kept WHERE traits IN ('founder and seat', 'founder and numbers', 'founder and clause')
),
seat AS (
  SELECT companies, company, regexp_extract(value, '([0-9]+[|][^#]*)$', 1) AS place FROM kept WHERE traits = 'founder and seat'
  UNION
  SELECT companies, company, regexp_extract(value, '^([0-9]+[|][^#]*)', 1) FROM kept
  WHERE traits IN ('seat and numbers', 'seat and clause')
),
fact AS (
  SELECT k.companies, CAST(NULL AS INTEGER) AS level, 'company' AS role, 'company' AS kind, k.company AS id, 'started' AS fact,
         k.start_day AS day, CAST(NULL AS STRING) AS value, n.ref
  FROM kept k
  JOIN newborn n ON n.company = k.company
  UNION
  SELECT companies, NULL, NULL, NULL, NULL, 'shares', NULL, traits, NULL FROM kept
  UNION
  SELECT f.companies, max(e.level), 'founder', 'person', CAST(f.person AS STRING), 'founder', min(e.day), f.company, min(e.ref)
  FROM founder f
  JOIN event e ON e.company = f.company AND e.person = f.person AND e.type = 'incorporation'
  GROUP BY f.companies, f.company, f.person
  UNION
  SELECT s.companies, NULL, 'first seat', 'address', CASE WHEN e.box = '' THEN CAST(e.building AS STRING) ELSE s.place END,
         'seat', min(e.day), s.company, min(e.ref)
  FROM seat s
  JOIN event e ON e.company = s.company AND e.type = 'incorporation' AND CAST(e.building AS STRING) || '|' || e.box = s.place
  GROUP BY s.companies, s.company, s.place, e.building, e.box
  UNION
  SELECT k.companies, NULL, 'company', 'company', k.company, 'collapse', n.t0, NULL, n.collapse_ref
  FROM kept k
  JOIN newborn n ON n.company = k.company
  WHERE n.t0 < add_months(n.start_day, $batch_formation_collapse_months)
)
SELECT f.companies AS finding, f.strength, t.level, t.role, t.kind, t.id, t.fact, t.day, CAST(NULL AS DATE) AS until, t.value,
       CAST(NULL AS DOUBLE) AS amount, t.ref
FROM found f
JOIN fact t ON t.companies = f.companies
