-- Founders: whoever a founder's row or an incorporation row names. A founder controls on the founding day only,
-- whatever the row's end; the founder of a sole proprietorship is the trader.
WITH row_of_founder AS (
  SELECT r.company, r.person, r.start_date AS day, r.end_day, r.level, r.ref
  FROM role_spell r WHERE r.role = 'founder'
  UNION ALL
  SELECT e.company, e.person, e.day, coalesce(c.end_day, $as_of), e.level, e.ref
  FROM event e JOIN company c ON c.company = e.company
  WHERE e.type = 'incorporation' AND e.person IS NOT NULL AND coalesce(e.role, 'founder') = 'founder'
)
SELECT f.company, f.person, coalesce(f.day, c.start_day) AS day, max(f.end_day) AS end_day, min(f.level) AS level,
       min(f.ref) AS ref
FROM row_of_founder f
JOIN company c ON c.company = f.company
WHERE coalesce(f.day, c.start_day) IS NOT NULL
GROUP BY f.company, f.person, coalesce(f.day, c.start_day)
