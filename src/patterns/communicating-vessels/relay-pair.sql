-- Pairs in which one company took over from another around a collapse: what P01 and P02 found.
WITH found AS (
  SELECT finding, role, id, level FROM phoenix_company WHERE kind = 'company'
  UNION ALL
  SELECT finding, role, id, level FROM successor_before_collapse WHERE kind = 'company'
),
level_of AS (
  SELECT finding, min(level) AS level FROM (
    SELECT finding, level FROM phoenix_company UNION ALL SELECT finding, level FROM successor_before_collapse
  ) every_row
  GROUP BY finding
)
SELECT c.id AS collapsed, s.id AS successor, max(coalesce(l.level, 4)) AS level
FROM found c
JOIN found s ON s.finding = c.finding AND s.role = 'successor'
JOIN level_of l ON l.finding = c.finding
WHERE c.role = 'collapsed' AND c.id <> s.id
GROUP BY c.id, s.id
