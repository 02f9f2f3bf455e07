-- Newborn companies by what they share: the same two of founder, first seat, object clause, and numbers that follow one
-- another at most 3 apart. `traits` names the two; companies of one `traits` and `value` share both.
WITH in_number_order AS (
  SELECT *, lag(number) OVER (PARTITION BY trait, value ORDER BY number, company) AS previous_number
  FROM birth_trait
  WHERE number IS NOT NULL
),
number_run AS (
  SELECT company, trait, value,
         sum(CASE WHEN number - previous_number <= 3 THEN 0 ELSE 1 END)
           OVER (PARTITION BY trait, value ORDER BY number, company ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS run
  FROM in_number_order
)
SELECT f.company, 'founder and seat' AS traits, f.value || '#' || s.value AS value
FROM birth_trait f
JOIN birth_trait s ON s.company = f.company AND s.trait = 'seat'
WHERE f.trait = 'founder'
UNION ALL
SELECT company, trait || ' and numbers', value || '#' || CAST(run AS STRING) FROM number_run
UNION ALL
SELECT company, CASE trait WHEN 'numbers' THEN 'clause and numbers' ELSE trait || ' and clause' END, value || '#' || class
FROM clause_class
