-- Trading enterprises of one person at one dwelling (P16): active legal persons with their seat there and active sole
-- traders with an establishment there, holding, management and patrimonial companies apart; not a mass address (P15b).
-- One row a person and place.
WITH at_dwelling AS (
  SELECT s.company, s.building, s.box
  FROM seat_today s
  SEMI JOIN company c ON c.company = s.company AND c.legal AND c.active
  SEMI JOIN dwelling_building d ON d.building = s.building
  UNION
  SELECT e.company, e.building, e.box
  FROM establishment_spell e
  SEMI JOIN company c ON c.company = e.company AND c.sole AND c.active
  SEMI JOIN dwelling_building d ON d.building = e.building
  WHERE e.running
),
trading AS (
  SELECT a.company, a.building, a.box, coalesce(s.risk, FALSE) AS risk
  FROM at_dwelling a
  LEFT JOIN company_sector s ON s.company = a.company
  ANTI JOIN toxic_building t ON t.building = a.building
  WHERE NOT coalesce(s.holding, FALSE)
),
-- nobody can have three at a place with fewer
crowded AS (
  SELECT building, box FROM trading GROUP BY building, box HAVING count(*) >= least($companies_at_home_risk_companies, $companies_at_home_any_companies)
),
controlled AS (
  SELECT DISTINCT t.company, t.building, t.box, t.risk, c.person
  FROM trading t
  SEMI JOIN crowded p ON p.building = t.building AND p.box = t.box
  JOIN control c ON c.company = t.company AND c.running
),
counted AS (
  SELECT building, box, person, count(*) AS companies, count(*) FILTER (WHERE risk) AS risk_companies
  FROM controlled
  GROUP BY building, box, person
)
SELECT building, box, person, companies, risk_companies FROM counted
WHERE risk_companies >= $companies_at_home_risk_companies OR companies >= $companies_at_home_any_companies
