-- Seeds that the catalogue calls one person: same birth date and same name, one typo allowed; never two ids.
-- With one wrong letter in the whole name, one of its words is still right: so those are compared that share a word.
WITH born AS (
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined FROM seed WHERE birth_date IS NOT NULL AND name_key <> ''
),
word_of_born AS (
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, split_part(name_all, ' ', 1) AS word FROM born
  UNION ALL
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, split_part(name_all, ' ', 2)
  FROM born WHERE name_all LIKE '% %'
  UNION ALL
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, split_part(name_all, ' ', 3)
  FROM born WHERE name_all LIKE '% % %'
  UNION ALL
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, split_part(name_all, ' ', 4)
  FROM born WHERE name_all LIKE '% % % %'
  UNION ALL
  -- what is one word here may be two there: Desmet, De Smet
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, name_joined FROM born
),
born_alike AS (
  SELECT a.seed AS one, b.seed AS other,
         CASE WHEN a.name_key = b.name_key OR a.name_all = b.name_all OR a.name_joined = b.name_joined THEN 0 ELSE 1 END AS typos
  FROM word_of_born a
  JOIN word_of_born b ON b.birth_date = a.birth_date AND b.word = a.word AND b.seed <> a.seed
  WHERE coalesce(a.person_id = b.person_id, TRUE)
    AND (a.name_key = b.name_key OR a.name_all = b.name_all OR a.name_joined = b.name_joined
         OR levenshtein(a.name_key, b.name_key) <= 1 OR levenshtein(a.name_all, b.name_all) <= 1)
)
SELECT one, other, min(typos) AS typos FROM born_alike GROUP BY one, other
