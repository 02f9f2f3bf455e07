-- Employers with four workers or more at one building on one day; and principals below whom that many posted workers of
-- several employers live, where no employer has so many by itself. `day` is the first day with the most workers.
WITH crew AS (
  SELECT company AS boss, company, worker, building, from_day, to_day, TRUE AS direct FROM worker_home
  UNION ALL
  SELECT a.above, h.company, h.worker, h.building, h.from_day, h.to_day, FALSE
  FROM worker_home h
  JOIN employer_above a ON a.company = h.company
  WHERE h.kind = 'posted' OR h.user_company = a.above
),
on_day AS (
  SELECT c.boss, c.building, c.direct, d.from_day AS day, count(DISTINCT c.worker) AS workers
  FROM (SELECT DISTINCT boss, building, direct, from_day FROM crew) d
  JOIN crew c ON c.boss = d.boss AND c.building = d.building AND c.direct = d.direct AND d.from_day BETWEEN c.from_day AND c.to_day
  GROUP BY c.boss, c.building, c.direct, d.from_day
  HAVING count(DISTINCT c.worker) >= $tied_housing_workers
),
most AS (
  SELECT * FROM on_day QUALIFY row_number() OVER (PARTITION BY boss, building, direct ORDER BY workers DESC, day) = 1
),
direct AS (SELECT * FROM most WHERE direct),
-- a principal is told by itself only where none of the employers below it is
above AS (
  SELECT m.* FROM most m
  ANTI JOIN (SELECT d.building, a.above FROM direct d JOIN employer_above a ON a.company = d.boss) told
    ON told.building = m.building AND told.above = m.boss
  ANTI JOIN direct d ON d.building = m.building AND d.boss = m.boss
  WHERE NOT m.direct
)
SELECT boss, building, direct, day, workers FROM direct
UNION ALL
SELECT boss, building, direct, day, workers FROM above
