-- Of which system the ids of a source are, beside national numbers, which tell themselves by their hash. Files of one
-- name (digits apart: 'mandates-2023.csv', 'mandates-2024.csv') are of one system, and so are files that share an id. Files
-- that share none may number the same people each in its own way.
WITH family AS (
  SELECT source, min(source) OVER (PARTITION BY replace_all(replace_all(fold(path), '[.](csv|tsv|txt|dat|gz|zip)', ''), '[^a-z/]', '')) AS family
  FROM source_record
),
written AS NOT MATERIALIZED (
  SELECT key_number(m.person_id) AS id_key, f.family
  FROM mention_as_written m
  JOIN family f ON f.source = CAST(floor(m.ref / 10000000000) AS INTEGER)
  ANTI JOIN shared_id s ON s.person_id = m.person_id
  WHERE m.person_id NOT LIKE 'n%'
),
largest AS (
  SELECT family FROM written GROUP BY family QUALIFY row_number() OVER (ORDER BY count(*) DESC, family) = 1
),
elsewhere AS (
  SELECT DISTINCT w.id_key, w.family FROM written w ANTI JOIN largest l ON l.family = w.family
),
met AS (
  -- of the largest family, which may be a land register, only ids that stand elsewhere too
  SELECT id_key, family FROM elsewhere
  UNION
  SELECT w.id_key, w.family FROM written w SEMI JOIN elsewhere e ON e.id_key = w.id_key
),
star AS (
  SELECT DISTINCT m.family AS one, f.first AS other
  FROM met m JOIN (SELECT id_key, min(family) AS first FROM met GROUP BY id_key) f ON f.id_key = m.id_key
),
edge AS (
  SELECT one, other FROM star UNION SELECT other, one FROM star UNION SELECT family, family FROM family
),
-- four rounds of twofold reach tie chains of sixteen
round_1 AS (SELECT one AS family, min(other) AS label FROM edge GROUP BY one),
round_2 AS (SELECT e.one AS family, min(r.label) AS label FROM edge e JOIN round_1 r ON r.family = e.other GROUP BY e.one),
round_3 AS (SELECT a.family, least(a.label, b.label) AS label FROM round_2 a JOIN round_2 b ON b.family = a.label),
round_4 AS (SELECT e.one AS family, min(r.label) AS label FROM edge e JOIN round_3 r ON r.family = e.other GROUP BY e.one),
round_5 AS (SELECT a.family, least(a.label, b.label) AS label FROM round_4 a JOIN round_4 b ON b.family = a.label)
SELECT f.source, r.label AS system FROM family f JOIN round_5 r ON r.family = f.family
