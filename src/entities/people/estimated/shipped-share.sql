-- How often two mentions of one person are so alike, in a thousand: where the search for the extracts' own shares starts.
SELECT field, level, CAST(share AS DOUBLE) / 1000.0 AS share
FROM (VALUES ('family', 'same', 880), ('family', 'typo', 70), ('family', 'short', 5), ('family', 'rough', 20), ('family', 'different', 25),
             ('given', 'same', 840), ('given', 'typo', 70), ('given', 'short', 30), ('given', 'rough', 20), ('given', 'different', 40),
             ('birth', 'same', 900), ('birth', 'year', 25), ('birth', 'digit', 40), ('birth', 'swapped', 15), ('birth', 'part', 10), ('birth', 'different', 10),
             ('place', 'same', 690), ('place', 'zip', 90), ('place', 'city', 90), ('place', 'city typo', 20), ('place', 'zip typo', 20), ('place', 'different', 90)
     ) s(field, level, share)
