-- The three latest overdue financial years of each enterprise that must file (nth 1 is the latest), and whether they
-- were filed. Overdue: 7 months and 31 days after the year-end have passed. The first year ends on the first closing
-- day after the start, or on the next one for a start in the last six months before it, unless a filed year ends
-- earlier. Years that end before the extract's earliest filed year are unknown, not missing: they are not here.
WITH extract AS (
  SELECT min(year_end) AS earliest FROM account_year
),
closing AS (
  SELECT DISTINCT closing_month, closing_day FROM accounts_filer
),
year_end_of AS (
  SELECT c.closing_month, c.closing_day,
         make_date(b.calendar_year, c.closing_month,
                   least(c.closing_day, day(last_day(make_date(b.calendar_year, c.closing_month, 1))))) AS year_end
  FROM closing c
  CROSS JOIN (SELECT year($as_of) - back AS calendar_year FROM (VALUES (0), (1), (2), (3), (4)) AS years(back)) b
),
overdue AS (
  SELECT closing_month, closing_day, year_end,
         row_number() OVER (PARTITION BY closing_month, closing_day ORDER BY year_end DESC) AS nth
  FROM year_end_of
  WHERE add_months(year_end, 7) + INTERVAL '31' DAY < $as_of
),
due AS (
  SELECT f.company, o.nth, o.year_end
  FROM accounts_filer f
  JOIN overdue o ON o.closing_month = f.closing_month AND o.closing_day = f.closing_day AND o.nth <= 3
  CROSS JOIN extract e
  WHERE o.year_end >= e.earliest
    AND (f.start_day <= add_months(o.year_end, -6) OR o.year_end >= f.first_filed)
)
-- a long or shifted year that covers the year-end was filed for it
SELECT d.company, d.nth, d.year_end, max(a.year_end) AS filed_end, max_by(a.deposited, a.year_end) AS deposited,
       coalesce(bool_or(a.deposited > add_months(a.year_end, 7) + INTERVAL '31' DAY), FALSE) AS late,
       count(a.ref) > 0 AS filed, max_by(a.ref, by_day(a.year_end, a.ref)) AS ref
FROM due d
LEFT JOIN account_year a ON a.company = d.company AND a.year_start <= d.year_end AND a.year_end >= d.year_end
GROUP BY d.company, d.nth, d.year_end
