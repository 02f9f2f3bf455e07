-- The review queue: people who bear the name of somebody under a ban and manage a company, where neither an id nor a
-- birth date tells whether they are the same, and neither contradicts it. Never a finding: a person must look.
WITH ban AS (
  SELECT p.person, p.level, d.person_id, d.birth_date, d.start_date, d.ref,
         coalesce(CAST(year(d.birth_date) AS STRING), nullif(regexp_extract(d.birth_text, '^([0-9]{4})', 1), '')) AS birth_year,
         replace_all(fold(concat_ws(' ', d.person_first_name, d.person_name)), '[^a-z]', '') AS name_key,
         replace_all(fold(concat_ws(' ', d.person_name, d.person_first_name)), '[^a-z]', '') AS turned_key
  FROM disqualification_record d
  JOIN person_mention p ON p.ref = d.ref AND p.slot = 1
  WHERE d.start_date <= $as_of AND (d.end_date IS NULL OR d.end_date >= $as_of)
),
manager AS (
  SELECT m.company, m.person, m.end_day, m.ref, r.person_id, r.birth_date,
         coalesce(CAST(year(r.birth_date) AS STRING), nullif(regexp_extract(r.birth_text, '^([0-9]{4})', 1), '')) AS birth_year,
         replace_all(fold(concat_ws(' ', r.person_first_name, r.person_name)), '[^a-z]', '') AS name_key
  FROM mandate m
  JOIN mention r ON r.ref = m.ref AND r.slot = 1
),
namesake AS (
  SELECT b.person AS banned, m.person, m.company, b.ref AS ban_ref, m.ref
  FROM (SELECT *, name_key AS any_key FROM ban UNION ALL SELECT *, turned_key FROM ban WHERE turned_key <> name_key) b
  JOIN manager m ON m.name_key = b.any_key AND m.end_day >= b.start_date
  WHERE m.person <> b.person AND m.name_key <> ''
    AND (b.person_id IS NULL OR m.person_id IS NULL) AND (b.birth_date IS NULL OR m.birth_date IS NULL)
    -- registers that hide the day of birth still give its year
    AND NOT coalesce(partial_births_contradict(b.birth_year, m.birth_year), FALSE)
)
SELECT banned, person, company, ban_ref, ref FROM namesake
UNION
SELECT person, person, company, ban_ref, ref FROM disqualified_mandate WHERE level < 3
