-- How much a word of a name says: `bits` is -log2 of its share among what mentions say; a rare one says more. Some hundred
-- people more are taken to exist, so that in a handful of rows no name passes for common; two bearers may be one person.
-- `families`: how many family names it stands beside as a first name; `listed`: whether the shipped list knows it as one; `known`:
-- whether it is a first name: in many mentions, one that stands beside one or two family names and in no list may be anything;
-- `slip`: one letter off a first name that stands beside three times as many family names, and in no list.
WITH word AS (
  SELECT family_word AS word, CAST(NULL AS STRING) AS beside FROM person_tuple
  UNION ALL SELECT given_word, family_word FROM person_tuple
),
everybody AS (SELECT count(*) + 300.0 AS people, max(w.own) AS own FROM person_tuple CROSS JOIN own_mentions w),
counted AS (
  SELECT word, count(*) AS times, count(DISTINCT beside) AS families FROM word WHERE word <> '' GROUP BY word
),
usual AS (
  SELECT word, families FROM counted WHERE families >= 3 AND length(word) > 2
),
slip AS (
  SELECT DISTINCT a.word FROM usual a JOIN usual b ON left(b.word, 2) = left(a.word, 2) AND b.families >= 3 * a.families WHERE a_letter_off(a.word, b.word)
  UNION
  SELECT DISTINCT a.word FROM usual a JOIN usual b ON right(b.word, 3) = right(a.word, 3) AND b.families >= 3 * a.families WHERE a_letter_off(a.word, b.word)
)
SELECT c.word, x.word IS NOT NULL AS slip, log2(e.people / greatest(c.times - e.own, 0.7)) AS bits, c.families, l.name IS NOT NULL AS listed,
       l.name IS NOT NULL OR c.families >= 3 + least(e.people / 5000, 9) OR e.people < 3300 AS known
FROM counted c CROSS JOIN everybody e
LEFT JOIN listed_first_name l ON l.name = c.word
LEFT JOIN slip x ON x.word = c.word AND l.name IS NULL
