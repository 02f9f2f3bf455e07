-- What is compared of a tuple, with how much each value says by its share among the tuples (in bits, -log2).
-- `leader` is the person that the sure links gave. Names that are only ever compared whole are kept as numbers.
WITH everybody AS (SELECT count(*) + 300.0 AS people FROM person_tuple),
often_born AS (
  -- a birth date is one of some twenty thousand, unless it is written far more often than that
  SELECT born, greatest(6.0, log2(max(e.people) / (count(*) - 6.0))) AS bits
  FROM person_tuple CROSS JOIN everybody e
  WHERE born <> ''
  GROUP BY born
  HAVING count(*) > 7
),
place_times AS (
  SELECT zip, city, CAST(count(*) AS DOUBLE) AS times FROM person_tuple WHERE zip <> '' OR city <> '' GROUP BY zip, city
),
place_share AS (
  -- where a postcode has one municipality, the two say no more than one of them
  SELECT zip, city, times,
         CASE WHEN zip <> '' THEN log2(e.people / greatest(sum(times) OVER (PARTITION BY zip) - 2.0, 0.7)) ELSE 0.0 END AS zip_bits,
         CASE WHEN city <> '' THEN log2(e.people / greatest(sum(times) OVER (PARTITION BY city) - 2.0, 0.7)) ELSE 0.0 END AS city_bits,
         log2(e.people / greatest(times - 2.0, 0.7)) AS both_bits
  FROM place_times CROSS JOIN everybody e
),
city_adds AS (
  -- where most of a postcode's people give one municipality, it tells nothing that the postcode does not
  SELECT coalesce(sum(most) < 0.6 * sum(every), FALSE) AS adds
  FROM (SELECT zip, max(times) AS most, sum(times) AS every FROM place_times WHERE zip <> '' AND city <> '' GROUP BY zip) z
),
bearers AS (
  -- a name that is known with several birth dates has several bearers, or dates that were mistyped
  SELECT name_key, count(*) AS times,
         log2(max(e.people) / greatest(count(DISTINCT nullif(left(born, 6), '')) - 1.0, 0.001)) AS bits
  FROM person_tuple CROSS JOIN everybody e
  WHERE name_key <> ''
  GROUP BY name_key
  HAVING count(*) > 1
)
SELECT t.tuple, coalesce(p.leader, t.seed) AS leader, t.mentions, t.person_id, t.born, t.zip, t.city, t.family, t.given,
       key_number(t.name_key) AS name, key_number(t.name_all) AS name_all, key_number(t.name_joined) AS name_joined,
       t.name_key LIKE '% %' AS full_name,
       coalesce(w.bits, 0.0) AS family_bits, coalesce(v.bits, 0.0) AS given_bits,
       least(coalesce(n.bits, 99.0), coalesce(w.bits, 0.0) + coalesce(v.bits, 0.0)) AS name_bits, coalesce(n.times, 1) AS bearers,
       coalesce(b.bits, least(14.0, log2(e.people))) AS born_bits, coalesce(q.zip_bits, 0.0) AS zip_bits, coalesce(q.city_bits, 0.0) AS city_bits,
       CASE WHEN t.zip = '' THEN coalesce(q.city_bits, 0.0) WHEN t.city = '' THEN coalesce(q.zip_bits, 0.0)
            ELSE least(q.both_bits, 13.0) END AS place_bits,
       CASE WHEN t.zip <> '' AND t.city <> '' THEN q.times ELSE 0.0 END AS neighbours,
       a.adds AND t.zip <> '' AND t.city <> '' AS city_adds
FROM person_tuple t
LEFT JOIN sure_person p ON p.seed = t.seed
CROSS JOIN city_adds a
CROSS JOIN everybody e
LEFT JOIN name_word w ON w.word = t.family_word
LEFT JOIN name_word v ON v.word = t.given
LEFT JOIN bearers n ON n.name_key = t.name_key
LEFT JOIN often_born b ON b.born = t.born
LEFT JOIN place_share q ON q.zip = t.zip AND q.city = t.city
