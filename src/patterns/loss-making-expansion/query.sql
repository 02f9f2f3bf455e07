-- Expansion on losses: two consecutive financial years with a loss or negative equity, in which at least two sites
-- (establishments in a building new to the company, parcels bought) came together. A change of capital in these years
-- or the twelve months before explains them.
WITH filed_year AS (
  SELECT company, year_start, year_end, result, equity, ref, coalesce(result < 0, FALSE) OR coalesce(equity < 0, FALSE) AS bad
  FROM account_year
),
next_year AS (
  SELECT company, year_start, year_end, bad,
         lead(year_start) OVER (PARTITION BY company ORDER BY year_end) AS next_start,
         lead(year_end) OVER (PARTITION BY company ORDER BY year_end) AS next_end,
         lead(bad) OVER (PARTITION BY company ORDER BY year_end) AS next_bad
  FROM filed_year
),
-- consecutive: the second year begins when the first one ends
two_years AS (
  SELECT company, year_start AS first_day, year_end AS middle_day, next_end AS last_day
  FROM next_year
  WHERE bad AND next_bad AND next_start <= year_end + INTERVAL '1' DAY
),
with_capital AS (
  SELECT DISTINCT y.company, y.middle_day
  FROM two_years y
  JOIN event e ON e.company = y.company AND e.type = 'capital_change'
  WHERE e.day BETWEEN add_months(y.first_day, -$loss_making_expansion_capital_months) AND y.last_day
),
without_capital AS (
  SELECT y.company, y.first_day, y.middle_day, y.last_day
  FROM two_years y
  ANTI JOIN with_capital c ON c.company = y.company AND c.middle_day = y.middle_day
),
-- since when the company has its seat or an establishment in a building; from ever where nobody knows
known_place AS (
  SELECT company, building, min(coalesce(start_day, DATE '1800-01-01')) AS since
  FROM (SELECT company, building, start_day FROM establishment_spell
        UNION ALL SELECT company, building, start_day FROM seat_spell) p
  GROUP BY company, building
),
new_building AS (
  SELECT e.company, e.building, e.start_day AS day, min(e.ref) AS ref
  FROM establishment_spell e
  SEMI JOIN two_years y ON y.company = e.company
  JOIN company c ON c.company = e.company
  JOIN known_place k ON k.company = e.company AND k.building = e.building AND k.since = e.start_day
  WHERE c.start_day IS NULL OR abs(datediff(e.start_day, c.start_day)) > $loss_making_expansion_start_days
  GROUP BY e.company, e.building, e.start_day
),
site AS (
  SELECT company, 'address' AS kind, CAST(building AS STRING) AS id, 'opened' AS fact, day, ref FROM new_building
  UNION ALL
  SELECT o.company, 'parcel', o.parcel, 'bought', o.since, o.ref
  FROM ownership o SEMI JOIN two_years y ON y.company = o.company
  WHERE o.since IS NOT NULL
),
expansion AS (
  SELECT y.company, y.first_day, y.middle_day, y.last_day
  FROM without_capital y
  JOIN site s ON s.company = y.company AND s.day BETWEEN y.first_day AND y.last_day
  GROUP BY y.company, y.first_day, y.middle_day, y.last_day
  HAVING count(*) >= $loss_making_expansion_sites
),
told_site AS (
  SELECT DISTINCT s.company, s.kind, s.id, s.fact, s.day, s.ref
  FROM site s JOIN expansion x ON x.company = s.company AND s.day BETWEEN x.first_day AND x.last_day
),
told_year AS (
  SELECT DISTINCT b.company, b.year_end, b.result, b.equity, b.ref
  FROM filed_year b JOIN expansion x ON x.company = b.company AND (b.year_end = x.middle_day OR b.year_end = x.last_day)
),
fact AS (
  SELECT company, 'company' AS role, 'company' AS kind, company AS id, 'loss' AS fact, year_end AS day, result AS amount, ref
  FROM told_year WHERE result < 0
  UNION ALL
  SELECT company, 'company', 'company', company, 'negativeEquity', year_end, equity, ref FROM told_year WHERE equity < 0
  UNION ALL
  SELECT company, CASE WHEN kind = 'parcel' THEN 'parcel bought' ELSE 'new site' END, kind, id, fact, day, NULL, ref FROM told_site
)
SELECT company AS finding, 'moderate' AS strength, CAST(NULL AS INTEGER) AS level, role, kind, id, fact, day,
       CAST(NULL AS DATE) AS until, CAST(NULL AS STRING) AS value, amount, ref
FROM fact
