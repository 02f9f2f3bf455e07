-- Operators that follow one another at one building and box, tied to each other: a person who controls two of them, an
-- operator that comes back, a parcel owner who is tied to one of them, or an operator (not the last) that collapsed
-- soon after its turn. A change of operators alone is ordinary trade. One finding per run.
WITH part_spell AS (
  SELECT p.building, p.box, p.run, p.first_place, p.last_place, s.place_in_order, s.company, s.start_day, s.end_day,
         s.ref, s.end_ref, s.stood_before
  FROM carousel_part p
  JOIN carousel_spell s ON s.building = p.building AND s.box = p.box AND s.run = p.run
    AND s.place_in_order BETWEEN p.first_place AND p.last_place
),
last_operator AS (
  SELECT building, box, run, first_place, last_place, company FROM part_spell WHERE place_in_order = last_place
),
part_operator AS (
  SELECT DISTINCT building, box, run, first_place, last_place, company FROM part_spell
),
controller AS (
  SELECT c.company, c.person, c.start_day, c.end_day, c.level, c.ref
  FROM control c
  SEMI JOIN part_operator o ON o.company = c.company
  QUALIFY row_number() OVER (PARTITION BY c.company, c.person ORDER BY c.level DESC, c.start_day, c.ref) = 1
),
by_person AS (
  SELECT o.building, o.box, o.run, o.first_place, o.last_place, c.person, min(c.level) AS level
  FROM part_operator o
  JOIN controller c ON c.company = o.company
  GROUP BY o.building, o.box, o.run, o.first_place, o.last_place, c.person
  HAVING count(*) >= 2
),
by_return AS (
  SELECT * FROM part_spell WHERE stood_before >= first_place AND place_in_order - stood_before >= 2
),
by_owner AS (
  SELECT o.first_place, o.last_place, l.*
  FROM carousel_landlord l
  JOIN part_operator o ON o.building = l.building AND o.box = l.box AND o.run = l.run AND o.company = l.operator
),
by_collapse AS (
  SELECT s.building, s.box, s.run, s.first_place, s.last_place, s.company, k.t0, k.ref
  FROM part_spell s
  JOIN last_operator l ON l.building = s.building AND l.box = s.box AND l.run = s.run
    AND l.first_place = s.first_place AND l.last_place = s.last_place AND l.company <> s.company
  JOIN collapse k ON k.company = s.company
    AND k.t0 BETWEEN s.end_day AND add_months(s.end_day, $operator_carousel_collapse_months)
),
link AS (
  -- level 4 where no person carries the link
  SELECT building, box, run, first_place, last_place, level FROM by_person
  UNION ALL SELECT building, box, run, first_place, last_place, 4 FROM by_return
  UNION ALL SELECT building, box, run, first_place, last_place, coalesce(level, 4) FROM by_owner
  UNION ALL SELECT building, box, run, first_place, last_place, 4 FROM by_collapse
),
linked AS (
  SELECT building, box, run, first_place, last_place FROM link GROUP BY building, box, run, first_place, last_place
),
linked_operator AS (
  SELECT DISTINCT s.company
  FROM part_spell s
  SEMI JOIN linked l ON l.building = s.building AND l.box = s.box AND l.run = s.run AND l.first_place = s.first_place
    AND l.last_place = s.last_place
),
found AS (
  SELECT l.building, l.box, l.run,
         concat_ws('|', CAST(l.building AS STRING), l.box, CAST(min(s.start_day) AS STRING)) AS finding
  FROM linked l
  JOIN carousel_spell s ON s.building = l.building AND s.box = l.box AND s.run = l.run AND s.place_in_order = l.first_place
  GROUP BY l.building, l.box, l.run
),
rated AS (
  SELECT f.building, f.box, f.run, f.finding,
         CASE WHEN r.run IS NULL THEN 'moderate' ELSE 'strong' END AS strength,
         -- a doubtful identity is left out where a surer link carries the finding
         k.surest
  FROM found f
  JOIN (SELECT building, box, run, max(level) AS surest FROM link GROUP BY building, box, run) k
    ON k.building = f.building AND k.box = f.box AND k.run = f.run
  LEFT JOIN (SELECT DISTINCT building, box, run FROM by_return) r
    ON r.building = f.building AND r.box = f.box AND r.run = f.run
),
fact AS (
  SELECT s.building, s.box, s.run, CAST(NULL AS INTEGER) AS level, 'operator' AS role, 'company' AS kind, s.company AS id,
         'spell' AS fact, s.start_day AS day, s.end_day AS until, CAST(NULL AS STRING) AS value, s.ref
  FROM part_spell s
  SEMI JOIN linked l ON l.building = s.building AND l.box = s.box AND l.run = s.run AND l.first_place = s.first_place
    AND l.last_place = s.last_place
  UNION
  SELECT s.building, s.box, s.run, NULL, NULL, NULL, NULL, 'closed', s.end_day, NULL, s.company, s.end_ref
  FROM part_spell s
  SEMI JOIN linked l ON l.building = s.building AND l.box = s.box AND l.run = s.run AND l.first_place = s.first_place
    AND l.last_place = s.last_place
  WHERE s.end_ref IS NOT NULL
  UNION
  SELECT building, box, run, NULL, 'operator', 'company', company, 'return', start_day, NULL, NULL, ref FROM by_return
  UNION
  SELECT p.building, p.box, p.run, c.level, 'shared controller', 'person', CAST(p.person AS STRING), 'sharedController',
         c.start_day, c.end_day, c.company, c.ref
  FROM by_person p
  JOIN part_operator o ON o.building = p.building AND o.box = p.box AND o.run = p.run AND o.first_place = p.first_place
    AND o.last_place = p.last_place
  JOIN controller c ON c.company = o.company AND c.person = p.person
  JOIN rated r ON r.building = p.building AND r.box = p.box AND r.run = p.run
  WHERE p.level > 2 OR p.level = r.surest
  UNION
  SELECT o.building, o.box, o.run, o.level, 'landlord', o.owner_kind, o.owner, 'landlord', NULL, NULL, o.operator, o.ref
  FROM by_owner o
  JOIN rated r ON r.building = o.building AND r.box = o.box AND r.run = o.run
  WHERE o.level IS NULL OR o.level > 2 OR o.level = r.surest
  UNION
  SELECT o.building, o.box, o.run, o.level, CASE WHEN o.person IS NOT NULL THEN 'controller' END,
         CASE WHEN o.person IS NOT NULL THEN 'person' END, CAST(o.person AS STRING), 'landlordTie', NULL, NULL, o.operator,
         o.tie_ref
  FROM by_owner o
  JOIN rated r ON r.building = o.building AND r.box = o.box AND r.run = o.run
  WHERE o.level IS NULL OR o.level > 2 OR o.level = r.surest
  UNION
  SELECT building, box, run, NULL, 'operator', 'company', company, 'collapse', t0, NULL, NULL, ref FROM by_collapse
  UNION
  SELECT building, box, run, NULL, 'premises', 'address',
         CAST(building AS STRING) || CASE WHEN box = '' THEN '' ELSE '|' || box END, NULL, NULL, NULL, NULL, NULL
  FROM found
)
SELECT r.finding, r.strength, f.level, f.role, f.kind, f.id, f.fact, f.day, f.until, f.value, CAST(NULL AS DOUBLE) AS amount, f.ref
FROM rated r
JOIN fact f ON f.building = r.building AND f.box = r.box AND f.run = r.run
