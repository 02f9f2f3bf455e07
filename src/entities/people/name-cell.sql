-- A name cell, taken apart once per distinct text. `core`: its words in order without case, accents, punctuation and
-- particles ('Van den Berghe' -> 'berghe'); a cell of nothing but particles keeps them. `joined`: all its letters in one
-- ('Desmet' and 'De Smet' are both 'desmet').
WITH cell AS (
  SELECT person_name AS text FROM mention WHERE person_name IS NOT NULL
  UNION
  SELECT person_first_name FROM mention WHERE person_first_name IS NOT NULL
),
plain AS (
  SELECT text, trim(replace_all(fold(text), '[.,;:/_()&"''’‘`´*?!+ -]+', ' ')) AS plain FROM cell
),
without_particles AS (
  -- two spaces between words, so that the space behind one is not the space before the next
  SELECT text, plain,
         trim(replace(replace_all(' ' || replace(plain, ' ', '  ') || ' ',
           ' (van|vanden|vande|vander|von|vom|der|den|de|het|ten|ter|te|la|le|les|du|des|di|da|del|della|dos|d|t|s|l|zu|zur|mr|mrs|mme|dhr|mevr|sir) ',
           ''), '  ', ' ')) AS core
  FROM plain
),
worded AS (
  SELECT text, plain, coalesce(nullif(core, ''), plain) AS core FROM without_particles
)
SELECT text, core, split_part(core, ' ', 1) AS first_word, CASE WHEN core LIKE '% %' THEN regexp_extract(core, '([^ ]+)$', 1) ELSE core END AS last_word,
       length(core) - length(replace(core, ' ', '')) + CASE WHEN core = '' THEN 0 ELSE 1 END AS words,
       replace(plain, ' ', '') AS joined
FROM worded
