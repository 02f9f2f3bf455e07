-- How often, in a thousand and in a million, two mentions of one person and two of strangers are so alike in ordinary registers:
-- where the search for the extracts' own shares starts, and what stands in where they show none.
SELECT field, level, CAST(one_person AS DOUBLE) / 1000.0 AS share, CAST(strangers AS DOUBLE) / 1000000.0 AS stranger_share
FROM (VALUES
  ('family', 'same', 880, 2000), ('family', 'typo', 70, 4000), ('family', 'short', 5, 1000), ('family', 'rough', 20, 20000), ('family', 'different', 25, 973000),
  ('given', 'same', 840, 8000), ('given', 'typo', 70, 6000), ('given', 'short', 30, 4000), ('given', 'rough', 20, 30000), ('given', 'different', 40, 952000),
  ('birth', 'same', 900, 50), ('birth', 'year', 25, 1500), ('birth', 'digit', 40, 1200), ('birth', 'swapped', 15, 50), ('birth', 'part', 10, 15000), ('birth', 'different', 10, 982200),
  ('place', 'same', 690, 2000), ('place', 'zip', 90, 1000), ('place', 'city', 90, 2000), ('place', 'city typo', 20, 1000), ('place', 'zip typo', 20, 5000), ('place', 'different', 90, 989000)
) s(field, level, one_person, strangers)
