-- Shareholdings of 5 % and more between enterprises that run on the as-of day, own shares left out.
SELECT s.holder, s.company, max(s.percentage) AS percentage, min(s.start_date) AS start_date, min(s.ref) AS ref,
       min(s.level) AS level
FROM share_spell s
WHERE s.holder_kind = 'company' AND s.holder <> s.company AND s.percentage >= $ownership_loop_percentage
  AND $as_of BETWEEN s.start_day AND s.end_day
GROUP BY s.holder, s.company
