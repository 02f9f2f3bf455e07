-- Sole traders who all start at one building and box within 60 days, where a company of a risk sector with the same
-- four-digit code runs an establishment, and who have no establishment anywhere else.
WITH place_of AS (
  SELECT DISTINCT company, building, box FROM establishment_spell
),
one_place AS (
  SELECT company FROM place_of GROUP BY company HAVING count(*) = 1
),
trader AS (
  SELECT e.company, e.building, e.box, min(e.start_day) AS start_day, max(e.end_day) AS end_day, min_by(e.ref, by_day(e.start_day, e.ref)) AS ref
  FROM establishment_spell e
  JOIN company c ON c.company = e.company AND c.sole
  SEMI JOIN one_place o ON o.company = e.company
  WHERE e.start_day IS NOT NULL
  GROUP BY e.company, e.building, e.box
),
crowd AS (
  SELECT building, box FROM trader GROUP BY building, box HAVING count(*) >= $worker_partners_traders
),
operator AS (
  SELECT e.company, e.building, e.box, coalesce(e.start_day, e.end_day) AS start_day, e.end_day, e.ref
  FROM establishment_spell e
  SEMI JOIN crowd w ON w.building = e.building AND w.box = e.box
  SEMI JOIN company_sector s ON s.company = e.company AND s.risk
  JOIN company c ON c.company = e.company AND NOT c.sole
),
there AS (
  SELECT DISTINCT o.company, o.building, o.box, t.company AS trader, t.start_day, t.ref
  FROM operator o
  JOIN trader t ON t.building = o.building AND t.box = o.box
    AND t.start_day <= o.end_day AND t.end_day >= o.start_day
  JOIN activity_code a ON a.company = o.company
  JOIN activity_code b ON b.company = t.company AND b.nace4 = a.nace4
),
together AS (
  SELECT f.company, f.building, f.box, f.start_day AS first_day, count(DISTINCT l.trader) AS traders
  FROM (SELECT DISTINCT company, building, box, start_day FROM there) f
  JOIN there l ON l.company = f.company AND l.building = f.building AND l.box = f.box
    AND datediff(l.start_day, f.start_day) BETWEEN 0 AND $worker_partners_traders_within_days
  GROUP BY f.company, f.building, f.box, f.start_day
  HAVING count(DISTINCT l.trader) >= $worker_partners_traders
),
most AS (
  SELECT * FROM together
  QUALIFY row_number() OVER (PARTITION BY company, building, box ORDER BY traders DESC, first_day) = 1
)
SELECT m.company, m.building, m.box, m.first_day, m.traders, t.trader, t.start_day, t.ref
FROM most m
JOIN there t ON t.company = m.company AND t.building = m.building AND t.box = m.box
  AND datediff(t.start_day, m.first_day) BETWEEN 0 AND $worker_partners_traders_within_days
