-- view
-- What mentions of people say, with the keys under which names are equal whatever their order. `name_key` leaves second
-- first names out, `name_all` keeps them, `name_joined` ties 'De Smet' and 'Desmet'. `born` is the birth date in eight
-- digits with zeros for what is not known, '' where nothing is; of an impossible one what can be read of it. `birth_date`
-- is kept only where it is a full one (see vague_date). Mentions that say the same are one row and one `tuple`; those of owners of
-- parcels who are known by their id (`by_parcel`) stand one by one, as there are millions. Who is not known by a full
-- name or a place, and a full birth date, is known within a company only.
-- A single word is one name, in whichever cell it stands (`words` = 1): it may be a family name or a first name. Where
-- both names stand in one cell, either may come first: `family` and `given` are one reading; turned_family and turned_given give
-- the other one. Where each stands in its own cell, the other reading is that they were swapped.
WITH digits AS (
  SELECT birth_text, replace_all(birth_text, '[^0-9]', '') AS digits
  FROM (SELECT DISTINCT birth_text FROM mention WHERE birth_text IS NOT NULL) t
),
city_cell AS (
  SELECT text, replace_all(in_latin(fold(text)), '[^a-z]', '') AS city
  FROM (SELECT DISTINCT person_city AS text FROM mention WHERE person_city IS NOT NULL) t
),
read_text AS (
  SELECT birth_text, CASE WHEN length(digits) = 8 AND digits BETWEEN '10' AND '2101' THEN digits
                          WHEN length(digits) = 8 THEN right(digits, 4) || substr(digits, 3, 2) || left(digits, 2)
                          WHEN length(digits) = 6 AND digits BETWEEN '10' AND '2101' THEN digits || '00'
                          WHEN length(digits) = 6 THEN right(digits, 4) || left(digits, 2) || '00'
                          WHEN length(digits) = 4 THEN digits || '0000' END AS born
  FROM digits
),
said AS (
  SELECT FALSE AS by_parcel, m.person_id, m.person_name, m.person_first_name, m.birth_date, coalesce(v.born, m.birth_text) AS birth_text, v.born AS vague,
         m.person_zip, m.person_city, known_only_in(m.person_id, m.person_name, m.person_first_name, m.birth_date, v.born, m.person_zip, m.person_city, m.company, m.ref) AS only_company,
         count(*) AS mentions, count(m.company) > 0 AS company_known
  FROM mention m
  LEFT JOIN vague_date v ON v.source = source_of(m.ref) AND v.birth_date = m.birth_date
  WHERE m.person_id IS NULL OR m.company IS NOT NULL
  GROUP BY ALL
  UNION ALL
  SELECT TRUE, m.person_id, m.person_name, m.person_first_name, m.birth_date, coalesce(v.born, m.birth_text), v.born, m.person_zip, m.person_city, NULL, 1, FALSE
  FROM mention m
  LEFT JOIN vague_date v ON v.source = source_of(m.ref) AND v.birth_date = m.birth_date
  WHERE m.person_id IS NOT NULL AND m.company IS NULL
),
parted AS (
  -- 'Verstraeten, Katrien' in one cell
  SELECT *, contains(person_name, ',') AND person_first_name IS NULL AS with_comma FROM said
),
named AS (
  SELECT s.*, f.generation AS family_generation, g.generation AS given_generation,
         -- a first name that is written in both cells is one
         CASE WHEN f.words > 1 AND g.words >= 1 AND f.words > g.words AND ends_with(f.core, ' ' || g.core) THEN left(f.core, length(f.core) - length(g.core) - 1)
              WHEN f.words > 1 AND g.words >= 1 AND f.words > g.words AND starts_with(f.core, g.core || ' ') THEN right(f.core, length(f.core) - length(g.core) - 1)
              ELSE coalesce(f.core, '') END AS first_cell,
         -- two or three capitals without a vowel are initials (ML), unless that is a first name (Md)
         CASE WHEN regexp_like(s.person_first_name, '^[B-DF-HJ-NP-TV-XZ]{2,3}$') AND g.words = 1 AND i.name IS NULL
              THEN trim(replace_all(g.core, '(.)', '\1 ')) ELSE coalesce(g.core, '') END AS other_cell, coalesce(f.joined, '') AS first_joined, coalesce(g.joined, '') AS other_joined
  FROM parted s
  LEFT JOIN name_cell f ON f.text = CASE WHEN s.with_comma THEN trim(split_part(s.person_name, ',', 1)) ELSE s.person_name END
  LEFT JOIN name_cell g ON g.text = CASE WHEN s.with_comma THEN trim(substr(s.person_name, strpos(s.person_name, ',') + 1)) ELSE s.person_first_name END
  LEFT JOIN listed_first_name i ON i.name = g.core
),
read AS (
  SELECT *, CASE WHEN first_cell = '' THEN other_cell WHEN other_cell = '' THEN first_cell ELSE '' END AS only_cell,
         trim(first_cell || ' ' || other_cell) AS whole
  FROM named
),
arranged AS (
  SELECT *,
         CASE WHEN only_cell = '' THEN first_cell WHEN contains(only_cell, ' ') THEN regexp_extract(only_cell, '([^ ]+)$', 1) ELSE only_cell END AS family,
         CASE WHEN only_cell = '' THEN other_cell WHEN contains(only_cell, ' ') THEN regexp_extract(only_cell, '^(.*) [^ ]+$', 1) ELSE '' END AS given,
         length(whole) - length(replace(whole, ' ', '')) + CASE WHEN whole = '' THEN 0 ELSE 1 END AS words
  FROM (SELECT *, sorted_words(whole) AS name_all FROM read) r
)
SELECT s.by_parcel, tuple_number(s.person_id, s.person_name, s.person_first_name, s.birth_date, s.birth_text, s.person_zip,
         s.person_city, CASE WHEN s.by_parcel THEN '-' ELSE s.only_company END) AS tuple,
       s.mentions, s.person_id, CASE WHEN s.vague IS NULL THEN s.birth_date END AS birth_date, s.only_company, s.company_known,
       coalesce(s.vague, replace(CAST(s.birth_date AS STRING), '-', ''), t.born, '') AS born,
       coalesce(s.person_zip, '') AS zip, coalesce(c.city, '') AS city, s.words, s.only_cell <> '' AS one_cell,
       coalesce(s.given_generation, s.family_generation, '') AS generation,
       s.family, s.given,
       CASE WHEN s.only_cell = '' THEN s.first_joined ELSE replace(s.family, ' ', '') END AS family_joined,
       CASE WHEN s.only_cell = '' THEN s.other_joined ELSE replace(s.given, ' ', '') END AS given_joined,
       CASE WHEN s.family LIKE '% %' THEN regexp_extract(s.family, '([^ ]+)$', 1) ELSE s.family END AS family_word,
       split_part(s.given, ' ', 1) AS given_word, split_part(turned_given(s.family, s.given, s.only_cell <> ''), ' ', 1) AS alt_given_word,
       CASE WHEN s.only_cell <> '' OR NOT contains(s.given, ' ') THEN s.name_all
            ELSE sorted_words(s.family || ' ' || split_part(s.given, ' ', 1)) END AS name_key,
       s.name_all,
       least(s.first_joined, s.other_joined) || greatest(s.first_joined, s.other_joined) AS name_joined
FROM arranged s
LEFT JOIN city_cell c ON c.text = s.person_city
LEFT JOIN read_text t ON t.birth_text = s.birth_text
