-- Persons with controlling roles in many companies (10 and more) whose collapses are no more than their line of business
-- explains: the Poisson probability of so many, at the collapse rate of the companies' divisions of activity in this
-- register, is not below 1 %. Company-years run while the person controls; a division with fewer than 1,000 of them in
-- the register counts at the rate of the whole.
WITH flagged AS (SELECT person, count(*) AS failures FROM counted_collapse GROUP BY person),
person_company AS (
  SELECT k.person, k.company, min(k.start_day) AS from_day, max(k.end_day) AS to_day
  FROM control k SEMI JOIN flagged f ON f.person = k.person
  GROUP BY k.person, k.company
),
busy AS (SELECT person FROM person_company GROUP BY person HAVING count(*) >= $serial_collapse_busy_companies),
division AS (SELECT company, min(nace2) AS nace2 FROM activity_code GROUP BY company),
life AS (
  SELECT coalesce(d.nace2, '') AS nace2, greatest(datediff(coalesce(c.end_day, $as_of), c.start_day), 0) / 365.25 AS years,
         CASE WHEN c.t0 IS NOT NULL THEN 1 ELSE 0 END AS failed
  FROM company c
  LEFT JOIN division d ON d.company = c.company
  WHERE c.legal AND c.start_day IS NOT NULL
),
rate AS (SELECT nace2, sum(failed) / sum(years) AS per_year FROM life GROUP BY nace2 HAVING sum(years) >= 1000),
whole AS (SELECT sum(failed) / greatest(sum(years), 1) AS per_year FROM life),
expected AS (
  SELECT p.person, sum(greatest(datediff(p.to_day, p.from_day), 0) / 365.25 * coalesce(r.per_year, w.per_year)) AS mu
  FROM person_company p
  SEMI JOIN busy b ON b.person = p.person
  LEFT JOIN division d ON d.company = p.company
  LEFT JOIN rate r ON r.nace2 = coalesce(d.nace2, '')
  CROSS JOIN whole w
  GROUP BY p.person
),
probability AS (
  SELECT e.person,
         CASE WHEN e.mu >= f.failures THEN 1.0
              ELSE sum(exp(t.k * ln(greatest(e.mu, 0.000001)) - e.mu - t.ln_factorial)) END AS chance
  FROM expected e
  JOIN flagged f ON f.person = e.person
  JOIN poisson_tail_term t ON t.events = least(f.failures, 100)
  GROUP BY e.person, e.mu, f.failures
)
SELECT person, chance FROM probability WHERE chance >= $serial_collapse_chance_percent / 100.0
