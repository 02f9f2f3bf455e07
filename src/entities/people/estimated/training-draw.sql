-- Pairs of mentions from which weights are learnt; a bounded number, drawn by content. Three draws: `chance` (any two, which
-- tell how alike strangers are), `birth` (two of one full birth date, among whom names and places are weighed) and `name`
-- (two of one full name, among whom birth dates and places are). What is said by several mentions alike counts as a pair too.
WITH named AS (
  SELECT tuple, mentions, name_key, born, zip, city,
         row_number() OVER (ORDER BY tuple) - 1 AS place_in_row
  FROM person_tuple
),
everybody AS (
  SELECT count(*) AS people FROM named
),
step AS (
  SELECT CAST(s.step AS BIGINT) AS step FROM range(1, 1000) s(step) CROSS JOIN everybody e
  WHERE 2 * s.step < e.people AND (s.step = 1 OR s.step * e.people <= 1000000)
),
reached AS (
  SELECT n.tuple, n.name_key, n.born, n.zip, n.city, (n.place_in_row + s.step) % e.people AS other_place
  FROM named n CROSS JOIN step s CROSS JOIN everybody e
  WHERE n.place_in_row < 1000000
),
chance AS (
  -- two who share the name and the birth date or the place are hardly strangers
  SELECT a.tuple AS one, b.tuple AS other
  FROM reached a
  JOIN named b ON b.place_in_row = a.other_place
  WHERE NOT (a.name_key = b.name_key AND (a.born = b.born OR a.zip = b.zip OR a.city = b.city))
),
keyed AS (
  SELECT 'birth' AS draw, born AS key, tuple, mentions FROM named WHERE birth_day(born) <> ''
  UNION ALL
  SELECT 'name', name_key, tuple, mentions FROM named WHERE name_key LIKE '% %'
),
block AS (
  SELECT draw, key, sum(mentions - 1) AS alike, count(*) * (count(*) - 1) / 2 AS pairs
  FROM keyed GROUP BY draw, key
  HAVING sum(mentions) > 1 AND count(*) <= 300
),
drawn AS (
  SELECT draw, key FROM block
  QUALIFY sum(alike + pairs) OVER (PARTITION BY draw ORDER BY content_number(key) ROWS UNBOUNDED PRECEDING) <= 300000
),
in_block AS (
  SELECT k.draw, k.key, k.tuple, k.mentions FROM keyed k JOIN drawn d ON d.draw = k.draw AND d.key = k.key
)
SELECT 'chance' AS draw, one, other, 1 AS times FROM chance
UNION ALL
SELECT a.draw, a.tuple, b.tuple, 1 FROM in_block a JOIN in_block b ON b.draw = a.draw AND b.key = a.key AND b.tuple > a.tuple
UNION ALL
SELECT draw, tuple, tuple, mentions - 1 FROM in_block WHERE mentions > 1
