-- Who came in around the departure of a long-standing manager and is still in office at the collapse (live: today),
-- where these newcomers are more than half of all in office then; and whether one of them looks like a front:
-- (i) never a mandate in that division of activity elsewhere (where the company's is known), (ii) entered two other companies in their last 12 months,
-- (iii) in office for less than 6 months. Five years without a collapse in that division clear a newcomer.
WITH in_office AS (
  SELECT DISTINCT g.company, g.at_day, m.person, m.start_day, m.start_known, m.level, m.ref
  FROM (SELECT DISTINCT company, at_day FROM long_manager_gone) g
  JOIN mandate m ON m.company = g.company AND m.start_day <= g.at_day AND m.end_day >= g.at_day
),
board AS (SELECT company, count(DISTINCT person) AS persons FROM in_office GROUP BY company),
came AS (
  SELECT g.company, g.live, g.at_day, g.person AS leaver, g.left_day, o.person, o.start_day, o.level, o.ref
  FROM long_manager_gone g
  JOIN in_office o ON o.company = g.company AND o.person <> g.person AND o.start_known
    AND o.start_day BETWEEN g.left_day - INTERVAL '1' DAY * $director_swap_before_collapse_swap_days
                        AND g.left_day + INTERVAL '1' DAY * $director_swap_before_collapse_swap_days
),
majority AS (
  SELECT c.company, c.leaver, c.left_day
  FROM came c JOIN board b ON b.company = c.company
  GROUP BY c.company, c.leaver, c.left_day, b.persons
  HAVING count(DISTINCT c.person) * 2 > b.persons
),
candidate AS (
  SELECT c.* FROM came c
  SEMI JOIN majority m ON m.company = c.company AND m.leaver = c.leaver AND m.left_day = c.left_day
),
trade AS (
  SELECT a.company, a.nace2 FROM activity_code a
  SEMI JOIN candidate c ON c.company = a.company
  GROUP BY a.company, a.nace2
),
newcomer_control AS (
  SELECT k.* FROM control k SEMI JOIN candidate c ON c.person = k.person
),
-- what a newcomer did elsewhere in the company's division of activity
elsewhere AS (
  SELECT DISTINCT c.company, c.person, c.start_day AS entry_day, c.at_day, k.company AS other, k.how, k.start_day,
         least(k.end_day, c.at_day) AS end_day
  FROM candidate c
  JOIN newcomer_control k ON k.person = c.person AND k.company <> c.company AND k.start_day <= c.at_day
  JOIN activity_code a ON a.company = k.company
  JOIN trade t ON t.company = c.company AND t.nace2 = a.nace2
),
experienced AS (
  SELECT DISTINCT company, person FROM elsewhere WHERE how = 'mandate' AND start_day < entry_day
),
-- days in which periods that overlap count once
reach AS (
  SELECT company, person, start_day, end_day,
         max(end_day) OVER (PARTITION BY company, person ORDER BY start_day, end_day
                            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM elsewhere
),
clean AS (
  SELECT r.company, r.person
  FROM reach r
  GROUP BY r.company, r.person
  HAVING sum(CASE WHEN r.reached >= r.end_day THEN 0 ELSE datediff(r.end_day, greatest(r.start_day, coalesce(r.reached, r.start_day))) END)
         >= $director_swap_before_collapse_clean_years * 365.25 - 1
),
tainted AS (
  SELECT DISTINCT e.company, e.person FROM elsewhere e JOIN company o ON o.company = e.other AND o.collapsed
),
late_entry AS (
  SELECT m.person, m.company AS other
  FROM mandate m
  SEMI JOIN candidate c ON c.person = m.person
  JOIN company o ON o.company = m.company AND o.t0 IS NOT NULL AND m.start_day <= o.t0
    AND m.start_day >= add_months(o.t0, -$director_swap_before_collapse_late_months)
  WHERE m.start_known
  GROUP BY m.person, m.company
),
late_elsewhere AS (
  SELECT c.company, c.person FROM (SELECT DISTINCT company, person FROM candidate) c
  JOIN late_entry l ON l.person = c.person AND l.other <> c.company
  GROUP BY c.company, c.person
  HAVING count(*) >= $director_swap_before_collapse_late_entries
)
SELECT c.company, c.live, c.at_day, c.leaver, c.left_day, c.person, c.start_day, c.level, c.ref,
       y.company IS NOT NULL AND x.person IS NULL AS new_to_trade, l.person IS NOT NULL AS late_entrant,
       c.start_day > add_months(c.at_day, -$director_swap_before_collapse_short_months) AS short_term,
       k.person IS NOT NULL AND t.person IS NULL AS cleared
FROM candidate c
LEFT JOIN (SELECT DISTINCT company FROM trade) y ON y.company = c.company
LEFT JOIN experienced x ON x.company = c.company AND x.person = c.person
LEFT JOIN late_elsewhere l ON l.company = c.company AND l.person = c.person
LEFT JOIN clean k ON k.company = c.company AND k.person = c.person
LEFT JOIN tainted t ON t.company = c.company AND t.person = c.person
