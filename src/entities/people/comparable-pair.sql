-- view
-- Pairs worth comparing: those that are learnt from, and candidates without what forbids that they are one (`allowed`): two ids, or
-- two full birth dates that are no slip.
SELECT * FROM (
  SELECT p.*, p.candidate AND NOT coalesce(p.ids_apart, FALSE) AND (r.replaced OR NOT (p.full_1 AND p.full_2 AND births_forbid(p.b1, p.b2, r.shifted))) AS allowed
  FROM person_pair p
  CROSS JOIN person_regime r
) p
WHERE allowed OR stands_for > 0
