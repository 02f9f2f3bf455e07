-- Birth dates that a source writes where it knows no day, as the source itself shows: a day that far more people share than
-- chance allows (one person in some twenty thousand was born on a given day, one in 365 on a given day of the year). `born`:
-- what the date still says, in eight digits with zeros for what is unknown, '' where nothing. The first of January is a
-- year everywhere: registers of many countries write it for people of whom only the year is known.
WITH stated AS (
  SELECT source_of(ref) AS source, birth_date, count(*) AS mentions
  FROM mention
  WHERE birth_date IS NOT NULL AND person_id IS NULL
  GROUP BY source_of(ref), birth_date
),
in_source AS (
  SELECT source, CAST(sum(mentions) AS DOUBLE) AS mentions,
         CAST(sum(CASE WHEN day(birth_date) = 1 AND month(birth_date) > 1 THEN mentions END) AS DOUBLE) AS firsts,
         count_if(day(birth_date) = 1 AND month(birth_date) > 1) AS first_days
  FROM stated GROUP BY source
),
busy_day AS (
  SELECT s.source, s.birth_date FROM stated s JOIN in_source i ON i.source = s.source WHERE s.mentions >= 5 AND s.mentions >= 4.0 + i.mentions / 1500.0
),
born_on AS (
  -- mentions of one person, however spelled, begin alike: so the letters that names begin with count the people
  SELECT b.source, b.birth_date,
         count(DISTINCT least(left(fold(coalesce(m.person_name, '')), 1), left(fold(coalesce(m.person_first_name, '')), 1))
           || greatest(left(fold(coalesce(m.person_name, '')), 1), left(fold(coalesce(m.person_first_name, '')), 1))) AS people
  FROM busy_day b
  JOIN mention m ON m.birth_date = b.birth_date AND source_of(m.ref) = b.source
  WHERE m.person_id IS NULL
  GROUP BY b.source, b.birth_date
),
day_of_year AS (
  SELECT source, month(birth_date) AS birth_month, day(birth_date) AS birth_day, CAST(sum(mentions) AS DOUBLE) AS mentions, count(*) AS years
  FROM stated GROUP BY source, month(birth_date), day(birth_date)
),
judged AS (
  SELECT s.source, s.birth_date,
         -- a whole column on one day, or a day on which fifteen times as many were born as by chance
         coalesce(n.people >= 5 AND n.people >= least(60.0, 4.0 + i.mentions / 1500.0), FALSE) AS on_one_day,
         d.years >= 5 AND d.mentions >= 5.0 + i.mentions / 40.0 OR month(s.birth_date) = 1 AND day(s.birth_date) = 1 AS year_only,
         i.first_days >= 6 AND i.firsts >= 0.3 * i.mentions AND day(s.birth_date) = 1 AS month_only
  FROM stated s
  JOIN in_source i ON i.source = s.source
  LEFT JOIN born_on n ON n.source = s.source AND n.birth_date = s.birth_date
  JOIN day_of_year d ON d.source = s.source AND d.birth_month = month(s.birth_date) AND d.birth_day = day(s.birth_date)
)
SELECT source, birth_date,
       CASE WHEN on_one_day AND NOT year_only THEN ''
            WHEN year_only THEN left(CAST(birth_date AS STRING), 4) || '0000'
            ELSE replace(left(CAST(birth_date AS STRING), 7), '-', '') || '00' END AS born
FROM judged
WHERE on_one_day OR year_only OR month_only
