-- Signs that a company wakes, by kind and day: most of the management replaced, most of the shares with somebody new,
-- a real move, a purpose with another code, another name, an establishment opened.
WITH replaced AS (
  SELECT s.company, s.day, s.entrant, s.leaver, greatest(s.day, s.exit_day) AS settled_day, s.level, s.ref
  FROM substitution s
),
in_office AS (
  SELECT r.company, r.day, r.entrant,
         count(DISTINCT m.person) AS managers,
         count(DISTINCT CASE WHEN m.start_known AND m.start_day >= r.day - INTERVAL '1' DAY * $director_churn_swap_days
                             THEN m.person END) AS newcomers
  FROM replaced r
  JOIN mandate m ON m.company = r.company AND m.start_day <= r.settled_day AND (NOT m.ended OR m.end_day > r.settled_day)
  GROUP BY r.company, r.day, r.entrant
),
code_change AS (
  SELECT n.company, n.day, min(n.ref) AS ref
  FROM announced_code n
  JOIN announced_code p ON p.company = n.company AND p.nth = n.nth - 1
  GROUP BY n.company, n.day
  HAVING NOT bool_or(n.nace = p.nace)
)
SELECT r.company, 'management' AS kind, r.day, min(r.ref) AS ref
FROM replaced r
JOIN in_office o ON o.company = r.company AND o.day = r.day AND o.entrant = r.entrant AND 2 * o.newcomers >= o.managers
GROUP BY r.company, r.day
UNION ALL
SELECT company, 'shares', day, min(ref) FROM share_arrival
GROUP BY company, day
HAVING round(sum(percentage), 4) > $dormant_company_woken_share_percent
UNION ALL
SELECT company, 'move', day, ref FROM seat_move
UNION ALL
SELECT company, 'purpose', day, ref FROM code_change
UNION ALL
SELECT company, 'name', day, min(ref) FROM event WHERE type = 'name_change' GROUP BY company, day
UNION ALL
SELECT company, 'establishment', start_day, min(ref) FROM establishment_spell WHERE start_day IS NOT NULL GROUP BY company, start_day
