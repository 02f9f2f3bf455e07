-- Mentions with mandates in one company by one extract, of one family name and (where they tell it) one birth date, whose first names
-- differ: twins, or brothers and sisters. A register that lists who holds a company's mandates spells one person one way. Where
-- a birth date agrees, a short form or a variant may still be the same person.
WITH company_of_several AS (
  SELECT company FROM mention_tuple WHERE company IS NOT NULL GROUP BY company HAVING min(tuple) < max(tuple)
),
listed AS (
  SELECT DISTINCT m.company, source_of(m.ref) AS source, t.tuple, t.family_word, t.given_word, t.born, t.person_id
  FROM mention_tuple m
  SEMI JOIN company_of_several c ON c.company = m.company
  SEMI JOIN mandate_record r ON r.ref = m.ref
  JOIN plain_tuple t ON t.tuple = m.tuple
  WHERE length(t.given_word) > 1 AND NOT t.one_cell
)
SELECT DISTINCT a.tuple AS one, b.tuple AS other
FROM listed a
JOIN listed b ON b.company = a.company AND b.source = a.source AND b.family_word = a.family_word AND b.born = a.born AND b.tuple > a.tuple
LEFT JOIN given_variant v ON v.one = a.given_word AND v.other = b.given_word
WHERE a.given_word <> b.given_word AND (v.one IS NULL OR a.born = '') AND coalesce(a.person_id <> b.person_id, TRUE)
