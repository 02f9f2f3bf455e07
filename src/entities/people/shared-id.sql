-- Ids that are nobody's, as several people share them: a placeholder that no list knows, or a number given out twice.
-- Shared is an id whose bearers have two full birth dates of which neither is a slip of the other, or three names without a
-- like word: two may be one person's (marriage, an alias). A national number whose check digits pass is beyond
-- doubt for longer: a wrong birth date beside the right name is a slip of a row.
-- Nearly every id stands beside one spelling of a name and one date: those are left behind by numbers alone.
WITH varied AS (
  SELECT key_number(person_id) AS id_key
  FROM mention_as_written
  WHERE person_id IS NOT NULL
  GROUP BY key_number(person_id)
  HAVING min(birth_date) <> max(birth_date)
    OR min(key_number(concat_ws(' ', person_name, person_first_name))) <> max(key_number(concat_ws(' ', person_name, person_first_name)))
),
written AS (
  SELECT DISTINCT m.person_id, fold(concat_ws(' ', m.person_name, m.person_first_name)) AS name,
         coalesce(replace(CAST(m.birth_date AS STRING), '-', ''), '') AS born
  FROM mention_as_written m
  SEMI JOIN varied v ON v.id_key = key_number(m.person_id)
),
bearer AS (
  -- whoever shares an id with twenty others shares it
  SELECT person_id, name, born, row_number() OVER (PARTITION BY person_id ORDER BY name, born) AS place FROM written
  QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY name, born) <= 20
),
pair AS (
  SELECT a.person_id, a.place AS one, b.place AS other, a.person_id LIKE 'n%' AS is_checked,
         births_contradict(nullif(a.born, ''), nullif(b.born, '')) AS births_differ,
         unlike_names(a.name, b.name) AS names_differ
  FROM bearer a
  JOIN bearer b ON b.person_id = a.person_id AND b.place > a.place
),
unlike AS (
  SELECT person_id, one, other FROM pair WHERE names_differ
),
three AS (
  SELECT p.person_id FROM unlike p
  JOIN unlike q ON q.person_id = p.person_id AND q.one = p.other
  JOIN unlike r ON r.person_id = p.person_id AND r.one = p.one AND r.other = q.other
)
SELECT person_id FROM pair
WHERE births_differ AND (names_differ OR NOT is_checked)
UNION
SELECT person_id FROM three
