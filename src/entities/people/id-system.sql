-- Of which system the ids of a source are, beside national numbers, which tell themselves by their hash. Files of one
-- name (digits apart: 'mandates-2023.csv', 'mandates-2024.csv') are of one system, and so are files that share an id. Files
-- that share none may number the same people each in its own way.
WITH largest AS (
  SELECT family FROM written_id GROUP BY family QUALIFY row_number() OVER (ORDER BY count(*) DESC, family) = 1
),
elsewhere AS (
  SELECT DISTINCT w.id_key, w.family FROM written_id w ANTI JOIN largest l ON l.family = w.family
),
met AS (
  -- of the largest family, which may be a land register, only ids that stand elsewhere too
  SELECT id_key, family FROM elsewhere
  UNION
  SELECT w.id_key, w.family FROM written_id w SEMI JOIN elsewhere e ON e.id_key = w.id_key
),
star AS (
  SELECT DISTINCT m.family AS one, f.first AS other
  FROM met m JOIN (SELECT id_key, min(family) AS first FROM met GROUP BY id_key) f ON f.id_key = m.id_key
),
edge AS (
  SELECT one, other FROM star UNION SELECT other, one FROM star UNION SELECT family, family FROM source_family
),
-- four rounds of twofold reach tie chains of sixteen
round_1 AS (SELECT one AS family, min(other) AS label FROM edge GROUP BY one),
round_2 AS (SELECT e.one AS family, min(r.label) AS label FROM edge e JOIN round_1 r ON r.family = e.other GROUP BY e.one),
round_3 AS (SELECT a.family, least(a.label, b.label) AS label FROM round_2 a JOIN round_2 b ON b.family = a.label),
round_4 AS (SELECT e.one AS family, min(r.label) AS label FROM edge e JOIN round_3 r ON r.family = e.other GROUP BY e.one),
round_5 AS (SELECT a.family, least(a.label, b.label) AS label FROM round_4 a JOIN round_4 b ON b.family = a.label)
SELECT f.source, r.label AS system FROM source_family f JOIN round_5 r ON r.family = f.family
