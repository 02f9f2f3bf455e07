-- view
-- The people of the extracts, as they are shown: the most common spelling of the name, of equals the first. The report's
-- id hangs on what is known of the person alone, so that other people's rows do not change it; two of one name and birth date whom a
-- decision tells apart have two ids.
WITH stated AS (
  SELECT p.person, m.person_name, m.person_first_name, m.person_id, m.birth_date, m.company, d.part
  FROM person_mention p
  JOIN mention m ON m.ref = p.ref AND m.slot = p.slot
  LEFT JOIN decided_part d ON d.ref = p.ref AND d.slot = p.slot AND d.part > 0
),
spelled AS (
  SELECT person, person_name, person_first_name, count(*) AS times
  FROM stated
  GROUP BY person, person_name, person_first_name
),
shown AS (
  SELECT person, person_name, person_first_name FROM spelled
  QUALIFY row_number() OVER (PARTITION BY person ORDER BY times DESC, person_name, person_first_name) = 1
),
known AS (
  SELECT person, min(person_id) AS person_id, min(birth_date) AS birth_date,
         min(CASE WHEN person_id IS NULL AND birth_date IS NULL THEN company END) AS company, CAST(max(part) AS STRING) AS part
  FROM stated
  GROUP BY person
)
SELECT s.person, s.person_name AS name, s.person_first_name AS first_name, k.birth_date,
       report_hash(concat_ws('|', coalesce(k.person_id, concat_ws('|', fold(s.person_name), fold(s.person_first_name),
         coalesce(CAST(k.birth_date AS STRING), k.company))), k.part)) AS report_id
FROM shown s
JOIN known k ON k.person = s.person
