-- Activities that the gazette announced for a company, by day, with their section (the letter of NACE 2008). Rows of
-- 1 January 2025 are the recoding to NACE-BEL 2025, not a change; codes that 2008 does not know are left out.
-- nth counts the days of a company on which it announced some code.
WITH known AS (
  SELECT DISTINCT left(code, 4) AS nace FROM code_record WHERE category = 'Nace2008' AND length(code) >= 4
),
known_prefix AS (
  SELECT nace FROM known
  UNION SELECT left(nace, 3) FROM known
  UNION SELECT left(nace, 2) FROM known
),
announced AS (
  SELECT company, day, nace, min(ref) AS ref
  FROM event
  WHERE type IN ('incorporation', 'purpose_change') AND length(nace) >= 2 AND day <> DATE '2025-01-01'
    AND (nace IN (SELECT nace FROM known_prefix) OR (SELECT count(*) FROM known) = 0)
  GROUP BY company, day, nace
)
SELECT company, day, dense_rank() OVER (PARTITION BY company ORDER BY day) AS nth, nace,
       CASE WHEN left(nace, 2) <= '03' THEN 'A' WHEN left(nace, 2) <= '09' THEN 'B' WHEN left(nace, 2) <= '33' THEN 'C'
            WHEN left(nace, 2) <= '35' THEN 'D' WHEN left(nace, 2) <= '39' THEN 'E' WHEN left(nace, 2) <= '43' THEN 'F'
            WHEN left(nace, 2) <= '47' THEN 'G' WHEN left(nace, 2) <= '53' THEN 'H' WHEN left(nace, 2) <= '56' THEN 'I'
            WHEN left(nace, 2) <= '63' THEN 'J' WHEN left(nace, 2) <= '66' THEN 'K' WHEN left(nace, 2) <= '68' THEN 'L'
            WHEN left(nace, 2) <= '75' THEN 'M' WHEN left(nace, 2) <= '82' THEN 'N' WHEN left(nace, 2) <= '84' THEN 'O'
            WHEN left(nace, 2) <= '85' THEN 'P' WHEN left(nace, 2) <= '88' THEN 'Q' WHEN left(nace, 2) <= '93' THEN 'R'
            WHEN left(nace, 2) <= '96' THEN 'S' WHEN left(nace, 2) <= '98' THEN 'T' ELSE 'U' END AS section,
       l.prefix IS NOT NULL AS licensed, ref
FROM announced
LEFT JOIN sector_prefix l ON l.kind = 'licensed' AND l.prefix = nace
