-- Real moves per company-year in this register: per legal form and division of activity where that gives at least 1,000
-- company-years, else for the whole register; a register with fewer tells nothing, and a move in twenty years (BISA:
-- 3,000 to 4,000 moves a year) stands in.
WITH life AS (
  SELECT c.company, t.form, t.nace2, greatest(datediff(coalesce(c.end_day, $as_of), c.start_day), 0) / 365.25 AS years,
         coalesce(m.moves, 0) AS moves
  FROM company c
  JOIN stratum t ON t.company = c.company
  LEFT JOIN (SELECT company, count(*) AS moves FROM seat_move GROUP BY company) m ON m.company = c.company
  WHERE c.start_day IS NOT NULL
),
whole AS (
  SELECT CASE WHEN sum(years) >= $seat_hopping_rate_company_years AND sum(moves) > 0 THEN sum(moves) / sum(years)
              ELSE $seat_hopping_moves_per_century / 100.0 END AS per_year
  FROM life
),
per_trade AS (
  SELECT form, nace2, sum(moves) / sum(years) AS per_year
  FROM life
  GROUP BY form, nace2
  HAVING sum(years) >= $seat_hopping_rate_company_years AND sum(moves) > 0
)
SELECT t.company, coalesce(p.per_year, w.per_year) AS per_year
FROM stratum t
SEMI JOIN seat_move m ON m.company = t.company
LEFT JOIN per_trade p ON p.form = t.form AND p.nace2 = t.nace2
CROSS JOIN whole w
