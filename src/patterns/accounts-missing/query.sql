-- Annual accounts late or missing, for active companies of forms that must file and that are old enough: late or two of
-- the last three overdue years missing (weak); three missing in a row, none ever filed, or none any more since the
-- management changed (moderate).
WITH filer AS (
  SELECT company, start_day, first_filed, last_filed, ref
  FROM accounts_filer
  WHERE start_day <= add_months($as_of, -$accounts_missing_age_months)
),
recent AS (
  SELECT o.company, o.year_end, o.filed, o.late, o.filed_end, o.deposited, o.ref
  FROM overdue_year o SEMI JOIN filer f ON f.company = o.company
),
counted AS (
  SELECT company, count(*) FILTER (WHERE NOT filed) AS missing, bool_or(late) AS late FROM recent GROUP BY company
),
-- the year after the last filed one is overdue and missing: so are all overdue years since
silent_since AS (
  SELECT company, last_filed,
         CAST(add_months(CAST(last_filed + INTERVAL '1' DAY AS DATE), 12) - INTERVAL '1' DAY AS DATE) AS first_missing
  FROM filer
  WHERE last_filed IS NOT NULL
),
stopped AS (
  SELECT company, last_filed, first_missing, add_months(first_missing, 7) AS due_day
  FROM silent_since
  WHERE add_months(first_missing, 7) + INTERVAL '31' DAY < $as_of
),
stopped_after_change AS (
  SELECT t.company, t.last_filed, t.first_missing, s.day, s.entrant, s.leaver, s.exit_day, s.level, s.ref, s.exit_ref
  FROM stopped t
  JOIN substitution s ON s.company = t.company AND s.day BETWEEN t.last_filed AND t.due_day
),
variant AS (
  SELECT company, 'late' AS variant, 1 AS strength FROM counted WHERE late
  UNION ALL
  SELECT company, 'two', 1 FROM counted WHERE missing >= $accounts_missing_missing_years
  UNION ALL
  SELECT company, 'row', 2 FROM counted WHERE missing >= $accounts_missing_row_years
  UNION ALL
  SELECT company, 'never', 2 FROM filer WHERE last_filed IS NULL AND (SELECT count(*) FROM account_year) > 0
  UNION ALL
  SELECT DISTINCT company, 'stopped', 2 FROM stopped_after_change
),
-- a doubtful identity would make the finding weak: it is left out where missing years alone carry it
told_change AS (
  SELECT s.* FROM stopped_after_change s
  ANTI JOIN variant v ON v.company = s.company AND v.variant IN ('row', 'never') AND s.level <= 2
),
flagged AS (
  SELECT company, CASE WHEN max(strength) = 2 THEN 'moderate' ELSE 'weak' END AS strength FROM variant GROUP BY company
),
fact AS (
  SELECT company, CAST(NULL AS INTEGER) AS level, 'company' AS role, 'company' AS kind, company AS id, 'stopped' AS fact,
         min(last_filed) AS day, min(first_missing) AS until, CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS BIGINT) AS ref
  FROM told_change
  GROUP BY company
  UNION ALL
  SELECT company, level, 'new manager', 'person', CAST(entrant AS STRING), 'entered', day, NULL, NULL, ref FROM told_change
  UNION ALL
  SELECT company, level, 'former manager', 'person', CAST(leaver AS STRING), 'left', exit_day, NULL, NULL, exit_ref
  FROM told_change
  UNION ALL
  SELECT f.company, NULL, 'company', 'company', f.company, 'never', f.start_day, NULL, NULL, f.ref
  FROM filer f SEMI JOIN variant v ON v.company = f.company AND v.variant = 'never'
  UNION ALL
  SELECT c.company, NULL, 'company', 'company', c.company, CASE WHEN c.missing >= $accounts_missing_row_years THEN 'inARow' ELSE 'missingYears' END,
         NULL, NULL, c.missing, NULL
  FROM counted c WHERE c.missing >= $accounts_missing_missing_years
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, 'late', filed_end, deposited, NULL, ref FROM recent WHERE late
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, 'missing', year_end, NULL, NULL, NULL FROM recent WHERE NOT filed
)
SELECT f.company AS finding, f.strength, t.level, t.role, t.kind, t.id, t.fact, t.day, t.until, CAST(NULL AS STRING) AS value, t.amount,
       t.ref
FROM flagged f
JOIN fact t ON t.company = f.company
