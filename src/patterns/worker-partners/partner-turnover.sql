-- Windows of 24 months in which at least four partners' stays begin and end, the median of all stays that touch the
-- window being under a year. A window that holds the most stays can be slid to begin with one of them.
WITH ended_stay AS (
  SELECT company, person, start_day, end_day FROM partner_stay WHERE start_known AND NOT running
),
many AS (
  SELECT company FROM ended_stay GROUP BY company HAVING count(DISTINCT person) >= $worker_partners_partners
),
opening AS (
  SELECT DISTINCT e.company, e.start_day AS window_start,
         add_months(e.start_day, $worker_partners_within_months) AS window_end
  FROM ended_stay e
  SEMI JOIN many m ON m.company = e.company
),
inside AS (
  SELECT o.company, o.window_start, o.window_end, count(DISTINCT e.person) AS partners
  FROM opening o
  JOIN ended_stay e ON e.company = o.company AND e.start_day >= o.window_start AND e.end_day <= o.window_end
  GROUP BY o.company, o.window_start, o.window_end
  HAVING count(DISTINCT e.person) >= $worker_partners_partners
),
touching AS (
  SELECT i.company, i.window_start, i.window_end, i.partners, median(datediff(s.end_day, s.start_day)) AS median_days
  FROM inside i
  JOIN partner_stay s ON s.company = i.company AND s.start_day <= i.window_end AND s.end_day >= i.window_start
  GROUP BY i.company, i.window_start, i.window_end, i.partners
)
-- a month counts 365 / 12 days, so that a stay of twelve months is not under twelve
SELECT company, window_start, window_end, partners, median_days
FROM touching
WHERE median_days * 12 < $worker_partners_median_months * 365
QUALIFY row_number() OVER (PARTITION BY company ORDER BY partners DESC, window_start) = 1
