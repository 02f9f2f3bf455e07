-- How often two mentions of one person are so alike in these extracts. Each field is learnt from pairs that agree in the three
-- others: strangers do not, relatives differ in more than one, and what a field shows there does not hang on what it would
-- have weighed. The shipped shares count for as much as a hundred pairs, so that a small file cannot unlearn them.
-- `others`: how many other mentions of one person there are to a mention, from those that agree in name and birth date and
-- from how often mentions of one person do.
WITH twin AS (
  SELECT t.known, c.rare
  FROM (SELECT sum(times) AS known FROM likeness_pattern WHERE draw = 'compared' AND family_level = 'same' AND birth_level = 'same' AND place_level IN ('same', 'zip', 'city') AND given_level = 'two names') t
  CROSS JOIN (SELECT sum(CASE WHEN given_level = 'different' THEN times ELSE 0.0 END) / greatest(sum(CASE WHEN given_level = 'two names' THEN times ELSE 0.0 END), 1.0) AS rare FROM likeness_pattern WHERE draw = 'chance') c
),
agreeing AS (
  SELECT 'family' AS field, family_level AS level, times FROM likeness_pattern
  WHERE draw = 'compared' AND given_level = 'same' AND birth_level = 'same' AND place_level IN ('same', 'zip', 'city')
  UNION ALL
  SELECT 'given', given_level, times FROM likeness_pattern
  WHERE draw = 'compared' AND family_level = 'same' AND birth_level = 'same' AND place_level IN ('same', 'zip', 'city') AND given_level NOT IN ('apart', 'two names')
  UNION ALL
  -- without the twins among them of whom a rare first name is not known as one: as many to the other twins as among any two
  SELECT 'given', 'different', -t.known * t.rare FROM twin t
  UNION ALL
  SELECT 'birth', birth_level, times FROM likeness_pattern
  WHERE draw = 'compared' AND family_level = 'same' AND given_level = 'same' AND place_level IN ('same', 'zip', 'city')
  UNION ALL
  SELECT 'place', place_level, times FROM likeness_pattern
  WHERE draw = 'compared' AND family_level = 'same' AND given_level = 'same' AND birth_level = 'same'
),
counted AS (
  SELECT s.field, s.level, max(s.share) AS shipped, greatest(coalesce(sum(a.times), 0.0), 0.0) AS times
  FROM shipped_share s LEFT JOIN agreeing a ON a.field = s.field AND a.level = s.level
  GROUP BY s.field, s.level
),
learnt AS (
  SELECT field, level, (times + 100.0 * shipped) / (sum(times) OVER (PARTITION BY field) + 100.0) AS share, sum(times) OVER () AS pairs FROM counted
),
plainest AS (
  SELECT coalesce(sum(times), 0.0) AS pairs
  FROM likeness_pattern
  WHERE draw = 'compared' AND family_level = 'same' AND given_level = 'same' AND birth_level = 'same'
),
described AS (
  SELECT CAST(count(*) AS DOUBLE) AS tuples, avg(CASE WHEN words > 1 AND born <> '' THEN 1.0 ELSE 0.0 END) AS whole FROM person_tuple
),
agreed AS (
  SELECT max(CASE WHEN field = 'family' THEN share END) * max(CASE WHEN field = 'given' THEN share END) * max(CASE WHEN field = 'birth' THEN share END) AS share
  FROM learnt WHERE level = 'same'
),
others AS (
  SELECT greatest(0.25, least(50.0, (2.0 * p.pairs + 20.0) / (d.tuples * greatest(d.whole * d.whole, 0.05) * a.share + 20.0))) AS others
  FROM plainest p CROSS JOIN described d CROSS JOIN agreed a
)
-- rounded, so that the order in which an engine adds up does not show
SELECT l.field, l.level, round(log2(l.share), 2) AS bits, round(log2(o.others), 2) AS others_bits, greatest(round((2.0 * coalesce(t.known, 0.0) * (1.0 + coalesce(t.rare, 0.0)) + 4.0) / (d.tuples + 200.0), 4), 0.02) AS twins, CAST(l.pairs AS BIGINT) AS pairs
FROM learnt l CROSS JOIN others o CROSS JOIN described d CROSS JOIN twin t
