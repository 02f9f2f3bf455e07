-- Terms of a Poisson tail, without the expected number: P(N >= events | mu) is the sum of
-- exp(k * ln(mu) - mu - ln_factorial) over the rows of `events`, as long as mu < events (41 terms then suffice).
WITH RECURSIVE factorial AS (
  SELECT 0 AS k, CAST(0 AS DOUBLE) AS ln_factorial
  UNION ALL
  SELECT k + 1, ln_factorial + ln(CAST(k + 1 AS DOUBLE)) FROM factorial WHERE k < 140
)
SELECT n.k AS events, f.k, f.ln_factorial
FROM factorial n
JOIN factorial f ON f.k BETWEEN n.k AND n.k + 40
WHERE n.k BETWEEN 1 AND 100
