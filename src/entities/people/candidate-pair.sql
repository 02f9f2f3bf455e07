-- Pairs that are compared: they share a key, and are not one person already.
WITH bounded AS (
  SELECT k.key, k.tuple, k.leader FROM candidate_key k ANTI JOIN candidate_block b ON b.key = k.key
)
SELECT DISTINCT a.tuple AS one, b.tuple AS other
FROM bounded a
JOIN bounded b ON b.key = a.key AND b.tuple > a.tuple AND b.leader <> a.leader
