-- The mentions of those who must be parted, with what they say and their days (of the publication, the mandate or the shares). A `unit`
-- stays together: the mentions that decisions call the same, and else those that say quite the same.
WITH member AS (
  SELECT f.ref, f.slot, f.root, w.whole, d.together
  FROM found_mention f
  JOIN decided_whole w ON w.root = f.root AND w.torn
  LEFT JOIN decided_mention d ON d.ref = f.ref AND f.slot = 1
),
dated AS (
  SELECT ref, published AS first_day, event_date AS last_day FROM event_record
  UNION ALL SELECT ref, start_date, end_date FROM mandate_record
  UNION ALL SELECT ref, start_date, end_date FROM share_record
),
said AS (
  SELECT b.ref, b.slot, b.root, b.whole, b.together, m.company, m.person_id, coalesce(CAST(m.birth_date AS STRING), m.birth_text) AS born,
         sorted_words(trim(replace_all(fold(concat_ws(' ', m.person_name, m.person_first_name)), '[^a-z0-9]+', ' '))) AS name,
         m.person_zip, fold(m.person_city) AS person_city, CAST(d.first_day AS STRING) AS first_day, CAST(d.last_day AS STRING) AS last_day
  FROM member b
  JOIN mention m ON m.ref = b.ref AND m.slot = b.slot
  LEFT JOIN dated d ON d.ref = b.ref
)
SELECT ref, slot, root, whole, company, person_id, born, name, person_zip, person_city, first_day, last_day, together IS NOT NULL AS decided,
       coalesce(together, content_number(concat_ws('|', CAST(whole AS STRING), CAST(root AS STRING), coalesce(company, ''), coalesce(person_id, ''), coalesce(born, ''),
         name, coalesce(person_zip, ''), coalesce(person_city, ''), coalesce(first_day, ''), coalesce(last_day, '')))) AS unit
FROM said
