-- How often each combination of likenesses occurs in each draw, one row per field and level of the combination.
WITH pattern AS (
  SELECT d.draw, l.family_level, l.given_level, l.birth_level, l.place_level, CAST(sum(d.times) AS BIGINT) AS times
  FROM training_draw d
  JOIN training_likeness l ON l.one = d.one AND l.other = d.other
  GROUP BY d.draw, l.family_level, l.given_level, l.birth_level, l.place_level
),
numbered AS (
  SELECT *, row_number() OVER (ORDER BY draw, family_level, given_level, birth_level, place_level) AS pattern FROM pattern
)
SELECT draw, pattern, times, 'family' AS field, family_level AS level FROM numbered WHERE draw <> 'name'
UNION ALL SELECT draw, pattern, times, 'given', given_level FROM numbered WHERE draw <> 'name'
UNION ALL SELECT draw, pattern, times, 'birth', CASE birth_level WHEN 'near' THEN 'different' ELSE birth_level END FROM numbered WHERE draw <> 'birth'
UNION ALL SELECT draw, pattern, times, 'place', place_level FROM numbered
