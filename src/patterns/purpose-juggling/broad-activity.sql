-- Enterprises whose codes lie in five or more sections (letters) of NACE 2008 while they declare fewer than three
-- employees, or filed no accounts. Without an accounts extract nothing is known of either.
WITH section_of_division AS (
  SELECT DISTINCT nace2,
         CASE WHEN nace2 <= '03' THEN 'A' WHEN nace2 <= '09' THEN 'B' WHEN nace2 <= '33' THEN 'C' WHEN nace2 <= '35' THEN 'D'
              WHEN nace2 <= '39' THEN 'E' WHEN nace2 <= '43' THEN 'F' WHEN nace2 <= '47' THEN 'G' WHEN nace2 <= '53' THEN 'H'
              WHEN nace2 <= '56' THEN 'I' WHEN nace2 <= '63' THEN 'J' WHEN nace2 <= '66' THEN 'K' WHEN nace2 <= '68' THEN 'L'
              WHEN nace2 <= '75' THEN 'M' WHEN nace2 <= '82' THEN 'N' WHEN nace2 <= '84' THEN 'O' WHEN nace2 <= '85' THEN 'P'
              WHEN nace2 <= '88' THEN 'Q' WHEN nace2 <= '93' THEN 'R' WHEN nace2 <= '96' THEN 'S' WHEN nace2 <= '98' THEN 'T'
              ELSE 'U' END AS section
  FROM activity_code
),
broad AS (
  SELECT a.company, count(DISTINCT s.section) AS sections
  FROM activity_code a
  JOIN section_of_division s ON s.nace2 = a.nace2
  GROUP BY a.company
  HAVING count(DISTINCT s.section) >= $purpose_juggling_sections
),
latest AS (
  SELECT a.company, a.year_end, a.staff_fte, a.ref
  FROM account_year a
  SEMI JOIN broad b ON b.company = a.company
  QUALIFY row_number() OVER (PARTITION BY a.company ORDER BY a.year_end DESC, a.ref) = 1
),
extract AS (
  SELECT count(*) AS years, count(staff_fte) AS with_staff FROM account_year
)
SELECT b.company, b.sections, l.year_end, l.staff_fte, l.ref
FROM broad b
CROSS JOIN extract x
LEFT JOIN latest l ON l.company = b.company
WHERE x.years > 0
  AND (l.company IS NULL OR (x.with_staff > 0 AND coalesce(l.staff_fte, 0) < $purpose_juggling_employees))
