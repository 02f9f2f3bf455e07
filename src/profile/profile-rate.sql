-- Events per company-year by legal form, division of activity and judicial district.
WITH of_company AS (
  SELECT y.company, y.form, y.nace2, y.district, y.years, e.event, count(e.day) AS events
  FROM profile_company_year y
  LEFT JOIN profile_event e ON e.company = y.company
  GROUP BY y.company, y.form, y.nace2, y.district, y.years, e.event
),
cell AS (
  SELECT 'all' AS stratum, '' AS value, company, years, event, events FROM of_company
  UNION ALL SELECT 'legal form', form, company, years, event, events FROM of_company
  UNION ALL SELECT 'division (NACE 2008)', nace2, company, years, event, events FROM of_company
  UNION ALL SELECT 'judicial district', district, company, years, event, events FROM of_company
),
exposure AS (
  SELECT stratum, value, count(*) AS companies, sum(years) AS company_years
  FROM (SELECT DISTINCT stratum, value, company, years FROM cell) once
  GROUP BY stratum, value
),
happened AS (
  SELECT stratum, value, event, sum(events) AS events FROM cell WHERE event IS NOT NULL GROUP BY stratum, value, event
),
kind AS (
  SELECT 'seat moves' AS event UNION ALL SELECT 'director changes' UNION ALL SELECT 'collapses'
)
SELECT x.stratum, x.value, x.companies, x.company_years, k.event, coalesce(h.events, 0) AS events,
       CASE WHEN x.company_years > 0 THEN coalesce(h.events, 0) / x.company_years END AS per_year
FROM exposure x
CROSS JOIN kind k
LEFT JOIN happened h ON h.stratum = x.stratum AND h.value = x.value AND h.event = k.event
