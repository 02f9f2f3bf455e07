-- Which enterprises with a licensed code have, or had, an establishment in which municipality.
WITH place AS (
  SELECT company, municipality, min(ref) AS ref
  FROM establishment_spell
  WHERE municipality IS NOT NULL
  GROUP BY company, municipality
)
SELECT a.company, a.nace4, p.municipality, p.ref
FROM activity_code a
SEMI JOIN sector_prefix s ON s.prefix = a.nace4 AND s.kind = 'licensed'
JOIN place p ON p.company = a.company
