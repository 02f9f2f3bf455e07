-- Premises that are used although nobody may: somebody begins to live where it is unfit, uninhabitable or forbidden; three
-- are registered on one day where it is vacant; an establishment opens where it was closed by order. People are counted,
-- never named; who comes back is one person.
WITH stay AS (
  SELECT b.building, b.box, b.status, b.start_day AS since, b.from_day, b.end_day AS until, s.resident, s.start_day, s.end_day, s.ref
  FROM barred_premises b
  JOIN resident_stay s ON s.building = b.building AND (b.box = '' OR s.box = '' OR s.box = b.box)
    AND s.end_day >= b.from_day
    AND CASE WHEN b.status = 'vacant' THEN s.start_day <= b.end_day ELSE s.start_day BETWEEN b.from_day AND b.end_day END
  WHERE b.status <> 'closed_by_order' AND b.from_day <= b.end_day
),
-- days on which more people are registered where it is vacant than the day before
vacant_day AS (
  SELECT DISTINCT building, box, since, from_day, until, greatest(start_day, from_day) AS day FROM stay WHERE status = 'vacant'
),
registered AS (
  SELECT d.building, d.box, count(DISTINCT s.resident) AS people
  FROM vacant_day d
  JOIN stay s ON s.building = d.building AND s.box = d.box AND s.status = 'vacant' AND s.since = d.since AND s.until = d.until
    AND d.day BETWEEN s.start_day AND s.end_day
  GROUP BY d.building, d.box, d.since, d.until, d.day
),
lived AS (
  SELECT building, box, 'vacant' AS sort, max(people) AS people FROM registered GROUP BY building, box
  UNION ALL
  SELECT building, box, 'unfit', count(DISTINCT resident) FROM stay WHERE status <> 'vacant' GROUP BY building, box
),
inhabited AS (
  SELECT * FROM lived WHERE sort = 'unfit' OR people >= $unfit_premises_used_vacant_people
),
reopened AS (
  SELECT b.building, b.box, b.start_day AS since, e.company, e.start_day AS day, e.ref
  FROM barred_premises b
  JOIN establishment_spell e ON e.building = b.building AND (b.box = '' OR e.box = '' OR e.box = b.box)
    AND e.start_day >= b.from_day AND (b.running OR e.start_day < b.end_day)
  WHERE b.status = 'closed_by_order'
),
closed_operator AS (
  SELECT r.building, r.box, r.since, r.company, r.day, e.company AS before, e.ref
  FROM reopened r
  JOIN establishment_spell e ON e.building = r.building AND (r.box = '' OR e.box = '' OR e.box = r.box) AND e.company <> r.company
    AND coalesce(e.start_day, r.since) <= r.since AND e.end_day >= r.since
),
shared_controller AS (
  SELECT o.building, o.box, o.company, n.person, least(min(c.level), min(n.level)) AS level, min(n.ref) AS ref
  FROM closed_operator o
  JOIN control c ON c.company = o.before AND c.start_day <= o.since AND c.end_day >= o.since
  JOIN control n ON n.company = o.company AND n.person = c.person AND n.end_day >= o.day
  GROUP BY o.building, o.box, o.company, n.person
),
place AS (
  SELECT DISTINCT building, box, CAST(building AS STRING) || CASE WHEN box <> '' THEN '|' || box ELSE '' END AS id
  FROM barred_premises
),
found AS (
  SELECT i.building, i.box, i.sort, CAST(NULL AS STRING) AS company, p.id || ' ' || i.sort AS finding,
         CASE WHEN i.sort = 'unfit' AND i.people >= $unfit_premises_used_strong_people THEN 'strong' ELSE 'moderate' END AS strength,
         p.id, i.people
  FROM inhabited i JOIN place p ON p.building = i.building AND p.box = i.box
  UNION ALL
  SELECT DISTINCT r.building, r.box, 'closed', r.company, p.id || ' closed ' || r.company, 'strong', p.id, 0
  FROM reopened r JOIN place p ON p.building = r.building AND p.box = r.box
),
fact AS (
  SELECT f.finding, CAST(NULL AS INTEGER) AS level, 'premises' AS role, 'address' AS kind, f.id, 'status' AS fact, b.start_day AS day,
         b.end_day AS until, replace_all(b.status, '_', ' ') AS value, CAST(NULL AS DOUBLE) AS amount, b.ref
  FROM found f
  JOIN barred_premises b ON b.building = f.building AND b.box = f.box
    AND f.sort = CASE b.status WHEN 'vacant' THEN 'vacant' WHEN 'closed_by_order' THEN 'closed' ELSE 'unfit' END
  UNION ALL
  SELECT finding, NULL, NULL, NULL, NULL, 'people', NULL, NULL, NULL, CAST(people AS DOUBLE), NULL FROM found WHERE sort <> 'closed'
  UNION
  SELECT f.finding, NULL, NULL, NULL, NULL, CASE WHEN f.sort = 'vacant' THEN 'registered' ELSE 'moved' END, s.start_day, s.end_day,
         NULL, NULL, s.ref
  FROM found f
  JOIN stay s ON s.building = f.building AND s.box = f.box AND (s.status = 'vacant') = (f.sort = 'vacant')
  WHERE f.sort <> 'closed'
  UNION
  SELECT f.finding, NULL, 'operator', 'company', r.company, 'opened', r.day, NULL, NULL, NULL, r.ref
  FROM found f JOIN reopened r ON r.building = f.building AND r.box = f.box AND r.company = f.company
  UNION
  SELECT f.finding, NULL, 'closed operator', 'company', o.before, 'closedOperator', NULL, NULL, NULL, NULL, o.ref
  FROM found f JOIN closed_operator o ON o.building = f.building AND o.box = f.box AND o.company = f.company
  UNION
  SELECT f.finding, s.level, 'shared controller', 'person', CAST(s.person AS STRING), 'sharedController', NULL, NULL, NULL, NULL, s.ref
  FROM found f JOIN shared_controller s ON s.building = f.building AND s.box = f.box AND s.company = f.company
  -- a doubtful identity is left out: the closure alone carries the finding
  WHERE s.level > 2
)
SELECT f.finding, g.strength, f.level, f.role, f.kind, f.id, f.fact, f.day, f.until, f.value, f.amount, f.ref
FROM fact f
JOIN found g ON g.finding = f.finding
