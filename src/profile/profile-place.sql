-- Active companies by municipality of the seat (of a sole trader: of an establishment) and class of activity.
WITH place AS (
  SELECT s.company, s.municipality FROM seat_today s
  UNION
  SELECT e.company, e.municipality
  FROM establishment_spell e
  JOIN company c ON c.company = e.company AND c.sole
  WHERE e.running
)
SELECT p.company, p.municipality, a.nace4
FROM place p
JOIN company c ON c.company = p.company AND c.active
LEFT JOIN activity_code a ON a.company = p.company
WHERE p.municipality IS NOT NULL
