-- Pairs of newborn companies with nearly the same object clause that also share a founder or a first seat (`scope`), or
-- whose numbers are at most 3 apart. Both directions. Texts of one founder, seat or neighbourhood only are compared,
-- and none whose lengths alone rule likeness out.
WITH scoped AS (
  SELECT t.trait, t.value, c.company, c.start_day, c.number, c.words, c.word_count, c.purpose
  FROM birth_trait t
  JOIN birth_clause c ON c.company = t.company
),
neighbour AS (
  SELECT company, start_day, words, word_count, purpose, number + 1 AS number FROM birth_clause
  UNION ALL
  SELECT company, start_day, words, word_count, purpose, number + 2 FROM birth_clause
  UNION ALL
  SELECT company, start_day, words, word_count, purpose, number + 3 FROM birth_clause
),
candidate AS (
  SELECT one.trait, one.value, one.company AS one, other.company AS other, one.words, other.words AS other_words,
         one.purpose = other.purpose AS equal_text
  FROM scoped one
  JOIN scoped other ON other.trait = one.trait AND other.value = one.value AND other.company > one.company
  WHERE abs(datediff(other.start_day, one.start_day)) <= $batch_formation_more_within_days
    AND least(one.word_count, other.word_count) >= $batch_formation_clause_likeness * greatest(one.word_count, other.word_count)
  UNION ALL
  SELECT 'numbers', '', one.company, other.company, one.words, other.words, one.purpose = other.purpose
  FROM neighbour one
  JOIN birth_clause other ON other.number = one.number
  WHERE abs(datediff(other.start_day, one.start_day)) <= $batch_formation_more_within_days
    AND least(one.word_count, other.word_count) >= $batch_formation_clause_likeness * greatest(one.word_count, other.word_count)
),
twin AS (
  SELECT trait, value, one, other FROM candidate
  WHERE equal_text OR jaccard(words, other_words) >= $batch_formation_clause_likeness
)
SELECT trait, value, one, other FROM twin
UNION ALL
SELECT trait, value, other, one FROM twin
