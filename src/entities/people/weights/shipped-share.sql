-- How often, in a thousand pairs of mentions of one person, two cells are so alike in ordinary registers (`one_person`). And how
-- often in pairs of strangers: as often as the value itself, more often by the bits that `beside_rarity` takes off, and never
-- less often than `most_bits` say; or, where `beside_rarity` is NULL, in so many of a million pairs (`strangers`). What the extracts do
-- not show stands as shipped.
SELECT field, level, CAST(one_person AS DOUBLE) / 1000.0 AS share, CAST(strangers AS DOUBLE) / 1000000.0 AS stranger_share,
       CAST(beside_rarity AS DOUBLE) AS beside_rarity, CAST(most_bits AS DOUBLE) AS most_bits
FROM (VALUES
  ('family', 'same', 790, 2000, 0.0, 20.0), ('family', 'part', 15, 1000, -1.5, 12.0), ('family', 'typo', 90, 4000, -2.0, 9.0),
  ('family', 'initial', 5, 1000, NULL, 4.0), ('family', 'short', 10, 1000, -3.0, 8.0), ('family', 'rough', 30, 20000, NULL, 7.0),
  ('family', 'different', 60, 971000, NULL, 1.0),
  ('given', 'same', 760, 8000, 0.0, 20.0), ('given', 'second', 15, 2000, -2.0, 9.0), ('given', 'variant', 30, 6000, -2.0, 9.0),
  ('given', 'typo', 80, 6000, -2.0, 9.0), ('given', 'initial', 35, 4000, NULL, 4.0), ('given', 'short', 10, 2000, -3.0, 8.0),
  ('given', 'rough', 25, 30000, NULL, 7.0), ('given', 'apart', 1, 1000, NULL, 1.0), ('given', 'different', 44, 940000, NULL, 1.0),
  ('birth', 'same', 760, 50, 0.0, 16.0), ('birth', 'year', 60, 1500, 0.0, 9.0), ('birth', 'month', 10, 500, -3.5, 13.0),
  ('birth', 'digit', 70, 1200, NULL, 10.0), ('birth', 'swapped', 15, 50, NULL, 14.0), ('birth', 'part', 30, 8000, NULL, 8.0),
  ('birth', 'near', 15, 36000, NULL, 5.0), ('birth', 'near year', 10, 60000, NULL, 5.0), ('birth', 'different', 30, 930000, NULL, 1.0),
  ('place', 'same', 560, 2000, 0.0, 13.0), ('place', 'zip', 80, 1000, 0.0, 13.0), ('place', 'city', 110, 2000, 0.0, 9.0),
  ('place', 'city typo', 20, 1000, -2.5, 9.0), ('place', 'zip typo', 25, 5000, NULL, 9.0), ('place', 'area', 50, 40000, NULL, 7.0),
  ('place', 'different', 155, 949000, NULL, 1.0)
) s(field, level, one_person, strangers, beside_rarity, most_bits)
