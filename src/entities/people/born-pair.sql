-- Mentions of one full birth date that share a word of the name, and how many typos part their names: 0, 1, or NULL where it
-- is more. With one wrong letter in the whole name, one of its words is still right, and the other still begins or ends
-- alike: so nothing else need be looked at. Two ids are never one. With more typos, only those stay whose other words
-- begin alike, or whose shared word is so rare that strangers of one birth date do not share it.
-- Nothing but the keys of those without id is held while the others pass by: a land register knows millions by their id.
WITH born AS (
  SELECT tuple, seed, birth_date, family_word, given_word, name_joined, person_id IS NOT NULL AS has_id
  FROM person_tuple WHERE birth_date IS NOT NULL AND name_key <> ''
),
word_of_born AS (
  SELECT tuple, seed, has_id, key_of(1, birth_date, family_word, left(given_word, 1)) AS key FROM born WHERE family_word <> ''
  UNION ALL
  SELECT tuple, seed, has_id, key_of(2, birth_date, family_word, right(given_word, 1)) FROM born WHERE family_word <> ''
  UNION ALL
  SELECT tuple, seed, has_id, key_of(1, birth_date, given_word, left(family_word, 1)) FROM born WHERE given_word <> ''
  UNION ALL
  SELECT tuple, seed, has_id, key_of(2, birth_date, given_word, right(family_word, 1)) FROM born WHERE given_word <> ''
  UNION ALL
  -- what is one word here may be two there: Desmet, De Smet
  SELECT tuple, seed, has_id, key_of(3, birth_date, name_joined, '') FROM born
),
sharing AS (
  SELECT DISTINCT CASE WHEN a.seed < b.seed THEN a.tuple ELSE b.tuple END AS one,
         CASE WHEN a.seed < b.seed THEN b.tuple ELSE a.tuple END AS other
  FROM word_of_born b
  JOIN (SELECT tuple, seed, key FROM word_of_born WHERE NOT has_id) a
    ON a.key = b.key AND a.seed <> b.seed AND (b.has_id OR b.seed > a.seed)
),
rare_word AS (
  SELECT w.word FROM name_word w CROSS JOIN (SELECT log2(count(*) + 300.0) AS bits FROM person_tuple) e
  WHERE w.bits + least(14.0, e.bits) >= e.bits + 2.0
),
side_by_side AS (
  SELECT a.tuple AS one, b.tuple AS other, a.seed AS one_seed, b.seed AS other_seed, a.given_word AS given_1, b.given_word AS given_2,
         CASE WHEN a.words = 1 OR b.words = 1 OR seconds_differ(a.given, b.given) OR a.generation <> b.generation AND a.generation <> '' AND b.generation <> '' THEN NULL
              WHEN a.name_key = b.name_key OR a.name_all = b.name_all OR a.name_joined = b.name_joined THEN 0
              WHEN a_letter_off(a.name_key, b.name_key) THEN 1
              -- where no second first name is left out, that was the whole name
              WHEN (a.name_all <> a.name_key OR b.name_all <> b.name_key) AND a_letter_off(a.name_all, b.name_all) THEN 1 END AS typos,
         a.family_word = b.family_word AND (left(a.given_word, 1) = left(b.given_word, 1) OR f.word IS NOT NULL)
           OR a.given_word = b.given_word AND (left(a.family_word, 1) = left(b.family_word, 1) OR g.word IS NOT NULL)
           OR a.family_word = b.given_word AND (left(a.given_word, 1) = left(b.family_word, 1) OR f.word IS NOT NULL)
           OR a.given_word = b.family_word AND (left(a.family_word, 1) = left(b.given_word, 1) OR g.word IS NOT NULL)
           OR a.words = 1 OR b.words = 1 AS promising
  FROM sharing s
  JOIN person_tuple a ON a.tuple = s.one
  JOIN person_tuple b ON b.tuple = s.other
  LEFT JOIN rare_word f ON f.word = a.family_word
  LEFT JOIN rare_word g ON g.word = a.given_word
),
typed AS (
  -- Tim and Tom are two names, not one with a wrong letter
  SELECT s.one, s.other, s.one_seed, s.other_seed, s.promising,
         CASE WHEN h.one IS NOT NULL OR s.typos = 1 AND s.given_1 <> s.given_2 AND are_two_names(l.families, l.listed, r.families, r.listed) THEN NULL ELSE s.typos END AS typos
  FROM side_by_side s
  LEFT JOIN name_word l ON l.word = s.given_1
  LEFT JOIN name_word r ON r.word = s.given_2
  LEFT JOIN beside_pair h ON h.one = least(s.one, s.other) AND h.other = greatest(s.one, s.other)
)
SELECT one, other, one_seed, other_seed, typos FROM typed WHERE typos IS NOT NULL OR promising
