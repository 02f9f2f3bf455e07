-- Owners of a parcel under a carousel who are tied to one of its operators: who control it, hold 25 % or more of it, or
-- share a controlling person with it. An operator that owns its own premises is no such tie.
WITH place AS (
  SELECT DISTINCT building FROM carousel_part
),
owner AS (
  SELECT l.building, o.owner_kind, o.person, o.company AS owner_company, o.level, min(o.ref) AS ref
  FROM place p
  JOIN parcel_place l ON l.building = p.building
  JOIN ownership o ON o.parcel = l.parcel
  GROUP BY l.building, o.owner_kind, o.person, o.company, o.level
),
operator AS (
  SELECT DISTINCT s.building, s.box, s.run, s.company
  FROM carousel_spell s
  SEMI JOIN carousel_part p ON p.building = s.building AND p.box = s.box AND p.run = s.run
),
controller AS (
  SELECT company, person, max(level) AS level, min(ref) AS ref FROM control GROUP BY company, person
)
SELECT o.building, p.box, p.run, p.company AS operator, o.owner_kind, CAST(o.person AS STRING) AS owner,
       CAST(NULL AS BIGINT) AS person, least(o.level, c.level) AS level, o.ref, c.ref AS tie_ref
FROM owner o
JOIN operator p ON p.building = o.building
JOIN controller c ON c.company = p.company AND c.person = o.person
UNION ALL
SELECT o.building, p.box, p.run, p.company, o.owner_kind, o.owner_company, NULL, min(least(o.level, s.level)), o.ref, min(s.ref)
FROM owner o
JOIN operator p ON p.building = o.building AND p.company <> o.owner_company
JOIN share_spell s ON s.company = p.company AND s.holder = o.owner_company AND s.percentage >= 25
GROUP BY o.building, p.box, p.run, p.company, o.owner_kind, o.owner_company, o.ref
UNION ALL
SELECT o.building, p.box, p.run, p.company, o.owner_kind, o.owner_company, c.person, least(c.level, k.level, o.level), o.ref, c.ref
FROM owner o
JOIN operator p ON p.building = o.building AND p.company <> o.owner_company
JOIN controller k ON k.company = o.owner_company
JOIN controller c ON c.company = p.company AND c.person = k.person
