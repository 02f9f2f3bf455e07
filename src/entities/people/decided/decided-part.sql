-- Into whom those are parted who by decisions are several people, mention by mention. Part 0 is the first side; sides that no
-- decision opened come last. `sure`: whether what stands on which side is known.
WITH numbered AS (
  SELECT whole, side, row_number() OVER (PARTITION BY whole ORDER BY decided DESC, side) - 1 AS part
  FROM (SELECT DISTINCT whole, side, decided FROM decided_side) s
)
SELECT u.ref, u.slot, s.whole, n.part, s.decided, s.sure
FROM decided_unit u
JOIN decided_side s ON s.unit = u.unit
JOIN numbered n ON n.whole = s.whole AND n.side = s.side
