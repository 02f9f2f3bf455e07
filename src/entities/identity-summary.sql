-- How many mentions of people there are, how many people they are held to be, at which levels, and what was not compared:
-- keys that too many mentions share are left to the finer ones, and all that hang on such a key are counted. One row.
WITH level_count AS (
  SELECT count(*) AS mentions, count(DISTINCT person) AS people,
         count(CASE WHEN level = 4 THEN 1 END) AS certain, count(CASE WHEN level = 3 THEN 1 END) AS strong,
         count(CASE WHEN level = 2 THEN 1 END) AS moderate, count(CASE WHEN level = 1 THEN 1 END) AS name_only
  FROM person_mention
),
crowded AS (
  SELECT key FROM candidate_block WHERE crowded
),
on_crowded AS (
  SELECT DISTINCT k.tuple FROM candidate_key k SEMI JOIN crowded c ON c.key = k.key
),
crowded_count AS (
  SELECT count(*) AS crowded_keys FROM crowded
),
left_count AS (
  SELECT count(*) AS crowded_mentions FROM mention_tuple t SEMI JOIN on_crowded o ON o.tuple = t.tuple
)
SELECT l.mentions, l.people, l.certain, l.strong, l.moderate, l.name_only, c.crowded_keys, n.crowded_mentions
FROM level_count l
CROSS JOIN crowded_count c
CROSS JOIN left_count n
