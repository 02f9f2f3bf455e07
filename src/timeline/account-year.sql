-- Filed financial years, each once: the newest deposit's figures stand, the first deposit tells when the year was filed
-- (a later one corrects figures). A row without a first day covers the twelve months up to its year-end.
WITH filed AS (
  SELECT company, coalesce(year_start, add_months(CAST(year_end + INTERVAL '1' DAY AS DATE), -12)) AS year_start, year_end,
         min(deposited) OVER (PARTITION BY company, year_end) AS first_deposited, deposited,
         equity, result, turnover, staff_fte, overdue_debt, ref
  FROM account_record
  WHERE year_end <= $as_of AND (deposited IS NULL OR deposited <= $as_of)
)
SELECT company, year_start, year_end, first_deposited AS deposited, equity, result, turnover, staff_fte, overdue_debt, ref
FROM filed
QUALIFY row_number() OVER (PARTITION BY company, year_end ORDER BY deposited DESC NULLS LAST, ref) = 1
