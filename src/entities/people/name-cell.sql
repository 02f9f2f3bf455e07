-- A name cell, taken apart once per distinct text. `core`: its words in order without case, accents, punctuation and
-- particles ('Van den Berghe' -> 'berghe'); a cell of nothing but particles keeps them. `joined`: all its letters in one
-- ('Desmet' and 'De Smet' are both 'desmet'). `sound`: the first letter and the consonants behind it by their sound.
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
)
SELECT text, coalesce(nullif(core, ''), plain) AS core, replace(plain, ' ', '') AS joined
FROM without_particles
