-- Shared registered offices. (a) A small office: at least three groups of companies at one building and box, two of
-- them tied by one person who controls companies of both today. (b) A mass address where most companies fail, see
-- toxic_building: one finding for the building, and a strong one for each company that moved in lately.
WITH seats_of_building AS (
  SELECT building, count(*) AS seats FROM office_member WHERE active GROUP BY building
),
small_box AS (
  SELECT m.building, m.box
  FROM office_member m
  JOIN seats_of_building b ON b.building = m.building AND b.seats < $shared_registered_office_mass_companies
  WHERE m.active
  GROUP BY m.building, m.box
  HAVING count(*) >= $shared_registered_office_groups
),
seated AS (
  SELECT m.building, m.box, m.company, g.group_key, m.ref
  FROM office_member m
  SEMI JOIN small_box b ON b.building = m.building AND b.box = m.box
  JOIN group_of g ON g.company = m.company
  WHERE m.active
),
shared_box AS (
  SELECT building, box, count(DISTINCT group_key) AS groups
  FROM seated
  GROUP BY building, box
  HAVING count(DISTINCT group_key) >= $shared_registered_office_groups
),
controlled AS (
  SELECT s.building, s.box, s.company, s.group_key, c.person, max(c.level) AS level, min(c.ref) AS ref
  FROM seated s
  SEMI JOIN shared_box b ON b.building = s.building AND b.box = s.box
  JOIN control c ON c.company = s.company AND c.running
  GROUP BY s.building, s.box, s.company, s.group_key, c.person
),
tying_person AS (
  SELECT building, box, person
  FROM controlled
  GROUP BY building, box, person
  HAVING count(DISTINCT group_key) >= $shared_registered_office_tied_groups
),
small_office AS (
  SELECT b.building, b.box, b.groups, CAST(b.building AS STRING) || '|' || b.box AS place
  FROM shared_box b
  SEMI JOIN tying_person p ON p.building = b.building AND p.box = b.box
),
office_seat AS (
  SELECT o.place, s.company, s.ref
  FROM small_office o JOIN seated s ON s.building = o.building AND s.box = o.box
),
arrival AS (
  SELECT m.building, m.company, max(v.day) AS day, max_by(v.ref, by_day(v.day, v.ref)) AS ref
  FROM office_member m
  SEMI JOIN toxic_building t ON t.building = m.building
  JOIN seat_move v ON v.company = m.company AND v.to_building = m.building
    AND v.day >= add_months($as_of, -$shared_registered_office_moved_in_months)
  GROUP BY m.building, m.company
),
flagged_building AS (
  SELECT 'building|' || CAST(building AS STRING) AS finding, 'moderate' AS strength, building FROM toxic_building
  UNION ALL
  SELECT 'arrival|' || CAST(building AS STRING) || '|' || company, 'strong', building FROM arrival
),
fact AS (
  SELECT 'office|' || place AS finding, 'weak' AS strength, CAST(NULL AS INTEGER) AS level, 'office' AS role,
         'address' AS kind, place AS id, 'groups' AS fact, CAST(NULL AS DATE) AS day, CAST(NULL AS STRING) AS value,
         CAST(groups AS DOUBLE) AS amount, CAST(NULL AS BIGINT) AS ref
  FROM small_office
  UNION ALL
  SELECT 'office|' || place, 'weak', NULL, 'seated', 'company', company, 'seat', NULL, NULL, NULL, ref
  FROM office_seat
  UNION ALL
  SELECT 'office|' || o.place, 'weak', c.level, 'controller', 'person', CAST(c.person AS STRING), 'controls', NULL, c.company,
         NULL, c.ref
  FROM small_office o
  JOIN controlled c ON c.building = o.building AND c.box = o.box
  SEMI JOIN tying_person p ON p.building = c.building AND p.box = c.box AND p.person = c.person
  UNION ALL
  SELECT f.finding, f.strength, NULL, 'office', 'address', CAST(t.building AS STRING), 'seats', NULL,
         CASE WHEN t.dwelling THEN 'in a dwelling' ELSE 'in all' END, t.n, NULL
  FROM flagged_building f JOIN toxic_building t ON t.building = f.building
  UNION ALL
  SELECT f.finding, f.strength, NULL, 'office', 'address', CAST(t.building AS STRING), 'toxic', NULL,
         CAST(round(t.district_share * 100, 1) AS STRING), t.share * 100, NULL
  FROM flagged_building f JOIN toxic_building t ON t.building = f.building
  UNION ALL
  SELECT 'building|' || CAST(m.building AS STRING), 'moderate', NULL, CASE WHEN m.active THEN 'seated' ELSE 'collapsed' END,
         'company', m.company,
         CASE WHEN NOT m.active THEN 'collapsed' WHEN m.failing THEN 'notFiled' ELSE 'seat' END, m.t0, NULL, NULL,
         CASE WHEN m.active THEN m.ref ELSE m.collapse_ref END
  FROM office_member m SEMI JOIN toxic_building t ON t.building = m.building
  UNION ALL
  SELECT 'arrival|' || CAST(building AS STRING) || '|' || company, 'strong', NULL, 'seated', 'company', company, 'movedIn',
         day, NULL, NULL, ref
  FROM arrival
)
SELECT finding, strength, level, role, kind, id, fact, day, CAST(NULL AS DATE) AS until, value, amount, ref FROM fact
