-- How many active companies have their seat in one building, and how many companies one person controls today.
WITH per_address AS (
  SELECT s.building, count(DISTINCT s.company) AS companies
  FROM seat_today s
  JOIN company c ON c.company = s.company AND c.active AND c.legal
  GROUP BY s.building
),
per_person AS (
  SELECT m.person, count(DISTINCT m.company) AS companies FROM mandate m WHERE m.running GROUP BY m.person
),
counted AS (
  SELECT 'companies per address' AS spread, companies FROM per_address
  UNION ALL
  SELECT 'mandates per person', companies FROM per_person
),
banded AS (
  SELECT spread, companies,
         CASE WHEN companies = 1 THEN '1' WHEN companies <= 4 THEN '2 to 4' WHEN companies <= 9 THEN '5 to 9'
              WHEN companies <= 19 THEN '10 to 19' WHEN companies <= 49 THEN '20 to 49' ELSE '50 and more' END AS band,
         CASE WHEN companies = 1 THEN 1 WHEN companies <= 4 THEN 2 WHEN companies <= 9 THEN 3
              WHEN companies <= 19 THEN 4 WHEN companies <= 49 THEN 5 ELSE 6 END AS place
  FROM counted
)
SELECT spread, place, band, count(*) AS holders, sum(companies) AS companies, max(companies) AS most
FROM banded
GROUP BY spread, place, band
