-- Filed financial years, each once (the newest deposit stands). Years are calendar years unless the row says otherwise.
SELECT company, coalesce(year_start, CAST(date_trunc('year', year_end) AS DATE)) AS year_start, year_end, deposited,
       equity, result, turnover, staff_fte, ref
FROM account_record
WHERE year_end <= $as_of AND (deposited IS NULL OR deposited <= $as_of)
QUALIFY row_number() OVER (PARTITION BY company, year_end ORDER BY deposited DESC NULLS LAST, ref) = 1
