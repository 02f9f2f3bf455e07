-- Seeds that the catalogue calls one person: same birth date and same name, one typo allowed; never two ids.
WITH spelling AS (
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, sum(mentions) AS mentions
  FROM seed
  GROUP BY seed, person_id, birth_date, name_key, name_all, name_joined
),
word_of_born AS (
  -- with one wrong letter in the whole name, one of its words is still right
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, split_part(name_all, ' ', 1) AS word
  FROM spelling WHERE birth_date IS NOT NULL
  UNION ALL
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, split_part(name_all, ' ', 2)
  FROM spelling WHERE birth_date IS NOT NULL
  UNION ALL
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, split_part(name_all, ' ', 3)
  FROM spelling WHERE birth_date IS NOT NULL
  UNION ALL
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, split_part(name_all, ' ', 4)
  FROM spelling WHERE birth_date IS NOT NULL
  UNION ALL
  SELECT seed, person_id, birth_date, name_key, name_all, name_joined, left(name_joined, 4) || '+'
  FROM spelling WHERE birth_date IS NOT NULL
),
born_alike AS (
  SELECT DISTINCT a.seed AS one, b.seed AS other,
         CASE WHEN a.name_key = b.name_key OR a.name_all = b.name_all OR a.name_joined = b.name_joined THEN 0 ELSE 1 END AS typos
  FROM word_of_born a
  JOIN word_of_born b ON b.birth_date = a.birth_date AND b.word = a.word
  WHERE a.seed <> b.seed AND a.word <> '' AND coalesce(a.person_id = b.person_id, TRUE)
    AND (a.name_key = b.name_key OR a.name_all = b.name_all OR a.name_joined = b.name_joined
         OR levenshtein(a.name_key, b.name_key) <= 1 OR levenshtein(a.name_all, b.name_all) <= 1)
)
SELECT one, other, min(typos) AS typos FROM born_alike GROUP BY one, other
