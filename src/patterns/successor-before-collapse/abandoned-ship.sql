-- Pairs of P01's persons and trade where the other company starts in the 12 months before the collapse and still runs
-- at the collapse, while the shared person leaves the sinking one in between: the last controlling mandate there ends
-- on or after the other company's start and before the collapse. An end dated on the collapse or later is the company's own.
WITH in_time AS (
  SELECT s.* FROM shared_controller s
  SEMI JOIN same_trade t ON t.collapsed = s.collapsed AND t.successor = s.successor
  JOIN company b ON b.company = s.successor AND (b.end_day IS NULL OR b.end_day >= s.t0)
  WHERE s.successor_start >= add_months(s.t0, -$successor_before_collapse_within_months) AND s.successor_start < s.t0
),
-- a reorganisation under court protection explains a spin-off
unprotected AS (
  SELECT i.* FROM in_time i
  ANTI JOIN event e ON e.company = i.collapsed AND e.type = 'judicial_reorganisation'
    AND e.day BETWEEN add_months(i.t0, -$successor_before_collapse_reorganisation_months) AND i.t0
),
last_mandate AS (
  SELECT m.company, m.person, m.end_day, m.ended, m.level, m.end_ref FROM mandate m
  SEMI JOIN unprotected u ON u.collapsed = m.company AND u.person = m.person
  QUALIFY row_number() OVER (PARTITION BY m.company, m.person ORDER BY m.end_day DESC, m.ended, m.ref) = 1
)
SELECT u.collapsed, u.successor, u.t0, u.successor_start, u.person, u.collapsed_how, u.collapsed_from, u.collapsed_ref,
       u.successor_how, u.successor_from, u.successor_ref, m.end_day AS left_day, m.end_ref AS left_ref,
       -- who left may be known less surely than who controlled (by shares, say)
       least(u.level, m.level) AS level
FROM unprotected u
JOIN last_mandate m ON m.company = u.collapsed AND m.person = u.person
WHERE m.ended AND m.end_day >= u.successor_start AND m.end_day < u.t0
QUALIFY least(u.level, m.level) >= 3 OR max(least(u.level, m.level)) OVER (PARTITION BY u.collapsed, u.successor) < 3
