-- A person behind many companies. Two rules: more trading groups at one time than nearly anybody controls (by number);
-- and, telling more, one person with a part in each of several enterprises of one kin of licensed activities in one municipality
-- (the local hub). A set of enterprises that lies wholly inside another one of the same person is not told again.
WITH local_set AS (
  SELECT person, companies, max(groups_there) AS groups_there FROM local_hub GROUP BY person, companies
),
member AS (
  SELECT DISTINCT person, companies, company FROM local_hub
),
set_size AS (
  SELECT person, companies, count(*) AS members FROM member GROUP BY person, companies
),
inside AS (
  SELECT one.person, one.companies
  FROM member one
  JOIN set_size s ON s.person = one.person AND s.companies = one.companies
  JOIN member other ON other.person = one.person AND other.company = one.company AND other.companies <> one.companies
  GROUP BY one.person, one.companies, other.companies
  HAVING count(*) = max(s.members)
),
local_found AS (
  SELECT s.person, s.companies,
         concat_ws('|', 'local', CAST(s.person AS STRING), s.companies) AS finding,
         CASE WHEN s.groups_there >= $hidden_hub_local_strong THEN 'strong' ELSE 'moderate' END AS strength
  FROM local_set s
  ANTI JOIN inside i ON i.person = s.person AND i.companies = s.companies
),
mandates_found AS (
  SELECT person, concat_ws('|', 'mandates', CAST(person AS STRING)) AS finding,
         CASE WHEN groups_controlled >= $hidden_hub_strong_groups THEN 'strong'
              WHEN groups_controlled >= $hidden_hub_moderate_groups THEN 'moderate'
              ELSE 'weak' END AS strength,
         groups_controlled, company, how, start_day, level, ref
  FROM mandate_count
),
fact AS (
  SELECT DISTINCT finding, strength, CAST(NULL AS INTEGER) AS level, 'hub' AS role, 'person' AS kind,
         CAST(person AS STRING) AS id, 'mandates' AS fact, CAST(NULL AS DATE) AS day, CAST(NULL AS DATE) AS until,
         CAST(NULL AS STRING) AS value, CAST(groups_controlled AS DOUBLE) AS amount, CAST(NULL AS BIGINT) AS ref
  FROM mandates_found
  UNION ALL
  SELECT finding, strength, level, 'controlled', 'company', company, 'mandate', start_day, NULL, how, NULL, ref
  FROM mandates_found
  UNION ALL
  SELECT DISTINCT f.finding, f.strength, NULL, 'hub', 'person', CAST(f.person AS STRING), 'local', NULL, NULL,
         l.kin || ' in ' || l.municipality, l.groups_there, NULL
  FROM local_found f
  JOIN local_hub l ON l.person = f.person AND l.companies = f.companies
  UNION ALL
  SELECT DISTINCT f.finding, f.strength, l.level, 'enterprise', 'company', l.company, 'part', l.start_day, l.end_day, l.role, NULL,
         l.ref
  FROM local_found f
  JOIN (SELECT * FROM local_hub
        -- what is known less surely is left out where a surer record says the same of the enterprise
        QUALIFY level = max(level) OVER (PARTITION BY person, companies, company)) l
    ON l.person = f.person AND l.companies = f.companies
  UNION ALL
  SELECT DISTINCT f.finding, f.strength, NULL, 'enterprise', 'company', l.company, 'place', NULL, NULL, l.municipality, NULL,
         l.place_ref
  FROM local_found f
  JOIN local_hub l ON l.person = f.person AND l.companies = f.companies
)
SELECT finding, strength, level, role, kind, id, fact, day, until, value, amount, ref FROM fact
