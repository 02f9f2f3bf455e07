-- Pairs that are compared: they share a key, are not one person already, and do not contradict one another where that
-- forbids all: two ids, or two full birth dates that are no slip.
WITH bounded AS (
  SELECT k.key, k.tuple, k.leader FROM candidate_key k ANTI JOIN candidate_block b ON b.key = k.key
),
pair AS (
  SELECT DISTINCT a.tuple AS one, b.tuple AS other
  FROM bounded a
  JOIN bounded b ON b.key = a.key AND b.tuple > a.tuple AND b.leader <> a.leader
)
SELECT p.one, p.other
FROM pair p
JOIN person_evidence a ON a.tuple = p.one
JOIN person_evidence b ON b.tuple = p.other
CROSS JOIN person_regime r
WHERE coalesce(a.person_id = b.person_id, TRUE)
  AND (r.lenient OR NOT (a.day <> '' AND b.day <> '' AND a.born <> b.born AND births_contradict(a.born, b.born)))
