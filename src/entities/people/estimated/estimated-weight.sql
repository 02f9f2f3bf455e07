-- What each likeness weighs in these extracts: the odds that two mentions of one person are so alike, against strangers. How
-- alike strangers are is counted among pairs drawn by chance. How alike mentions of one person are is learnt by expectation and
-- maximisation (Dempster, Laird and Rubin 1977; for linkage Winkler 1988), twenty-five rounds from the shipped shares, each
-- as if fifty more pairs had been seen. Where the extracts give too few pairs (under 200 of one birth date or of one name, or
-- under 10,000 by chance), the shipped weights stand; `pairs` is 0 then.
WITH RECURSIVE drawn AS (
  SELECT CAST(coalesce(sum(CASE WHEN draw = 'birth' THEN times END), 0) AS BIGINT) AS birth_pairs,
         CAST(coalesce(sum(CASE WHEN draw = 'name' THEN times END), 0) AS BIGINT) AS name_pairs,
         CAST(coalesce(sum(CASE WHEN draw = 'chance' THEN times END), 0) AS BIGINT) AS chance_pairs
  FROM likeness_pattern
  WHERE field = 'place'
),
pair_count AS (
  SELECT birth_pairs + name_pairs AS pairs, birth_pairs >= 200 AND name_pairs >= 200 AND chance_pairs >= 10000 AS enough FROM drawn
),
of_chance AS (
  SELECT s.field, s.level, max(s.stranger_share) AS stranger_share, CAST(sum(coalesce(p.times, 0)) AS DOUBLE) AS times
  FROM shipped_share s
  LEFT JOIN likeness_pattern p ON p.draw = 'chance' AND p.field = s.field AND p.level = s.level
  GROUP BY s.field, s.level
),
stranger AS (
  SELECT field, level, (times + 200.0 * stranger_share) / (sum(times) OVER (PARTITION BY field) + 200.0) AS share FROM of_chance
),
learning AS (
  SELECT draw, pattern, times, field, level FROM likeness_pattern WHERE draw <> 'chance'
),
learning_round AS (
  SELECT 0 AS number, d.draw, s.field, s.level, s.share, CAST(CASE d.draw WHEN 'birth' THEN 0.1 ELSE 0.5 END AS DOUBLE) AS same_person
  FROM shipped_share s
  JOIN (SELECT DISTINCT draw, field FROM learning) d ON d.field = s.field
  UNION ALL
  (
    WITH pattern_odds AS (
      SELECT l.draw, l.pattern, max(l.times) AS times,
             max(p.same_person) AS same_person, sum(coalesce(ln(r.share / s.share), 0.0)) AS evidence
      FROM learning l
      JOIN (SELECT DISTINCT draw, same_person FROM learning_round) p ON p.draw = l.draw
      LEFT JOIN learning_round r ON r.draw = l.draw AND r.field = l.field AND r.level = l.level
      LEFT JOIN stranger s ON s.field = l.field AND s.level = l.level
      GROUP BY l.draw, l.pattern
    ),
    judged AS (
      SELECT draw, pattern, times, times / (1.0 + exp(-evidence) * (1.0 - same_person) / same_person) AS as_one FROM pattern_odds
    ),
    prevalence AS (
      SELECT draw, greatest(0.0001, least(0.9999, sum(as_one) / sum(times))) AS same_person FROM judged GROUP BY draw
    ),
    level_count AS (
      SELECT l.draw, l.field, l.level, sum(j.as_one) AS as_one
      FROM learning l JOIN judged j ON j.draw = l.draw AND j.pattern = l.pattern
      GROUP BY l.draw, l.field, l.level
    )
    SELECT r.number + 1, r.draw, r.field, r.level,
           (coalesce(c.as_one, 0.0) + 50.0 * b.share) / (sum(coalesce(c.as_one, 0.0)) OVER (PARTITION BY r.draw, r.field) + 50.0),
           p.same_person
    FROM learning_round r
    JOIN shipped_share b ON b.field = r.field AND b.level = r.level
    JOIN prevalence p ON p.draw = r.draw
    LEFT JOIN level_count c ON c.draw = r.draw AND c.field = r.field AND c.level = r.level
    WHERE r.number < 25
  )
),
learnt AS (
  -- family name and first name weigh by one table; what two draws tell of the place counts alike
  SELECT CASE WHEN r.field IN ('family', 'given') THEN 'name' ELSE r.field END AS field, r.level,
         avg(r.share) AS one, avg(s.share) AS strangers
  FROM learning_round r
  JOIN stranger s ON s.field = r.field AND s.level = r.level
  WHERE r.number = 25
  GROUP BY CASE WHEN r.field IN ('family', 'given') THEN 'name' ELSE r.field END, r.level
),
equal AS (
  -- how often strangers are equal in what the rarity of a value is counted by: a name, a birth date, a postcode, a municipality
  SELECT field, sum(CASE WHEN level = 'same' THEN strangers END) AS whole,
         sum(CASE WHEN level IN ('same', 'zip') THEN strangers END) AS zip, sum(CASE WHEN level IN ('same', 'city') THEN strangers END) AS city
  FROM learnt
  GROUP BY field
),
weight AS (
  -- beside how rare a value is: how often it is kept, less how much oftener strangers are so alike than equal in it; what
  -- is alike never says more than the value itself
  SELECT l.field, l.level, log2(l.one / l.strangers) AS bits,
         least(0.0, log2(l.one / l.strangers * CASE WHEN l.level = 'zip' THEN e.zip WHEN l.level IN ('city', 'city typo') THEN e.city ELSE e.whole END)) AS beside_rarity
  FROM learnt l
  JOIN equal e ON e.field = l.field
),
row_of_bits AS (
  SELECT max(CASE WHEN field = 'name' AND level = 'same' THEN beside_rarity END) AS name_same,
         max(CASE WHEN field = 'name' AND level = 'typo' THEN beside_rarity END) AS name_typo,
         max(CASE WHEN field = 'name' AND level = 'short' THEN beside_rarity END) AS name_short,
         max(CASE WHEN field = 'name' AND level = 'rough' THEN beside_rarity END) AS name_rough,
         max(CASE WHEN field = 'name' AND level = 'different' THEN greatest(least(bits, -2.0), -12.0) END) AS name_other,
         max(CASE WHEN field = 'birth' AND level = 'same' THEN beside_rarity END) AS birth_same,
         max(CASE WHEN field = 'birth' AND level = 'year' THEN bits END) AS birth_year,
         max(CASE WHEN field = 'birth' AND level = 'digit' THEN bits END) AS birth_digit,
         max(CASE WHEN field = 'birth' AND level = 'swapped' THEN bits END) AS birth_swapped,
         max(CASE WHEN field = 'birth' AND level = 'part' THEN bits END) AS birth_part,
         max(CASE WHEN field = 'place' AND level = 'same' THEN beside_rarity END) AS place_same,
         max(CASE WHEN field = 'place' AND level = 'zip' THEN beside_rarity END) AS place_zip,
         max(CASE WHEN field = 'place' AND level = 'city' THEN beside_rarity END) AS place_city,
         max(CASE WHEN field = 'place' AND level = 'city typo' THEN beside_rarity END) AS place_city_typo,
         max(CASE WHEN field = 'place' AND level = 'zip typo' THEN bits END) AS place_zip_typo,
         max(CASE WHEN field = 'place' AND level = 'different' THEN least(bits, 0.0) END) AS place_other
  FROM weight
)
-- rounded, so that the order in which an engine adds up does not show
SELECT p.pairs, round(name_same, 2) AS name_same, round(name_typo, 2) AS name_typo, round(name_short, 2) AS name_short,
       round(name_rough, 2) AS name_rough, round(name_other, 2) AS name_other, round(2.0 * name_same, 2) AS name_whole,
       round(birth_same, 2) AS birth_same, round(birth_year, 2) AS birth_year, round(birth_digit, 2) AS birth_digit,
       round(birth_swapped, 2) AS birth_swapped, round(birth_part, 2) AS birth_part,
       round(place_same, 2) AS place_same, round(place_zip, 2) AS place_zip, round(place_city, 2) AS place_city,
       round(place_city_typo, 2) AS place_city_typo, round(place_zip_typo, 2) AS place_zip_typo, round(place_other, 2) AS place_other
FROM row_of_bits CROSS JOIN pair_count p
WHERE p.enough
UNION ALL
SELECT s.* FROM shipped_weight s CROSS JOIN pair_count p
WHERE NOT p.enough
