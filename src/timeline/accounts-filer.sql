-- Active enterprises of forms that must file accounts, with the day on which their financial years end: that of their
-- newest filed year, else 31 December. One whose start is unknown is never of age, so none of its years is due.
WITH filed AS (
  SELECT company, min(year_end) AS first_filed, max(year_end) AS last_filed FROM account_year GROUP BY company
)
SELECT c.company, c.start_day, f.first_filed, f.last_filed,
       coalesce(month(f.last_filed), 12) AS closing_month,
       -- years that end in February end on its last day, leap year or not
       CASE WHEN month(f.last_filed) = 2 AND day(f.last_filed) >= 28 THEN 31 ELSE coalesce(day(f.last_filed), 31) END AS closing_day,
       c.ref
FROM company c
LEFT JOIN filed f ON f.company = c.company
WHERE c.active AND c.start_day IS NOT NULL
  AND c.form_code IN ('008', '010', '013', '014', '015', '027', '610', '706')
