-- Which person each mention is, and how surely: same id, else same name and birth date.
WITH keyed AS (
  SELECT ref, slot, person_id, birth_date,
         replace(fold(concat_ws('', person_name, person_first_name)), ' ', '') AS name_key
  FROM mention
),
id_of AS (
  SELECT name_key, birth_date, min(person_id) AS person_id FROM keyed WHERE birth_date IS NOT NULL GROUP BY name_key, birth_date
)
SELECT k.ref, k.slot,
       dense_rank() OVER (ORDER BY coalesce(k.person_id, i.person_id, k.name_key || CAST(k.birth_date AS VARCHAR), k.name_key)) AS person,
       CASE WHEN k.person_id IS NOT NULL THEN 4 WHEN k.birth_date IS NOT NULL THEN 3 ELSE 1 END AS level
FROM keyed k
LEFT JOIN id_of i ON i.name_key = k.name_key AND i.birth_date = k.birth_date
