-- The years (of 365.25 days) in which each company could be seen during the five years before the as-of day: what rates
-- are divided by. Companies of an unknown start count from the first day of the window.
SELECT c.company, s.form, s.nace2, s.district,
       greatest(0, datediff(least(coalesce(c.end_day, $as_of), $as_of),
                            greatest(coalesce(c.start_day, add_months($as_of, -60)), add_months($as_of, -60)))) / 365.25 AS years
FROM company c
JOIN stratum s ON s.company = c.company
WHERE c.legal AND coalesce(c.end_day, $as_of) >= add_months($as_of, -60)
