-- The odds, in bits, that two mentions are one person before anything is compared: pairs that the sure links tie, and
-- some more, among all pairs. `people_bits`: what it would take to pick one tuple out of all.
WITH sure AS (
  SELECT coalesce(sum(n * (n - 1) / 2), 0.0) AS pairs, coalesce(sum(n), 0.0) AS tuples
  FROM (SELECT leader, CAST(count(*) AS DOUBLE) AS n FROM person_evidence GROUP BY leader) l
)
SELECT log2(greatest(4.0 * pairs / greatest(tuples, 1.0), 1.0) / (tuples + 10.0)) AS bits, log2(tuples + 300.0) AS people_bits
FROM sure
