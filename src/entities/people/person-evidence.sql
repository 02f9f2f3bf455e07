-- What is compared of a tuple, with how much each value says by its share among the tuples (in bits, -log2). Some people
-- more are taken to exist than the extracts name, so that in a handful of rows nothing passes for common.
-- `leader` is the person that the sure links gave. Names that are only ever compared whole are kept as numbers.
WITH everybody AS (SELECT count(*) + 300.0 AS people, max(w.own) AS own FROM person_tuple CROSS JOIN own_mentions w),
dated AS (
  SELECT count(*) AS times FROM person_tuple WHERE born <> ''
),
birth_year AS (
  SELECT left(born, 4) AS birth_year, log2(max(d.times + 70.0) / (greatest(count(*) - 2.0, 0.0) + 1.0)) AS bits
  FROM person_tuple CROSS JOIN dated d WHERE born <> '' GROUP BY left(born, 4)
),
birth_day AS (
  SELECT birth_day(born) AS birth_day, log2(max(d.times + 365.0) / (greatest(count(*) - 2.0, 0.0) + 1.0)) AS bits
  FROM person_tuple CROSS JOIN dated d WHERE birth_day(born) <> '' GROUP BY birth_day(born)
),
place_times AS (
  SELECT zip, city, CAST(count(*) AS DOUBLE) AS times FROM person_tuple WHERE zip <> '' OR city <> '' GROUP BY zip, city
),
place_share AS (
  -- where a postcode has one municipality, the two say no more than one of them
  SELECT zip, city, times,
         CASE WHEN zip <> '' THEN log2(e.people / greatest(sum(times) OVER (PARTITION BY zip) - e.own, 0.7)) ELSE 0.0 END AS zip_bits,
         CASE WHEN city <> '' THEN log2(e.people / greatest(sum(times) OVER (PARTITION BY city) - e.own, 0.7)) ELSE 0.0 END AS city_bits,
         log2(e.people / greatest(times - e.own, 0.7)) AS both_bits
  FROM place_times CROSS JOIN everybody e
),
city_adds AS (
  -- where most of a postcode's people give one municipality, it tells nothing that the postcode does not
  SELECT coalesce(sum(most) < 0.6 * sum(every), FALSE) AS adds
  FROM (SELECT zip, max(times) AS most, sum(times) AS every FROM place_times WHERE zip <> '' AND city <> '' GROUP BY zip) z
),
name_year AS (
  SELECT name_key, left(born, 4) AS birth_year, CAST(count(*) AS DOUBLE) AS times FROM person_tuple WHERE words > 1 AND born <> '' GROUP BY name_key, left(born, 4)
),
two_bearers AS (
  -- a name that is known with birth years of which neither is a slip of the other has several bearers
  SELECT a.name_key, 2.0 * sum(CASE WHEN one_edit_off(a.birth_year, b.birth_year) OR a.birth_year = '' THEN 0.0 ELSE a.times * b.times END) AS pairs
  FROM name_year a JOIN name_year b ON b.name_key = a.name_key AND b.birth_year > a.birth_year
  GROUP BY a.name_key
),
bearers AS (
  SELECT y.name_key, log2(max(e.people) / greatest(max(p.pairs) / sum(y.times), 0.001)) AS bits
  FROM name_year y JOIN two_bearers p ON p.name_key = y.name_key CROSS JOIN everybody e
  WHERE p.pairs > 0
  GROUP BY y.name_key
)
SELECT t.tuple, coalesce(p.leader, t.seed) AS leader, t.mentions, t.person_id, t.birth_date IS NOT NULL AS full_birth, t.born, t.zip, t.city,
       t.words, t.one_cell, t.generation, t.family, t.given, t.family_joined, t.given_joined,
       t.family_word, t.given_word,
       key_number(t.name_key) AS name, key_number(t.name_all) AS name_all, key_number(t.name_joined) AS name_joined,
       coalesce(w.bits, 0.0) AS family_bits, coalesce(v.bits, 0.0) AS given_bits, coalesce(x.bits, w.bits, 0.0) AS alt_given_bits,
       CASE WHEN t.words = 1 THEN coalesce(w.bits, 0.0) ELSE coalesce(v.bits, 0.0) END AS alt_family_bits,
       least(coalesce(n.bits, 99.0), coalesce(w.bits, 0.0) + coalesce(v.bits, 0.0)) AS name_bits,
       coalesce(y.bits, 0.0) AS year_bits, coalesce(d.bits, 0.0) AS day_bits, coalesce(q.zip_bits, 0.0) AS zip_bits, coalesce(q.city_bits, 0.0) AS city_bits,
       CASE WHEN t.zip = '' THEN coalesce(q.city_bits, 0.0) WHEN t.city = '' THEN coalesce(q.zip_bits, 0.0)
            ELSE least(q.both_bits, 13.0) END AS place_bits,
       CASE WHEN t.zip <> '' AND t.city <> '' THEN q.times ELSE 0.0 END AS neighbours,
       a.adds AND t.zip <> '' AND t.city <> '' AS city_adds
FROM person_tuple t
LEFT JOIN sure_person p ON p.seed = t.seed
CROSS JOIN city_adds a
LEFT JOIN name_word w ON w.word = t.family_word
LEFT JOIN name_word v ON v.word = t.given_word
LEFT JOIN name_word x ON x.word = t.alt_given_word
LEFT JOIN bearers n ON n.name_key = t.name_key
LEFT JOIN birth_year y ON y.birth_year = left(t.born, 4)
LEFT JOIN birth_day d ON d.birth_day = birth_day(t.born)
LEFT JOIN place_share q ON q.zip = t.zip AND q.city = t.city
