-- How often each combination of likenesses occurs in each draw. Mentions that say the same are one tuple and never compared: they
-- count among the compared ones as pairs that agree in all they say, three a tuple at most.
WITH drawn AS (
  SELECT CASE WHEN candidate THEN 'compared' ELSE 'chance' END AS draw, stands_for, family_level, CASE WHEN two_names AND NOT r.replaced THEN 'two names' ELSE given_level END AS given_level, birth_level, place_level
  FROM person_likeness CROSS JOIN person_regime r
  WHERE stands_for > 0
),
repeated AS (
  SELECT CASE WHEN family = '' THEN 'missing' ELSE 'same' END AS family_level, CASE WHEN given = '' THEN 'missing' ELSE 'same' END AS given_level,
         CASE WHEN born = '' THEN 'missing' WHEN birth_date IS NOT NULL THEN 'same' ELSE 'year' END AS birth_level,
         CASE WHEN zip <> '' AND city <> '' THEN 'same' WHEN zip <> '' THEN 'zip' WHEN city <> '' THEN 'city' ELSE 'missing' END AS place_level,
         least(mentions - 1, 3) AS times
  FROM plain_tuple
  WHERE mentions > 1
)
SELECT draw, family_level, given_level, birth_level, place_level, CAST(sum(stands_for) AS DOUBLE) AS times
FROM drawn
GROUP BY draw, family_level, given_level, birth_level, place_level
UNION ALL
SELECT 'compared', family_level, given_level, birth_level, place_level, CAST(sum(times) AS DOUBLE) * 0.25
FROM repeated
GROUP BY family_level, given_level, birth_level, place_level
