-- Officer numbers of Companies House ('o' and a hash) that say nothing against another one: the register gives one person a new
-- number at times. Two or three numbers with the same whole name and the same month of birth are no ids, so that the rest of
-- what is known decides. Where more numbers share both, the name is a common one, and the numbers tell its bearers apart.
WITH officer AS (
  SELECT DISTINCT m.person_id, coalesce(CAST(m.birth_date AS STRING), m.birth_text) AS born,
         sorted_words(trim(replace_all(fold(m.person_name || ' ' || m.person_first_name), '[^a-z]+', ' '))) AS name
  FROM mention_as_written m
  WHERE m.person_id LIKE 'o%' AND m.person_name IS NOT NULL AND m.person_first_name IS NOT NULL
    AND (m.birth_date IS NOT NULL OR m.birth_text IS NOT NULL)
),
alike AS (
  SELECT name, born FROM officer GROUP BY name, born HAVING count(DISTINCT person_id) BETWEEN 2 AND 3
)
SELECT DISTINCT o.person_id FROM officer o JOIN alike a ON a.name = o.name AND a.born = o.born
