-- The peers of a company: legal form, division of activity, judicial district of the seat, age in years.
WITH division AS (SELECT company, min(nace2) AS nace2 FROM activity_code GROUP BY company)
SELECT c.company, coalesce(c.form, '') AS form, coalesce(d.nace2, '') AS nace2, coalesce(s.district, '') AS district,
       CASE WHEN c.start_day IS NULL THEN 'unknown'
            WHEN c.start_day > add_months($as_of, -24) THEN 'under 2'
            WHEN c.start_day > add_months($as_of, -60) THEN '2 to 5'
            WHEN c.start_day > add_months($as_of, -120) THEN '5 to 10'
            ELSE 'over 10' END AS age_band
FROM company c
LEFT JOIN division d ON d.company = c.company
LEFT JOIN seat_today s ON s.company = c.company
