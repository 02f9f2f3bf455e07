-- The cheap keys of which two mentions must share one to be compared, besides a birth date and a word of the name
-- (`born_pair`) and a company and a word of the name (`company_pair`). Small extracts can afford wide keys, so that a pair is
-- found by whatever two things agree: a word of the name, the birth date or a part of it, a part of the place. In large ones
-- two mentions that both have a birth date are found by it, by the whole name with the year, the day or the place, or
-- by a word of the name, the place and the beginning of the other word where one of them has no date.
-- The first number in a key tells its kind.
WITH size AS (
  SELECT count(*) < 130000 AS few FROM person_evidence
),
evidence AS (
  SELECT e.tuple, e.leader, e.person_id IS NOT NULL AS has_id, e.born, left(e.born, 4) AS year, birth_day(e.born) AS day, e.full_birth, e.zip, e.city,
         CASE WHEN e.zip <> '' THEN e.zip ELSE e.city END AS place, e.family_word AS word_1, e.given_word AS word_2,
         least(e.family_word, e.given_word) AS low, greatest(e.family_word, e.given_word) AS high, e.words, s.few
  FROM person_evidence e CROSS JOIN size s
),
word AS (
  SELECT tuple, leader, has_id, born, year, day, zip, city, place, word_1 AS word, left(word_2, 1) AS beside, left(word_2, 2) AS begin, few FROM evidence WHERE word_1 <> ''
  UNION ALL
  SELECT tuple, leader, has_id, born, year, day, zip, city, place, word_2, left(word_1, 1), left(word_1, 2), few FROM evidence WHERE word_2 <> ''
),
undated AS (
  -- what somebody without a birth date may be found by
  SELECT tuple, leader, has_id, key_of(5, low, high, place) AS key FROM evidence WHERE words > 1 AND place <> '' AND year = '' AND NOT few
  UNION ALL
  SELECT tuple, leader, has_id, key_of(8, word, place, begin) FROM word WHERE place <> '' AND begin <> '' AND year = '' AND NOT few
)
-- birth date and place
SELECT tuple, leader, has_id, key_of(1, born, place, '') AS key FROM evidence WHERE full_birth AND place <> ''
UNION ALL SELECT tuple, leader, has_id, key_of(2, born, city, '') FROM evidence WHERE full_birth AND city <> '' AND few
-- the whole name with the year or the day of birth
UNION ALL SELECT tuple, leader, has_id, key_of(3, low, high, year) FROM evidence WHERE words > 1 AND year <> '' AND NOT few
UNION ALL SELECT tuple, leader, has_id, key_of(4, low, high, day) FROM evidence WHERE words > 1 AND day <> '' AND NOT few
-- large extracts: name and place, where one of the two has no birth date
UNION ALL SELECT tuple, leader, has_id, key FROM undated
UNION ALL SELECT tuple, leader, has_id, key FROM (SELECT tuple, leader, has_id, key_of(5, low, high, place) AS key FROM evidence WHERE words > 1 AND place <> '' AND year <> '' AND NOT few) d
  SEMI JOIN (SELECT key AS wanted FROM undated) u ON u.wanted = d.key
UNION ALL SELECT tuple, leader, has_id, key FROM (SELECT tuple, leader, has_id, key_of(8, word, place, begin) AS key FROM word WHERE place <> '' AND begin <> '' AND year <> '' AND NOT few) d
  SEMI JOIN (SELECT key AS wanted FROM undated) u ON u.wanted = d.key
-- small ones: any two things that agree
UNION ALL SELECT tuple, leader, has_id, key_of(10, low, high, '') FROM evidence WHERE words > 1 AND few
UNION ALL SELECT tuple, leader, has_id, key_of(11, born, '', '') FROM evidence WHERE day <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(12, left(word_1, 3), left(word_2, 3), '') FROM evidence WHERE words > 1 AND few
UNION ALL SELECT tuple, leader, has_id, key_of(13, left(word_1, 3), left(word_2, 3), year) FROM evidence WHERE words > 1 AND year <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(14, left(word_1, 3), left(word_2, 3), city) FROM evidence WHERE words > 1 AND city <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(15, zip, city, '') FROM evidence WHERE zip <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(20, word, born, '') FROM word WHERE born <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(21, word, year, beside) FROM word WHERE year <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(22, word, zip, '') FROM word WHERE zip <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(23, word, city, '') FROM word WHERE city <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(24, word, day, '') FROM word WHERE day <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(25, word, year, city) FROM word WHERE year <> '' AND city <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(26, left(word, 2), zip, year) FROM word WHERE year <> '' AND zip <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(27, left(word, 2), city, year) FROM word WHERE year <> '' AND city <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(28, left(word, 3), zip, '') FROM word WHERE zip <> '' AND few
UNION ALL SELECT tuple, leader, has_id, key_of(29, word, '', '') FROM word WHERE few
