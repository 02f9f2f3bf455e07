-- The sectors that the catalogue names, per enterprise: risk (labour exploitation has been met there), licensed (a
-- municipality licenses it), holding (holding, management and patrimonial companies). An enterprise is in a sector
-- when one of its codes begins with one of the sector's prefixes. Without a code there is no row.
WITH code AS (
  SELECT DISTINCT nace4 FROM activity_code
),
beginning AS (
  SELECT nace4, nace4 AS prefix FROM code
  UNION SELECT nace4, left(nace4, 3) FROM code
  UNION SELECT nace4, left(nace4, 2) FROM code
),
sector_of_code AS (
  SELECT c.nace4, coalesce(bool_or(s.kind = 'risk'), FALSE) AS risk, coalesce(bool_or(s.kind = 'licensed'), FALSE) AS licensed,
         coalesce(bool_or(s.kind = 'holding'), FALSE) AS holding
  FROM beginning c
  LEFT JOIN sector_prefix s ON s.prefix = c.prefix
  GROUP BY c.nace4
)
SELECT a.company, bool_or(s.risk) AS risk, bool_or(s.licensed) AS licensed, bool_or(s.holding) AS holding
FROM activity_code a
JOIN sector_of_code s ON s.nace4 = a.nace4
GROUP BY a.company
