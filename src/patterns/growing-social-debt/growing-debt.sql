-- Companies whose debt grew by a quarter or more from the year before, and is among the largest five in a hundred.
WITH ranked AS (
  SELECT debt, row_number() OVER (ORDER BY debt, company) AS place, count(*) OVER () AS debtors FROM owed_year WHERE nth = 1
),
top AS (
  SELECT min(debt) AS debt FROM ranked WHERE place >= ceil((1 - $growing_social_debt_top_share) * debtors)
)
SELECT l.company, b.year_end AS before_end, b.debt AS before_debt, b.ref AS before_ref, l.year_end, l.debt, l.ref, t.debt AS most
FROM owed_year l
JOIN owed_year b ON b.company = l.company AND b.nth = 2 AND b.debt > 0
CROSS JOIN top t
WHERE l.nth = 1 AND l.debt >= $growing_social_debt_growth * b.debt AND l.debt >= t.debt
