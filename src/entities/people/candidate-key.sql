-- The cheap keys of which two mentions must share one to be compared. `place`: postcode, else municipality; the
-- municipality beside the postcode only where it adds to it.
WITH evidence AS (
  SELECT *, split_part(name_key, ' ', 1) AS word_1, split_part(name_key, ' ', 2) AS word_2,
         CASE WHEN zip <> '' THEN zip ELSE city END AS place
  FROM person_evidence
)
-- a word of the name and the birth date
SELECT tuple, leader, key_number('bw|' || born || '|' || word_1) AS key FROM evidence WHERE born <> '' AND word_1 <> ''
UNION ALL SELECT tuple, leader, key_number('bw|' || born || '|' || word_2) AS key FROM evidence WHERE born <> '' AND word_2 <> ''
-- birth date and place
UNION ALL SELECT tuple, leader, key_number('bp|' || born || '|' || place) AS key FROM evidence WHERE born <> '' AND place <> ''
UNION ALL SELECT tuple, leader, key_number('bp|' || born || '|' || city) AS key FROM evidence WHERE born <> '' AND city_adds
-- the name: alone where few bear it, else with birth year, birthday or place
UNION ALL SELECT tuple, leader, key_number('n|' || name_key) AS key FROM evidence WHERE word_2 <> '' AND bearers BETWEEN 2 AND 60
UNION ALL SELECT tuple, leader, key_number('ny|' || name_key || '|' || year) AS key FROM evidence WHERE bearers > 60 AND year <> '' AND word_2 <> ''
UNION ALL SELECT tuple, leader, key_number('nd|' || name_key || '|' || day) AS key FROM evidence WHERE bearers > 60 AND day <> '' AND word_2 <> ''
UNION ALL SELECT tuple, leader, key_number('np|' || name_key || '|' || place) AS key FROM evidence WHERE bearers > 60 AND place <> '' AND word_2 <> ''
UNION ALL SELECT tuple, leader, key_number('j|' || name_joined || '|' || city) AS key FROM evidence WHERE city_adds
-- a word of the name and the place, with the birth year or the beginning of the other word
UNION ALL SELECT tuple, leader, key_number('wpy|' || word_1 || '|' || place || '|' || year) AS key FROM evidence WHERE word_1 <> '' AND place <> '' AND year <> ''
UNION ALL SELECT tuple, leader, key_number('wpy|' || word_2 || '|' || place || '|' || year) AS key FROM evidence WHERE word_2 <> '' AND place <> '' AND year <> ''
UNION ALL SELECT tuple, leader, key_number('wpi|' || word_1 || '|' || place || '|' || left(word_2, 2)) AS key FROM evidence WHERE word_2 <> '' AND place <> ''
UNION ALL SELECT tuple, leader, key_number('wpi|' || word_2 || '|' || place || '|' || left(word_1, 2)) AS key FROM evidence WHERE word_2 <> '' AND place <> ''
UNION ALL SELECT tuple, leader, key_number('wpi|' || word_1 || '|' || city || '|' || left(word_2, 2)) AS key FROM evidence WHERE word_2 <> '' AND city_adds
UNION ALL SELECT tuple, leader, key_number('wpi|' || word_2 || '|' || city || '|' || left(word_1, 2)) AS key FROM evidence WHERE word_2 <> '' AND city_adds
UNION ALL SELECT tuple, leader, key_number('wc|' || word_1 || '|' || city || '|' || zip) AS key FROM evidence WHERE word_1 <> '' AND city_adds
UNION ALL SELECT tuple, leader, key_number('wc|' || word_2 || '|' || city || '|' || zip) AS key FROM evidence WHERE word_2 <> '' AND city_adds
-- the place alone, where few live
UNION ALL SELECT tuple, leader, key_number('zc|' || zip || '|' || city) AS key FROM evidence WHERE neighbours BETWEEN 2 AND 60
-- short files with places of their own: anything that ties
UNION ALL SELECT tuple, leader, key_number('zi|' || zip || '|' || left(word_1, 3) || '|' || left(word_2, 3)) AS key FROM evidence WHERE word_2 <> '' AND city_adds
UNION ALL SELECT tuple, leader, key_number('ci|' || city || '|' || left(word_1, 3) || '|' || left(word_2, 3)) AS key FROM evidence WHERE word_2 <> '' AND city_adds
UNION ALL SELECT tuple, leader, key_number('bs|' || born || '|' || left(word_1, 3)) AS key FROM evidence WHERE word_1 <> '' AND born <> '' AND city_adds
