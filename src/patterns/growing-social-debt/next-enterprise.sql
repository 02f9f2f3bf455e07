-- Enterprises that a controller of an indebted company starts within 24 months after the first of the two year-ends: whoever
-- controls both on some day of that time.
WITH span AS (
  SELECT company, before_end AS from_day, add_months(before_end, $growing_social_debt_start_months) AS to_day FROM growing_debt
)
SELECT s.company, o.company AS next, o.start_day, c.person, least(max(c.level), max(n.level)) AS level, min(c.ref) AS control_ref, min(o.ref) AS ref
FROM span s
JOIN control c ON c.company = s.company AND c.start_day <= s.to_day AND c.end_day >= s.from_day
JOIN control n ON n.person = c.person AND n.company <> s.company
JOIN company o ON o.company = n.company AND o.start_day BETWEEN s.from_day AND s.to_day
  AND n.start_day <= add_months(o.start_day, 6) AND n.end_day >= o.start_day
GROUP BY s.company, o.company, o.start_day, c.person
