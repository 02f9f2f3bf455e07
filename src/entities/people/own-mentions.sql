-- How many mentions of one person there are that say something else each, as the plainest of them show: those of one full name and
-- one full birth date. So many of the mentions that share a value may be one person's, and say nothing of how common it is.
WITH plainest AS (
  SELECT CAST(count(*) AS DOUBLE) AS times FROM person_tuple WHERE words > 1 AND birth_date IS NOT NULL GROUP BY name_all, birth_date
)
SELECT greatest(2.0, coalesce(sum(times * times) / sum(times), 0.0)) AS own FROM plainest
