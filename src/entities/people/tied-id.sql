-- Ids of two systems that are one person's: each is the only one of its system with that whole name and that full birth date.
-- Two ids of one system are two people, but one register's number says nothing against another's. `tied_to`: the id under which
-- the person goes, that of the first system.
WITH stated AS (
  SELECT m.person_id, CASE WHEN m.person_id LIKE 'n%' THEN 0 ELSE y.system END AS system, m.person_name, m.person_first_name, m.birth_date
  FROM mention_as_written m
  LEFT JOIN id_system y ON y.source = CAST(floor(m.ref / 10000000000) AS INTEGER)
  ANTI JOIN shared_id s ON s.person_id = m.person_id
  -- the first of January stands for a year
  WHERE m.person_id IS NOT NULL AND m.person_first_name IS NOT NULL AND NOT (day(m.birth_date) = 1 AND month(m.birth_date) = 1)
),
several AS (
  SELECT min(system) < max(system) AS several FROM stated
),
named AS (
  SELECT DISTINCT s.system, s.person_id, s.birth_date,
         sorted_words(trim(replace_all(fold(s.person_name || ' ' || s.person_first_name), '[^a-z]+', ' '))) AS name
  FROM stated s CROSS JOIN several e
  WHERE e.several
),
only_one AS (
  SELECT system, name, birth_date, min(person_id) AS person_id FROM named GROUP BY system, name, birth_date HAVING min(person_id) = max(person_id)
),
first_system AS (
  SELECT name, birth_date, min(system) AS system FROM only_one GROUP BY name, birth_date HAVING min(system) < max(system)
),
tie AS (
  SELECT o.system, o.person_id, min(b.person_id) AS tied_to, count(DISTINCT b.person_id) AS times
  FROM only_one o
  JOIN first_system f ON f.name = o.name AND f.birth_date = o.birth_date AND f.system < o.system
  JOIN only_one b ON b.name = f.name AND b.birth_date = f.birth_date AND b.system = f.system
  GROUP BY o.system, o.person_id
),
clear AS (
  -- neither one id tied to two, nor two of one system tied to one
  SELECT person_id, tied_to FROM tie
  WHERE times = 1
  QUALIFY count(*) OVER (PARTITION BY system, tied_to) = 1
)
SELECT c.person_id, c.tied_to FROM clear c ANTI JOIN clear o ON o.person_id = c.tied_to
