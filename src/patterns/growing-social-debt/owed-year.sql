-- The two latest filed years of each company that owes in the latest: nth 1 is the latest. Associations of co-owners are
-- left out, as everywhere: `company` holds none.
WITH ranked AS (
  SELECT company, year_end, overdue_debt, ref, row_number() OVER (PARTITION BY company ORDER BY year_end DESC, ref) AS nth
  FROM account_year y
  SEMI JOIN company c ON c.company = y.company
)
SELECT r.company, r.year_end, coalesce(r.overdue_debt, 0) AS debt, r.nth, r.ref
FROM ranked r
SEMI JOIN ranked l ON l.company = r.company AND l.nth = 1 AND l.overdue_debt > 0
WHERE r.nth <= 2
