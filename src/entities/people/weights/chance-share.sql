-- How often two strangers are so alike in these extracts, in bits (log2), where that does not follow from how rare the value is:
-- counted among pairs drawn by chance, of which the shipped shares count for as much as two hundred more.
WITH seen AS (
  SELECT 'family' AS field, family_level AS level, times FROM likeness_pattern WHERE draw = 'chance'
  UNION ALL SELECT 'given', CASE WHEN given_level = 'two names' THEN 'different' ELSE given_level END, times FROM likeness_pattern WHERE draw = 'chance'
  UNION ALL SELECT 'birth', birth_level, times FROM likeness_pattern WHERE draw = 'chance'
  UNION ALL SELECT 'place', place_level, times FROM likeness_pattern WHERE draw = 'chance'
),
counted AS (
  SELECT s.field, s.level, max(s.stranger_share) AS shipped, coalesce(sum(n.times), 0.0) AS times
  FROM shipped_share s LEFT JOIN seen n ON n.field = s.field AND n.level = s.level
  GROUP BY s.field, s.level
),
learnt AS (
  SELECT field, level, (times + 200.0 * shipped) / (sum(times) OVER (PARTITION BY field) + 200.0) AS share FROM counted
)
SELECT s.field, s.level, s.beside_rarity, s.most_bits, greatest(round(log2(l.share), 2), -s.most_bits) AS bits
FROM shipped_share s JOIN learnt l ON l.field = s.field AND l.level = s.level
