-- Companies that look like the missing trader of a VAT carousel, by at least four of the traits that extracts can show:
-- young or just woken; wholesale, car trade or labour supply; a new manager; no substance or a mass address; a jump in
-- turnover. What a company really buys and sells is in no extract.
WITH active AS (
  SELECT company, start_day, ref FROM company WHERE active AND legal
),
young AS (
  SELECT company, 'young' AS fact, start_day AS day, CAST(NULL AS DOUBLE) AS amount, ref
  FROM active WHERE start_day > add_months($as_of, -$missing_trader_look_alike_young_months)
),
woken AS (
  SELECT d.id AS company, 'woken' AS fact, max(d.day) AS day, CAST(NULL AS DOUBLE) AS amount, max(d.ref) AS ref
  FROM dormant_company_woken d
  WHERE d.role = 'company'
  GROUP BY d.id
  HAVING max(d.day) > add_months($as_of, -$missing_trader_look_alike_young_months)
),
trader AS (
  SELECT company, 'trade' AS fact, CAST(NULL AS DATE) AS day, CAST(NULL AS DOUBLE) AS amount, min_by(ref, nace4) AS ref
  FROM activity_code WHERE nace2 IN ('45', '46', '78')
  GROUP BY company
),
new_manager AS (
  SELECT company, 'new manager' AS fact, max(start_day) AS day, CAST(NULL AS DOUBLE) AS amount, max_by(ref, by_day(start_day, ref)) AS ref
  FROM mandate
  WHERE running AND start_known AND start_day > add_months($as_of, -$missing_trader_look_alike_manager_months)
  GROUP BY company
),
hollow AS (
  SELECT id AS company, 'no substance' AS fact, CAST(NULL AS DATE) AS day, CAST(NULL AS DOUBLE) AS amount, min(ref) AS ref
  FROM (SELECT id, ref FROM no_substance WHERE role = 'company'
        UNION ALL
        SELECT id, ref FROM shared_registered_office WHERE role = 'seated') h
  GROUP BY id
),
year_before AS (
  SELECT company, turnover, year_end, ref, lag(turnover) OVER (PARTITION BY company ORDER BY year_end) AS turnover_before
  FROM account_year
),
jump AS (
  SELECT company, 'turnover jump' AS fact, max(year_end) AS day, max_by(turnover / turnover_before, year_end) AS amount,
         max_by(ref, year_end) AS ref
  FROM year_before
  WHERE turnover_before > 0 AND turnover > turnover_before * $missing_trader_look_alike_turnover_times
    AND year_end >= add_months($as_of, -24)
  GROUP BY company
),
trait AS (
  SELECT 1 AS trait, company, fact, day, amount, ref FROM young
  UNION ALL SELECT 1, company, fact, day, amount, ref FROM woken
  UNION ALL SELECT 2, company, fact, day, amount, ref FROM trader
  UNION ALL SELECT 3, company, fact, day, amount, ref FROM new_manager
  UNION ALL SELECT 4, company, fact, day, amount, ref FROM hollow
  UNION ALL SELECT 5, company, fact, day, amount, ref FROM jump
),
flagged AS (
  SELECT t.company
  FROM trait t
  SEMI JOIN active a ON a.company = t.company
  GROUP BY t.company
  HAVING count(DISTINCT t.trait) >= $missing_trader_look_alike_traits
),
manager AS (
  SELECT m.company, m.person, m.level, m.start_day, m.ref
  FROM mandate m
  SEMI JOIN flagged f ON f.company = m.company
  WHERE m.running AND m.start_known AND m.start_day > add_months($as_of, -$missing_trader_look_alike_manager_months)
)
SELECT t.company AS finding, 'moderate' AS strength, CAST(NULL AS INTEGER) AS level, 'company' AS role, 'company' AS kind,
       t.company AS id, t.fact, t.day, CAST(NULL AS DATE) AS until, CAST(NULL AS STRING) AS value, t.amount, t.ref
FROM trait t
SEMI JOIN flagged f ON f.company = t.company
UNION ALL
SELECT company, 'moderate', level, 'new manager', 'person', CAST(person AS STRING), 'appointed', start_day, NULL, NULL, NULL, ref
FROM manager
