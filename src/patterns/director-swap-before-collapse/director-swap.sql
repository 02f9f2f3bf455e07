-- The swap itself, one row a company, leaver and newcomer: at least one newcomer looks like a front and is not cleared.
-- Doubtful identities count only where no surer leaver and newcomers carry the swap. P08 rests on this, not on P04's
-- findings, since each of the two is stronger with the other.
WITH front AS (
  SELECT n.*, NOT cleared AND (new_to_trade OR late_entrant OR short_term) AS fronts, g.level AS leaver_level,
         g.start_day AS leaver_from, g.end_ref AS leaver_ref
  FROM newcomer n
  JOIN long_manager_gone g ON g.company = n.company AND g.live = n.live AND g.person = n.leaver AND g.left_day = n.left_day
),
carried AS (
  SELECT company, live, leaver, left_day, min(least(level, leaver_level)) AS level
  FROM front
  GROUP BY company, live, leaver, left_day
  HAVING bool_or(fronts)
),
surest AS (
  SELECT * FROM carried QUALIFY level >= 3 OR max(level) OVER (PARTITION BY company) < 3
)
SELECT f.* FROM front f
SEMI JOIN surest s ON s.company = f.company AND s.live = f.live AND s.leaver = f.leaver AND s.left_day = f.left_day
