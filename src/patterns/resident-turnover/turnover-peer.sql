-- The most stays wholly inside one window, per dwelling unit (none: zero), and the value at the rank of 99 % among units
-- of the same nature; under 100 of these, among all units.
WITH unit AS (
  SELECT DISTINCT r.building, r.box, coalesce(b.nature, 0) AS nature
  FROM resident_stay r
  LEFT JOIN inhabited_building b ON b.building = r.building
  WHERE NOT coalesce(b.non_dwelling, FALSE)
),
most AS (
  SELECT u.building, u.box, u.nature, coalesce(max(w.stays), 0) AS stays
  FROM unit u
  LEFT JOIN stay_window w ON w.building = u.building AND w.box = u.box
  GROUP BY u.building, u.box, u.nature
),
among AS (
  SELECT nature AS peers, stays, count(*) AS units FROM most GROUP BY nature, stays
  UNION ALL
  SELECT -1, stays, count(*) FROM most GROUP BY stays
),
ranked AS (
  SELECT peers, stays, sum(units) OVER (PARTITION BY peers) AS units,
         sum(units) OVER (PARTITION BY peers ORDER BY stays ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS up_to_here
  FROM among
),
p99 AS (
  SELECT peers, min(units) AS units, min(stays) AS stays FROM ranked WHERE up_to_here * 100 >= units * 99 GROUP BY peers
)
SELECT m.building, m.box, m.stays, coalesce(own.stays, every_unit.stays) AS p99, coalesce(own.units, every_unit.units) AS peers
FROM most m
JOIN p99 every_unit ON every_unit.peers = -1
LEFT JOIN p99 own ON own.peers = m.nature AND own.units >= 100
