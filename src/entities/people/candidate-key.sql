-- The cheap keys of which two mentions must share one to be compared, besides a birth date and a word of the name
-- (`born_pair`) and a company and a word of the name (`company_pair`). Each holds a birth date or a place, without which no
-- two people are ever tied. `place`: postcode, else municipality; the municipality beside the postcode only where it
-- adds to it. Where all that a key's partner could still agree in does not reach the threshold, the key is left out.
-- The first number in a key tells its kind.
WITH split AS (
  SELECT *, CASE WHEN family LIKE '% %' THEN regexp_extract(family, '([^ ]+)$', 1) ELSE family END AS family_word,
         -- what is left to be won beside the name: the place, and a birth date that is a slip of the other
         greatest(place_bits, zip_bits, city_bits) + CASE WHEN born <> '' THEN 8.0 ELSE 0.0 END AS to_win
  FROM person_evidence
),
evidence AS (
  SELECT tuple, leader, person_id IS NOT NULL AS has_id, born, left(born, 4) AS year, birth_day(born) AS day, zip, city, neighbours, city_adds,
         p.people_bits < 17.0 AS few, p.people_bits < 17.0 AND r.lenient AS loose,
         name, name_joined, full_name AND bearers > 1 AS shared_name,
         key_number(family_word) AS word_1, key_number(given) AS word_2, family_word <> '' AS has_1, given <> '' AS has_2,
         left(family_word, 2) AS start_1, left(given, 2) AS start_2, left(family_word, 3) AS begin_1, left(given, 3) AS begin_2,
         key_number(CASE WHEN zip <> '' THEN zip ELSE city END) AS place, zip <> '' OR city <> '' AS has_place,
         key_number(city) AS city_number,
         name_bits + to_win >= 2.5 - p.bits AS name_reaches,
         -- one word is the same, the other one typo off
         family_bits + part_weight('typo', given_bits, 0.0, m.name_typo, 0.0, 0.0, 0.0) + to_win >= 2.5 - p.bits AS reaches_1,
         given_bits + part_weight('typo', family_bits, 0.0, m.name_typo, 0.0, 0.0, 0.0) + to_win >= 2.5 - p.bits AS reaches_2
  FROM split CROSS JOIN person_prior p CROSS JOIN person_regime r CROSS JOIN person_weight m
),
by_place AS (
  -- the name that somebody else bears too, and the place; a word of the name, the place and the beginning of the other word
  SELECT tuple, leader, has_id, key_of(5, name, zip, '') AS key, born <> '' AS dated, few FROM evidence WHERE shared_name AND name_reaches AND zip <> ''
  UNION ALL SELECT tuple, leader, has_id, key_of(5, name, left(city, 3), ''), born <> '', few FROM evidence WHERE shared_name AND name_reaches AND city <> ''
  UNION ALL SELECT tuple, leader, has_id, key_of(8, word_1, place, start_2), born <> '', few FROM evidence WHERE has_1 AND has_2 AND has_place AND reaches_1
  UNION ALL SELECT tuple, leader, has_id, key_of(8, word_2, place, start_1), born <> '', few FROM evidence WHERE has_1 AND has_2 AND has_place AND reaches_2
),
undated AS (
  SELECT key FROM by_place WHERE NOT dated
)
-- birth date and place
SELECT tuple, leader, has_id, key_of(2, place, born, '') AS key FROM evidence WHERE born <> '' AND has_place
UNION ALL SELECT tuple, leader, has_id, key_of(2, city_number, born, '') FROM evidence WHERE born <> '' AND city_adds
-- the name that somebody else bears too, with birth year, birthday or place
UNION ALL SELECT tuple, leader, has_id, key_of(3, name, year, '') FROM evidence WHERE shared_name AND name_reaches AND year <> ''
UNION ALL SELECT tuple, leader, has_id, key_of(4, name, day, '') FROM evidence WHERE shared_name AND name_reaches AND day <> ''
UNION ALL SELECT tuple, leader, has_id, key_of(6, name_joined, city, '') FROM evidence WHERE city_adds
UNION ALL SELECT tuple, leader, has_id, key_of(14, name, '', '') FROM evidence WHERE city_adds AND shared_name
-- a word of the name and the place, with the birth year or the beginning of the other word
UNION ALL SELECT tuple, leader, has_id, key_of(7, word_1, place, year) FROM evidence WHERE has_1 AND has_place AND year <> '' AND few AND reaches_1
UNION ALL SELECT tuple, leader, has_id, key_of(7, word_2, place, year) FROM evidence WHERE has_2 AND has_place AND year <> '' AND few AND reaches_2
-- name and place: two with birth dates are found by these, unless both are spoilt; so they look for one without
UNION ALL SELECT tuple, leader, has_id, key FROM by_place WHERE few OR NOT dated
UNION ALL SELECT tuple, leader, has_id, key FROM by_place b SEMI JOIN undated u ON u.key = b.key WHERE dated AND NOT few
UNION ALL SELECT tuple, leader, has_id, key_of(8, word_1, city_number, start_2) FROM evidence WHERE has_1 AND has_2 AND city_adds
UNION ALL SELECT tuple, leader, has_id, key_of(8, word_2, city_number, start_1) FROM evidence WHERE has_1 AND has_2 AND city_adds
UNION ALL SELECT tuple, leader, has_id, key_of(9, word_1, city, zip) FROM evidence WHERE has_1 AND city_adds
UNION ALL SELECT tuple, leader, has_id, key_of(9, word_2, city, zip) FROM evidence WHERE has_2 AND city_adds
-- the place alone, where few live
UNION ALL SELECT tuple, leader, has_id, key_of(10, 0, zip, city) FROM evidence WHERE neighbours BETWEEN 2 AND 60
-- short files with places of their own: anything that ties
UNION ALL SELECT tuple, leader, has_id, key_of(11, city_number, begin_1, begin_2) FROM evidence WHERE has_1 AND has_2 AND city_adds
UNION ALL SELECT tuple, leader, has_id, key_of(12, key_number(zip), begin_1, begin_2) FROM evidence WHERE has_1 AND has_2 AND city_adds
UNION ALL SELECT tuple, leader, has_id, key_of(13, 0, born, begin_1) FROM evidence WHERE has_1 AND born <> '' AND city_adds
UNION ALL SELECT tuple, leader, has_id, key_of(13, 0, born, begin_2) FROM evidence WHERE has_2 AND born <> '' AND city_adds
-- where dates and first names are not to be trusted, and the extracts are not large: any two things that agree
UNION ALL SELECT tuple, leader, has_id, key_of(15, 0, born, '') FROM evidence WHERE born <> '' AND loose
UNION ALL SELECT tuple, leader, has_id, key_of(16, word_1, year, '') FROM evidence WHERE has_1 AND year <> '' AND loose
UNION ALL SELECT tuple, leader, has_id, key_of(16, word_2, year, '') FROM evidence WHERE has_2 AND year <> '' AND loose
UNION ALL SELECT tuple, leader, has_id, key_of(17, word_1, place, '') FROM evidence WHERE has_1 AND has_place AND loose
UNION ALL SELECT tuple, leader, has_id, key_of(17, word_2, place, '') FROM evidence WHERE has_2 AND has_place AND loose
UNION ALL SELECT tuple, leader, has_id, key_of(18, 0, begin_1, begin_2) FROM evidence WHERE has_1 AND has_2 AND loose
