-- Companies outside building and property whose property does not fit them, by at least two of three traits: bought when
-- just founded or about to collapse; three or more purchases within twelve months, at least as many as were owned before;
-- two or more filed years with a loss or without turnover.
WITH purchase AS (
  SELECT company, since, place FROM property_purchase GROUP BY company, since, place
),
early AS (
  SELECT company, parcel, since, ref FROM property_purchase
  WHERE since >= start_day AND since < add_months(start_day, $portfolio_anomaly_young_months)
),
late AS (
  SELECT company, parcel, since, ref FROM property_purchase
  WHERE since BETWEEN add_months(t0, -$portfolio_anomaly_collapse_months) AND t0
),
bought_on AS (
  SELECT company, since, count(*) AS purchases FROM purchase GROUP BY company, since
),
spree_from AS (
  -- purchases in the window that opens with each day of purchase, and what was owned before it
  SELECT company, since AS first_day,
         sum(purchases) OVER (PARTITION BY company ORDER BY since
                              RANGE BETWEEN CURRENT ROW AND INTERVAL '$portfolio_anomaly_spree_months' MONTH FOLLOWING) AS bought,
         coalesce(sum(purchases) OVER (PARTITION BY company ORDER BY since
                                       ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS owned_before
  FROM bought_on
),
spree AS (
  SELECT company, first_day, bought, owned_before FROM spree_from
  WHERE bought >= $portfolio_anomaly_purchases AND bought >= owned_before
  QUALIFY row_number() OVER (PARTITION BY company ORDER BY bought DESC, first_day DESC) = 1
),
poor_year AS (
  SELECT a.company, a.year_end, a.result, a.turnover, a.ref
  FROM account_year a
  SEMI JOIN purchase p ON p.company = a.company
  WHERE a.result < 0 OR a.turnover = 0
),
poor AS (
  SELECT company FROM poor_year GROUP BY company HAVING count(*) >= $portfolio_anomaly_poor_years
),
trait AS (
  SELECT company FROM (SELECT company FROM early UNION SELECT company FROM late) t
  UNION ALL
  SELECT company FROM spree
  UNION ALL
  SELECT company FROM poor
),
flagged AS (
  SELECT company FROM trait GROUP BY company HAVING count(*) >= $portfolio_anomaly_traits
),
fact AS (
  SELECT company, 'property' AS role, 'parcel' AS kind, parcel AS id, 'early' AS fact, since AS day, CAST(NULL AS DATE) AS until,
         CAST(NULL AS STRING) AS value, CAST(NULL AS DOUBLE) AS amount, ref
  FROM early
  UNION ALL
  SELECT company, 'property', 'parcel', parcel, 'late', since, NULL, NULL, NULL, ref FROM late
  UNION ALL
  SELECT s.company, 'company', 'company', s.company, 'spree', s.first_day,
         add_months(s.first_day, $portfolio_anomaly_spree_months), NULL, CAST(s.bought AS DOUBLE), NULL
  FROM spree s
  UNION ALL
  SELECT p.company, 'property', 'parcel', p.parcel, 'bought', p.since, NULL, NULL, NULL, p.ref
  FROM spree s
  JOIN property_purchase p ON p.company = s.company
    AND p.since BETWEEN s.first_day AND add_months(s.first_day, $portfolio_anomaly_spree_months)
  UNION ALL
  SELECT y.company, 'company', 'company', y.company, CASE WHEN y.result < 0 THEN 'loss' ELSE 'no turnover' END, y.year_end, NULL,
         CASE WHEN y.result < 0 THEN CAST(CAST(round(y.result) AS BIGINT) AS STRING) END, NULL, y.ref
  FROM poor_year y SEMI JOIN poor p ON p.company = y.company
  UNION
  SELECT e.company, 'company', 'company', e.company, 'start', p.start_day, NULL, NULL, NULL, p.start_ref
  FROM early e JOIN property_purchase p ON p.company = e.company AND p.parcel = e.parcel
  UNION
  SELECT l.company, 'company', 'company', l.company, 'collapse', p.t0, NULL, NULL, NULL, p.collapse_ref
  FROM late l JOIN property_purchase p ON p.company = l.company AND p.parcel = l.parcel
)
SELECT f.company AS finding, 'moderate' AS strength, CAST(NULL AS INTEGER) AS level, f.role, f.kind, f.id, f.fact, f.day, f.until,
       f.value, f.amount, f.ref
FROM fact f
SEMI JOIN flagged g ON g.company = f.company
