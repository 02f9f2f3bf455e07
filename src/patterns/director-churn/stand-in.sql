-- Stand-ins: somebody who manages for at most 60 days between two spells of one other person. Neither the stand-in's
-- coming and going nor that person's leaving and return changes who runs the company.
-- away_end and return_day are the days on which the other person's earlier spell ends and the later one begins.
WITH spell AS (
  SELECT company, person, end_day, ended,
         lead(start_day) OVER (PARTITION BY company, person ORDER BY start_day, ref) AS next_start
  FROM mandate
)
SELECT DISTINCT m.company, m.person, m.start_day, m.end_day, s.person AS absent, s.end_day AS away_end,
       s.next_start AS return_day
FROM mandate m
JOIN spell s ON s.company = m.company AND s.person <> m.person
  AND m.start_day >= s.end_day AND m.end_day <= s.next_start
WHERE m.ended AND m.start_known AND datediff(m.end_day, m.start_day) BETWEEN 0 AND $director_churn_stand_in_days
  AND s.ended AND s.next_start IS NOT NULL
