-- A name cell, taken apart once per distinct text. `core`: its words in order without case, accents, punctuation, titles and
-- particles ('Dr. Van den Berghe' -> 'berghe'), those of a married name beside one another ('Janssens épouse Peeters' ->
-- 'janssens peeters'); a cell of nothing but particles keeps them; a cell of titles only, or of what registers write for
-- an unknown name, has none. `joined`: all letters with the particles in one ('Desmet' and 'De Smet' are both 'desmet').
-- `generation`: what tells father from son ('jr', 'sr').
WITH written AS (
  SELECT person_name AS text FROM mention WHERE person_name IS NOT NULL
  UNION
  SELECT person_first_name FROM mention WHERE person_first_name IS NOT NULL
),
cell AS (
  SELECT text FROM written
  UNION
  -- 'Verstraeten, Katrien': what stands before the comma and what stands behind it
  SELECT trim(split_part(text, ',', 1)) FROM written WHERE contains(text, ',')
  UNION
  SELECT trim(substr(text, strpos(text, ',') + 1)) FROM written WHERE contains(text, ',')
),
plain AS (
  -- two spaces between words, so that the space behind one is not the space before the next
  SELECT text, ' ' || replace(trim(replace_all(in_latin(fold(translate(text, 'ªº', 'ao'))), '[.,;:/_()"''’‘`´*?!+&# -]+', ' ')), ' ', '  ') || ' ' AS plain FROM cell
),
named AS (
  SELECT text, plain,
         -- whatever marks a spouse's name, and words that stand for no name
         replace_all(plain, ' (epouse|epse|epoux|ep|nee|ne|geboren|geb|gehuwd|echtg|echtgenote|echtgenoot|echtgenotee|weduwe|wed|wwe|veuve|vve|widow|born|verh|verw|dite|dit|alias|genaamd|gezegd|onbekend|onbekende|inconnu|inconnue|unknown|unbekannt|nn|xx|xxx) ', '') AS names
  FROM plain
),
titled AS (
  SELECT text, plain, CASE WHEN trim(names) IN ('n  n', 'x', 'n') THEN '' ELSE names END AS names,
         replace_all(names, ' (dr|ir|ing|prof|professor|mr|mrs|ms|mme|mlle|mevr|mevrouw|mej|mw|dhr|heer|me|mtr|meester|maitre|sir|dame|madame|monsieur|mademoiselle|herr|frau|drs|lic|reverend|rev|baron|barones|baronne|baronet|bt|graaf|gravin|comte|comtesse|ridder|chevalier|jhr|jonkheer|jonkvrouw|lady|lord|hon|capt|captain|colonel|kapitein|general|generaal|major|maj|gen|admiral|dowager|baroness|countess|viscount|earl|duke|duchess|marquess|prince|princess|[0-9]+(st|nd|rd|th|de|ste|e|er|eme)?) ', '') AS untitled
  FROM named
),
without_titles AS (
  -- a title is the name itself where nothing else stands in the cell (Baron, De Graaf); a form of address never is
  SELECT text, plain,
         CASE WHEN regexp_like(trim(replace_all(untitled, ' (de|het|der|le|la|of|the|von|van) ', '')), '[a-z]') THEN untitled
              WHEN regexp_like(names, '^ *(mr|mrs|ms|mme|mlle|mevr|mevrouw|mej|dhr|sir|drs|dr|ir|ing|rev|reverend|bt|baronet|hon|lady|lord|dame|baroness|countess|major|general|maj  gen|major  general|[0-9]+[a-z]*) *$') THEN ''
              ELSE names END AS names
  FROM titled
),
without_generation AS (
  SELECT text, plain,
         CASE WHEN regexp_like(names, '[a-z] +(jr|junior|fils|zoon|ii) *$') THEN 'jr' WHEN regexp_like(names, '[a-z] +(sr|senior|pere|vader) *$') THEN 'sr' END AS generation,
         replace_all(names, '([a-z]) +(jr|junior|fils|zoon|ii|iii|sr|senior|pere|vader) *$', '\1 ') AS names
  FROM without_titles
),
without_particles AS (
  SELECT text, names, generation,
         -- a letter is a particle before a word (D'Hondt, 't Serclaes), else an initial (M.-L.)
         trim(replace(replace_all(replace_all(names, ' [dtsl] ( [a-z]{2,} )', '\1'),
           ' (van|vanden|vande|vander|von|vom|der|den|de|het|ten|ter|te|la|le|les|du|des|di|da|del|della|dos|do|das|el|al|zu|zur|of|the) ',
           ''), '  ', ' ')) AS core
  FROM without_generation
),
worded AS (
  SELECT text, generation, replace(names, ' ', '') AS joined, coalesce(nullif(core, ''), trim(replace(names, '  ', ' '))) AS core FROM without_particles
)
SELECT text, core, split_part(core, ' ', 1) AS first_word, CASE WHEN core LIKE '% %' THEN regexp_extract(core, '([^ ]+)$', 1) ELSE core END AS last_word,
       length(core) - length(replace(core, ' ', '')) + CASE WHEN core = '' THEN 0 ELSE 1 END AS words, joined, generation
FROM worded
