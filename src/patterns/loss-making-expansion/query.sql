-- Expansion on losses: two consecutive financial years with a loss or negative equity, in which at least two sites
-- (establishments in a building new to the company, parcels bought) came together. A change of capital in these years
-- or the twelve months before explains them.
WITH bad_year AS (
  SELECT company, year_start, year_end, result, equity, ref FROM account_year WHERE result < 0 OR equity < 0
),
two_years AS (
  SELECT one.company, one.year_start AS first_day, one.year_end AS middle_day, two.year_end AS last_day
  FROM bad_year one
  JOIN bad_year two ON two.company = one.company AND two.year_end > one.year_end
    AND two.year_start <= one.year_end + INTERVAL '1' DAY
  -- no other year ends in between
  ANTI JOIN account_year other ON other.company = one.company AND other.year_end > one.year_end
    AND other.year_end < two.year_end
),
without_capital AS (
  SELECT y.company, y.first_day, y.middle_day, y.last_day
  FROM two_years y
  ANTI JOIN event e ON e.company = y.company AND e.type = 'capital_change'
    AND e.day BETWEEN add_months(y.first_day, -$loss_making_expansion_capital_months) AND y.last_day
),
known_place AS (
  SELECT e.company, e.building, e.start_day FROM establishment_spell e SEMI JOIN two_years y ON y.company = e.company
  UNION ALL
  SELECT s.company, s.building, s.start_day FROM seat_spell s SEMI JOIN two_years y ON y.company = s.company
),
new_building AS (
  SELECT e.company, e.building, e.start_day AS day, e.ref
  FROM establishment_spell e
  JOIN company c ON c.company = e.company
  SEMI JOIN two_years y ON y.company = e.company
  ANTI JOIN known_place k ON k.company = e.company AND k.building = e.building
    AND (k.start_day IS NULL OR k.start_day < e.start_day)
  WHERE e.start_day IS NOT NULL
    AND (c.start_day IS NULL OR abs(datediff(e.start_day, c.start_day)) > $loss_making_expansion_start_days)
),
site AS (
  SELECT company, 'address' AS kind, CAST(building AS VARCHAR) AS id, 'opened' AS fact, day, ref FROM new_building
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
  FROM bad_year b JOIN expansion x ON x.company = b.company AND b.year_end IN (x.middle_day, x.last_day)
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
       CAST(NULL AS DATE) AS until, CAST(NULL AS VARCHAR) AS value, amount, ref
FROM fact
