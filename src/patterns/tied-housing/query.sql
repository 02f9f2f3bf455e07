-- Workers of one employer, or posted below one principal, who live at one building that is tied to these enterprises. Workers
-- are counted, never named.
WITH employer AS (
  SELECT c.boss, c.building, c.boss AS company FROM housed_crew c WHERE c.direct
  UNION
  SELECT c.boss, c.building, h.company
  FROM housed_crew c
  JOIN worker_home h ON h.building = c.building AND c.day BETWEEN h.from_day AND h.to_day
  JOIN employer_above a ON a.company = h.company AND a.above = c.boss
  WHERE NOT c.direct
),
principal AS (
  SELECT DISTINCT e.boss, e.building, a.above AS company
  FROM employer e JOIN employer_above a ON a.company = e.company
),
party AS (
  SELECT boss, building, company FROM employer UNION SELECT boss, building, company FROM principal
),
owner AS (
  SELECT DISTINCT c.building, o.company, o.person, o.level, o.ref
  FROM (SELECT DISTINCT building FROM housed_crew) c
  JOIN parcel_place l ON l.building = c.building
  JOIN ownership o ON o.parcel = l.parcel
),
owned AS (
  SELECT p.boss, p.building, p.company, CAST(NULL AS INTEGER) AS level, o.ref
  FROM party p JOIN owner o ON o.building = p.building AND o.company = p.company
  UNION
  SELECT p.boss, p.building, p.company, least(o.level, c.level), o.ref
  FROM party p
  JOIN owner o ON o.building = p.building AND o.person IS NOT NULL
  JOIN control c ON c.company = p.company AND c.person = o.person
  UNION
  SELECT p.boss, p.building, p.company, least(c.level, k.level), o.ref
  FROM party p
  JOIN owner o ON o.building = p.building AND o.company IS NOT NULL AND o.company <> p.company
  JOIN control k ON k.company = o.company
  JOIN control c ON c.company = p.company AND c.person = k.person
),
seated AS (
  SELECT p.boss, p.building, p.company, s.ref FROM party p JOIN seat_today s ON s.company = p.company AND s.building = p.building
  UNION
  SELECT p.boss, p.building, p.company, e.ref
  FROM party p
  JOIN housed_crew c ON c.boss = p.boss AND c.building = p.building
  JOIN establishment_spell e ON e.company = p.company AND e.building = p.building AND e.end_day >= c.day
),
rented AS (
  SELECT p.boss, p.building, p.company, min(r.ref) AS ref
  FROM premises_record r
  JOIN address_of a ON a.ref = r.ref
  LEFT JOIN foreign_company f ON f.written = r.tenant
  JOIN party p ON p.building = a.building AND p.company = coalesce(f.company, r.tenant)
  GROUP BY p.boss, p.building, p.company
),
no_dwelling AS (
  SELECT c.boss, c.building FROM housed_crew c JOIN inhabited_building b ON b.building = c.building AND b.non_dwelling
),
-- licensed lodging and homes
licensed AS (
  SELECT DISTINCT building FROM licence_spell WHERE in_force AND left(nace4, 2) IN ('55', '87')
),
tied AS (
  SELECT boss, building FROM owned UNION SELECT boss, building FROM seated UNION SELECT boss, building FROM rented
  UNION SELECT boss, building FROM no_dwelling
),
tied_crew AS (
  SELECT c.*, c.boss || '|' || CAST(c.building AS STRING) AS finding
  FROM housed_crew c
  SEMI JOIN tied t ON t.boss = c.boss AND t.building = c.building
  ANTI JOIN licensed l ON l.building = c.building
),
aggravated AS (
  SELECT DISTINCT t.finding, 'crowded' AS fact FROM tied_crew t SEMI JOIN crowded_dwelling d ON d.building = t.building
  UNION
  SELECT DISTINCT t.finding, 'unfit'
  FROM tied_crew t
  JOIN unfit_premises_used u ON u.kind = 'address' AND split(u.id, '|')[1] = CAST(t.building AS STRING)
),
surest AS (
  SELECT boss, building, max(coalesce(level, 4)) AS level FROM owned GROUP BY boss, building
),
fact AS (
  SELECT finding, CAST(NULL AS INTEGER) AS level, 'housing' AS role, 'address' AS kind, CAST(building AS STRING) AS id, 'workers' AS fact,
         day, CAST(NULL AS STRING) AS value, CAST(workers AS DOUBLE) AS amount, CAST(NULL AS BIGINT) AS ref
  FROM tied_crew
  UNION
  SELECT t.finding, NULL, 'employer', 'company', e.company, 'employs', NULL, NULL, NULL, NULL
  FROM tied_crew t JOIN employer e ON e.boss = t.boss AND e.building = t.building
  UNION
  SELECT t.finding, NULL, 'principal', 'company', p.company, 'above', NULL, NULL, NULL, NULL
  FROM tied_crew t JOIN principal p ON p.boss = t.boss AND p.building = t.building
  UNION
  SELECT t.finding, o.level, NULL, NULL, NULL, 'owned', NULL, o.company, NULL, o.ref
  FROM tied_crew t
  JOIN owned o ON o.boss = t.boss AND o.building = t.building
  JOIN surest s ON s.boss = o.boss AND s.building = o.building AND coalesce(o.level, 4) = s.level
  -- a doubtful owner is left out where something else ties the house
  WHERE coalesce(o.level, 4) > 2
     OR NOT EXISTS (SELECT 1 FROM seated x WHERE x.boss = t.boss AND x.building = t.building)
  UNION
  SELECT t.finding, NULL, CASE WHEN e.company IS NULL THEN 'principal' ELSE 'employer' END, 'company', s.company, 'seated', NULL, NULL, NULL, s.ref
  FROM tied_crew t
  JOIN seated s ON s.boss = t.boss AND s.building = t.building
  LEFT JOIN employer e ON e.boss = t.boss AND e.building = t.building AND e.company = s.company
  UNION
  SELECT t.finding, NULL, CASE WHEN e.company IS NULL THEN 'principal' ELSE 'employer' END, 'company', r.company, 'rented', NULL, NULL, NULL, r.ref
  FROM tied_crew t
  JOIN rented r ON r.boss = t.boss AND r.building = t.building
  LEFT JOIN employer e ON e.boss = t.boss AND e.building = t.building AND e.company = r.company
  UNION
  SELECT t.finding, NULL, NULL, NULL, NULL, 'noDwelling', NULL, NULL, NULL, NULL
  FROM tied_crew t JOIN no_dwelling n ON n.boss = t.boss AND n.building = t.building
  UNION
  SELECT finding, NULL, NULL, NULL, NULL, fact, NULL, NULL, NULL, NULL FROM aggravated
)
SELECT f.finding, CASE WHEN a.finding IS NULL THEN 'moderate' ELSE 'strong' END AS strength, f.level, f.role, f.kind, f.id, f.fact, f.day,
       CAST(NULL AS DATE) AS until, f.value, f.amount, f.ref
FROM fact f
LEFT JOIN (SELECT DISTINCT finding FROM aggravated) a ON a.finding = f.finding
