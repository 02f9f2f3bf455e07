-- How much a word of a name says: `bits` is -log2 of its share among what mentions say; a rare one says more. Some hundred
-- people more are taken to exist, so that in a handful of rows no name passes for common; two bearers may be one person.
WITH word AS (
  SELECT family_word AS word FROM person_tuple
  UNION ALL SELECT given FROM person_tuple
),
everybody AS (SELECT count(*) + 300.0 AS people FROM person_tuple),
counted AS (
  SELECT word, count(*) AS times FROM word WHERE word <> '' GROUP BY word
)
SELECT c.word, log2(e.people / greatest(c.times - 2.0, 0.7)) AS bits
FROM counted c CROSS JOIN everybody e
