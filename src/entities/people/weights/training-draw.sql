-- Pairs of mentions to learn from, a bounded number, drawn by content: `chance` (any two, which tell how alike strangers are) and
-- `compared` (some of those that are compared, which tell how alike mentions of one person are; each stands for `stands_for`).
WITH numbered AS (
  SELECT tuple, row_number() OVER (ORDER BY tuple) - 1 AS place_in_row FROM person_tuple
),
everybody AS (
  SELECT count(*) AS people FROM numbered
),
step AS (
  SELECT CAST(s.step AS BIGINT) AS step FROM range(1, 200) s(step) CROSS JOIN everybody e
  WHERE 2 * s.step < e.people AND (s.step = 1 OR s.step * e.people <= 12000)
),
reached AS (
  SELECT n.tuple, (n.place_in_row + s.step) % e.people AS other_place
  FROM numbered n CROSS JOIN step s CROSS JOIN everybody e
  WHERE n.place_in_row < 12000
),
compared AS (
  -- what is learnt from them is learnt from those that agree in two of family name, first name and birth date
  SELECT p.one, p.other
  FROM candidate_pair p
  JOIN person_tuple a ON a.tuple = p.one
  JOIN person_tuple b ON b.tuple = p.other
  WHERE a.name_key = b.name_key OR a.name_joined = b.name_joined
    OR a.born = b.born AND a.born <> '' AND (a.family_word IN (b.family_word, b.given_word) OR a.given_word IN (b.family_word, b.given_word)
         OR a.given_joined = b.given_joined OR a.family_joined = b.family_joined)
),
share AS (
  SELECT whole_times(count(*), 100000) + 1 AS step FROM compared
)
SELECT 'chance' AS draw, a.tuple AS one, b.tuple AS other, 1 AS stands_for FROM reached a JOIN numbered b ON b.place_in_row = a.other_place
UNION ALL
SELECT 'compared', c.one, c.other, s.step FROM compared c CROSS JOIN share s WHERE (c.one % 1000003 + c.other % 1000003) % s.step = 0
