-- The odds, in bits, that two mentions are one person before anything is compared: pairs that the sure links tie, and
-- some more, among all pairs.
WITH sure AS (
  SELECT sum(n * (n - 1) / 2) AS pairs, sum(n) AS tuples
  FROM (SELECT leader, CAST(count(*) AS DOUBLE) AS n FROM person_evidence GROUP BY leader) l
)
SELECT log2(greatest(4.0 * coalesce(max(pairs), 0.0) / greatest(coalesce(max(tuples), 0.0), 1.0), 1.0) / (coalesce(max(tuples), 0.0) + 10.0)) AS bits
FROM sure
