-- Which enterprises of a kin of licensed activities have, or had, an establishment in which municipality.
WITH place AS (
  SELECT company, municipality, min(ref) AS ref
  FROM establishment_spell
  WHERE municipality IS NOT NULL
  GROUP BY company, municipality
)
SELECT k.company, k.kin, p.municipality, p.ref
FROM company_kin k
JOIN place p ON p.company = k.company
