-- Control changes: a majority of the shares whose holder is not the holder of the majority before. The first majority
-- has none before it (at founding, nobody loses control). Left out: passing it on between holders of which one owns
-- the other, or that have a common owner of 50 % or more on that day.
WITH step AS (
  SELECT company, day, holder_kind, person, holder, holder_key, percentage, level, ref,
         lag(holder_kind) OVER in_order AS from_kind, lag(holder_key) OVER in_order AS from_key,
         lag(level) OVER in_order AS from_level, lag(ref) OVER in_order AS from_ref
  FROM share_entry
  WHERE percentage > $share_handover_majority_percent AND day IS NOT NULL
  WINDOW in_order AS (PARTITION BY company ORDER BY day, holder_key)
),
change AS (
  SELECT * FROM step WHERE holder_key <> from_key
),
side AS (
  SELECT company, day, holder_key, 'to' AS side, holder_kind AS kind, holder_key AS party FROM change
  UNION ALL
  SELECT company, day, holder_key, 'from', from_kind, from_key FROM change
),
-- each party and, of a company, its owners on the day
owner_of_side AS (
  SELECT company, day, holder_key, side, party AS owner FROM side
  UNION
  SELECT s.company, s.day, s.holder_key, s.side, coalesce(o.holder, CAST(o.person AS STRING))
  FROM side s
  JOIN share_spell o ON o.company = s.party AND s.kind = 'company'
    AND o.percentage >= $share_handover_owner_percent AND s.day BETWEEN o.start_day AND o.end_day
),
within_one_hand AS (
  SELECT t.company, t.day, t.holder_key
  FROM owner_of_side t
  JOIN owner_of_side f ON f.company = t.company AND f.day = t.day AND f.holder_key = t.holder_key
    AND f.owner = t.owner
  WHERE t.side = 'to' AND f.side = 'from'
)
SELECT c.company, c.day, c.holder_kind, c.holder_key, c.percentage, c.level, c.ref,
       c.from_kind, c.from_key, c.from_level, c.from_ref
FROM change c
ANTI JOIN within_one_hand w ON w.company = c.company AND w.day = c.day AND w.holder_key = c.holder_key
