-- view
-- Pairs worth comparing: not one person already, and without what forbids all: two ids, or two full birth dates that are
-- no slip.
SELECT p.*
FROM person_pair p
CROSS JOIN person_regime r
WHERE p.one_leader <> p.other_leader AND p.id_weight = 0.0
  AND (r.lenient OR NOT (p.b1 <> p.b2 AND p.d1 <> '' AND p.d2 <> '' AND births_contradict(p.b1, p.b2)))
