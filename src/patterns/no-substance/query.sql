-- Shell-like companies: an active legal person of labour-intensive trade, older than a year, of which at least three of
-- five things are missing or odd. A trait that rests on an extract nobody gave is not met.
WITH given AS (
  SELECT (SELECT count(*) FROM establishment_record) > 0 AS units,
         (SELECT count(*) FROM account_year) > 0 AS accounts,
         (SELECT count(staff_fte) FROM account_year) > 0 AS staff,
         (SELECT count(*) FROM contact_record) > 0 AS contacts
),
labour_intensive AS (
  SELECT company, min(nace4) AS nace4, min_by(ref, nace4) AS ref
  FROM activity_code
  WHERE nace2 IN ('41', '42', '43', '46', '55', '56', '78', '96') OR left(nace4, 3) IN ('494', '532', '812')
  GROUP BY company
),
candidate AS (
  SELECT c.company, l.nace4, c.start_day, c.ref
  FROM company c
  JOIN labour_intensive l ON l.company = c.company
  ANTI JOIN company_sector s ON s.company = c.company AND s.holding
  WHERE c.legal AND c.active AND c.start_day <= add_months($as_of, -$no_substance_age_months)
),
open_unit AS (
  SELECT company FROM establishment_spell WHERE running
  UNION
  SELECT company FROM unit_without_address
),
no_unit AS (
  SELECT c.company, c.ref
  FROM candidate c
  CROSS JOIN given g
  ANTI JOIN open_unit u ON u.company = c.company
  WHERE g.units
),
flagged_place AS (
  SELECT s.company, CAST(s.building AS STRING) AS place, 'massAddress' AS fact, s.ref
  FROM seat_today s SEMI JOIN toxic_building t ON t.building = s.building
  UNION ALL
  SELECT s.company, CAST(s.building AS STRING) || '|' || s.box, 'home', s.ref
  FROM seat_today s SEMI JOIN home_cluster h ON h.building = s.building AND h.box = s.box
),
seated_there AS (
  SELECT p.company, p.place, p.fact, p.ref FROM flagged_place p SEMI JOIN candidate c ON c.company = p.company
),
latest_year AS (
  SELECT company, year_end, staff_fte, ref FROM account_year
  QUALIFY row_number() OVER (PARTITION BY company ORDER BY year_end DESC) = 1
),
no_staff AS (
  SELECT c.company, 'noAccounts' AS fact, CAST(NULL AS DATE) AS day, CAST(NULL AS BIGINT) AS ref
  FROM candidate c
  CROSS JOIN given g
  SEMI JOIN accounts_filer f ON f.company = c.company AND f.last_filed IS NULL
  WHERE g.accounts
  UNION ALL
  SELECT c.company, 'noStaff', y.year_end, y.ref
  FROM candidate c
  CROSS JOIN given g
  JOIN latest_year y ON y.company = c.company AND coalesce(y.staff_fte, 0) = 0
  WHERE g.staff
),
only_controller AS (
  SELECT c.company, min(c.person) AS person, max(c.level) AS level, min(c.ref) AS ref
  FROM control c
  SEMI JOIN candidate k ON k.company = c.company
  WHERE c.running
  GROUP BY c.company
  HAVING count(DISTINCT c.person) = 1
),
controlled_elsewhere AS (
  SELECT o.company, o.person, c.company AS other, max(c.level) AS level, min(c.ref) AS ref
  FROM only_controller o
  JOIN control c ON c.person = o.person AND c.running AND c.company <> o.company
  GROUP BY o.company, o.person, c.company
),
busy_controller AS (
  SELECT company, person, count(*) AS others
  FROM controlled_elsewhere
  GROUP BY company, person
  HAVING count(*) >= $no_substance_other_enterprises
),
reachable AS (
  SELECT entity AS company FROM contact_record
  UNION
  SELECT u.company FROM establishment_record u SEMI JOIN contact_record c ON c.entity = u.establishment
),
no_contact AS (
  SELECT c.company
  FROM candidate c
  CROSS JOIN given g
  ANTI JOIN reachable r ON r.company = c.company
  WHERE g.contacts
),
trait AS (
  SELECT company, 'unit' AS trait FROM no_unit
  UNION SELECT company, 'place' FROM seated_there
  UNION SELECT company, 'accounts' FROM no_staff
  UNION SELECT company, 'controller' FROM busy_controller
  UNION SELECT company, 'contact' FROM no_contact
),
flagged AS (
  SELECT company, count(*) AS traits,
         CASE WHEN count(*) >= $no_substance_moderate_traits THEN 'moderate' ELSE 'weak' END AS strength
  FROM trait
  GROUP BY company
  HAVING count(*) >= $no_substance_traits
),
fact AS (
  SELECT f.company, CAST(NULL AS INTEGER) AS level, 'company' AS role, 'company' AS kind, f.company AS id, 'trade' AS fact,
         c.start_day AS day, c.nace4 AS value, CAST(f.traits AS DOUBLE) AS amount, c.ref
  FROM flagged f JOIN candidate c ON c.company = f.company
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, 'noUnit', NULL, NULL, NULL, ref FROM no_unit
  UNION ALL
  SELECT company, NULL, 'seat', 'address', place, fact, NULL, NULL, NULL, ref FROM seated_there
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, fact, day, NULL, NULL, ref FROM no_staff
  UNION ALL
  SELECT b.company, o.level, 'only controller', 'person', CAST(b.person AS STRING), 'onlyController', NULL, NULL, b.others, o.ref
  FROM busy_controller b JOIN only_controller o ON o.company = b.company
  UNION ALL
  SELECT e.company, e.level, NULL, 'company', e.other, 'alsoControls', NULL, NULL, NULL, e.ref
  FROM controlled_elsewhere e SEMI JOIN busy_controller b ON b.company = e.company
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, 'noContact', NULL, NULL, NULL, NULL FROM no_contact
)
SELECT f.company AS finding, f.strength, t.level, t.role, t.kind, t.id, t.fact, t.day, CAST(NULL AS DATE) AS until, t.value, t.amount, t.ref
FROM flagged f
JOIN fact t ON t.company = f.company
