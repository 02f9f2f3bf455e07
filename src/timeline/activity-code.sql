-- What an enterprise does, as classes (four digits) of NACE-BEL 2008: the register's main activities, and every code
-- that the gazette gave it, past ones included. A code that 2008 does not know is a recoding and ignored; codes of 2025
-- are translated, and used only where the register has none of 2008; codes of 2003 never.
WITH class_2008 AS (
  SELECT DISTINCT left(code, 4) AS nace4 FROM code_record WHERE category = 'Nace2008' AND length(code) >= 4
),
main_2008 AS (
  SELECT entity AS company, left(nace, 4) AS nace4, min(ref) AS ref
  FROM activity_record
  WHERE classification = 'MAIN' AND version = '2008' AND length(nace) >= 4
  GROUP BY entity, left(nace, 4)
),
main_2025 AS (
  SELECT a.entity AS company, coalesce(s.nace2008, left(a.nace, 4)) AS nace4, min(a.ref) AS ref
  FROM activity_record a
  LEFT JOIN nace_successor s ON s.nace2025 = left(a.nace, 4)
  ANTI JOIN main_2008 m ON m.company = a.entity
  WHERE a.classification = 'MAIN' AND a.version = '2025' AND length(a.nace) >= 4
  GROUP BY a.entity, coalesce(s.nace2008, left(a.nace, 4))
),
gazette AS (
  SELECT company, nace AS nace4, min(ref) AS ref FROM event
  WHERE length(nace) = 4
    AND (nace IN (SELECT nace4 FROM class_2008) OR (SELECT count(*) FROM class_2008) = 0)
  GROUP BY company, nace
),
every_code AS (
  SELECT company, nace4, ref FROM main_2008
  UNION ALL
  SELECT company, nace4, ref FROM main_2025
  UNION ALL
  SELECT company, nace4, ref FROM gazette
)
SELECT e.company, e.nace4, left(e.nace4, 2) AS nace2, min(e.ref) AS ref
FROM every_code e
SEMI JOIN company c ON c.company = e.company
WHERE e.nace4 IN (SELECT nace4 FROM class_2008) OR (SELECT count(*) FROM class_2008) = 0
GROUP BY e.company, e.nace4
