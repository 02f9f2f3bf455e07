-- Which pairs of people are likely one, with the weight of the best pair of their mentions: the sum of the bits and of
-- the odds before anything is known. 0 means as likely as not.
WITH sure AS (
  SELECT sum(n * (n - 1) / 2) AS pairs, sum(n) AS tuples
  FROM (SELECT leader, CAST(count(*) AS DOUBLE) AS n FROM person_evidence GROUP BY leader) l
),
prior AS (
  -- pairs of one person among all pairs: those that the sure links tie, and about as many again
  SELECT log2(greatest(4.0 * max(pairs) / max(tuples), 1.0) / (max(tuples) + 10.0)) AS bits FROM sure
)
SELECT c.one_leader AS one, c.other_leader AS other, max(c.name_weight + c.birth_weight + c.place_weight + p.bits) AS weight
FROM person_comparison c CROSS JOIN prior p
-- a name alone ties nobody, however rare
WHERE c.birth_weight > 0 OR c.place_weight > 0
GROUP BY c.one_leader, c.other_leader
