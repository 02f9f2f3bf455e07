-- Purposes that are juggled with: (a) two changes to another section within 36 months; (b) out of a licensed activity
-- around a refusal or withdrawal, while a controlling person and the premises stay; (d) a licence decision for an
-- activity that neither the enterprise nor an establishment of it ever declared; codes in five sections and more with
-- hardly anybody to do them.
WITH window_of_changes AS (
  SELECT company, day AS last_day,
         lag(day, $purpose_juggling_changes - 1) OVER (PARTITION BY company ORDER BY day) AS first_day
  FROM section_change
),
juggled AS (
  SELECT company, first_day, last_day FROM window_of_changes
  WHERE last_day <= add_months(first_day, $purpose_juggling_within_months)
),
refusal AS (
  SELECT s.company, s.day, d.day AS decided, d.status, d.ref
  FROM section_change s
  JOIN licence_of_enterprise d ON d.company = s.company AND d.status IN ('refused', 'withdrawn')
  WHERE s.out_of_licensed
    AND d.day BETWEEN add_months(s.day, -$purpose_juggling_licence_months) AND add_months(s.day, $purpose_juggling_licence_months)
),
-- who controls the company before the change and after it
staying_person AS (
  SELECT r.company, r.day, r.decided, c.person, c.start_day, c.level, c.ref
  FROM refusal r
  JOIN control c ON c.company = r.company AND c.start_day < r.day AND (c.running OR c.end_day > r.day)
  QUALIFY row_number() OVER (PARTITION BY r.company, r.day, r.decided ORDER BY c.level DESC, c.start_day, c.person, c.ref) = 1
),
-- an establishment that stays; the seat, for an enterprise that has none
premises AS (
  SELECT company, building, box, start_day, end_day, running, ref, 1 AS place FROM establishment_spell
  UNION ALL
  SELECT s.company, s.building, s.box, s.start_day, s.end_day, s.end_day = $as_of, s.ref, 2
  FROM seat_spell s ANTI JOIN establishment_spell e ON e.company = s.company
),
staying_premises AS (
  SELECT r.company, r.day, r.decided, p.building, p.box, p.start_day, p.ref
  FROM refusal r
  JOIN premises p ON p.company = r.company AND p.start_day < r.day AND (p.running OR p.end_day > r.day)
  QUALIFY row_number() OVER (PARTITION BY r.company, r.day, r.decided ORDER BY p.place, p.start_day, p.building, p.ref) = 1
),
escaped AS (
  SELECT r.company, r.day, r.decided, r.status, r.ref, p.person, p.start_day AS person_since, p.level, p.ref AS person_ref,
         s.building, s.box, s.start_day AS place_since, s.ref AS place_ref
  FROM refusal r
  JOIN staying_person p ON p.company = r.company AND p.day = r.day AND p.decided = r.decided
  JOIN staying_premises s ON s.company = r.company AND s.day = r.day AND s.decided = r.decided
),
licensed_company AS (
  SELECT DISTINCT d.company FROM licence_of_enterprise d SEMI JOIN company c ON c.company = d.company
),
-- main and secondary activities of the enterprise and of its establishments, and all that the gazette gave it
declared AS (
  SELECT l.company, left(a.nace, 4) AS nace4, a.version
  FROM licensed_company l
  JOIN activity_record a ON a.entity = l.company AND a.classification IN ('MAIN', 'SECO')
  UNION ALL
  SELECT l.company, left(a.nace, 4), a.version
  FROM licensed_company l
  JOIN establishment_record u ON u.company = l.company
  JOIN activity_record a ON a.entity = u.establishment AND a.classification IN ('MAIN', 'SECO')
  UNION ALL
  SELECT l.company, e.nace, '2008' FROM licensed_company l JOIN event e ON e.company = l.company AND length(e.nace) = 4
),
declared_code AS (
  SELECT company, nace4 FROM declared WHERE version = '2008'
  UNION
  SELECT d.company, coalesce(s.nace2008, d.nace4)
  FROM declared d
  LEFT JOIN nace_successor s ON s.nace2025 = d.nace4
  ANTI JOIN (SELECT company FROM declared WHERE version = '2008') old ON old.company = d.company
  WHERE d.version = '2025'
),
class_2008 AS (
  SELECT DISTINCT left(code, 4) AS nace4 FROM code_record WHERE category = 'Nace2008' AND length(code) >= 4
),
-- of an enterprise without any known activity nobody can say that it declared another one
undeclared AS (
  SELECT l.company, l.day, l.status, l.nace4, l.ref
  FROM licence_of_enterprise l
  SEMI JOIN declared_code k ON k.company = l.company
  ANTI JOIN declared_code d ON d.company = l.company AND d.nace4 = l.nace4
  WHERE length(l.nace4) = 4 AND (l.nace4 IN (SELECT nace4 FROM class_2008) OR (SELECT count(*) FROM class_2008) = 0)
),
-- breadth is never told together with changes
broad AS (
  SELECT b.* FROM broad_activity b ANTI JOIN juggled j ON j.company = b.company
),
flagged AS (
  SELECT company, max(rank) AS rank
  FROM (SELECT company, 1 AS rank FROM juggled UNION ALL SELECT company, 1 FROM broad UNION ALL SELECT company, 3 FROM escaped UNION ALL SELECT company, 2 FROM undeclared) f
  GROUP BY company
),
told_change AS (
  SELECT company, first_day, last_day FROM juggled
  UNION
  SELECT company, day, day FROM escaped
),
fact AS (
  SELECT company, level, 'controller' AS role, 'person' AS kind, CAST(person AS STRING) AS id, 'stayed' AS fact,
         person_since AS day, CAST(NULL AS STRING) AS value, person_ref AS ref
  FROM escaped
  UNION ALL
  SELECT company, NULL, 'premises', 'address', CAST(building AS STRING) || '|' || box, 'samePlace', place_since, NULL, place_ref
  FROM escaped
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, 'refused', decided, status, ref FROM escaped
  UNION ALL
  SELECT DISTINCT s.company, NULL, 'company', 'company', s.company, 'change', s.day,
         s.from_nace || ' (' || s.from_section || ') to ' || s.nace || ' (' || s.section || ')', s.ref
  FROM section_change s JOIN told_change t ON t.company = s.company AND s.day BETWEEN t.first_day AND t.last_day
  UNION ALL
  -- the announcement that the first of these changes departs from
  SELECT DISTINCT s.company, NULL, 'company', 'company', s.company, 'before', s.from_day, s.from_nace || ' (' || s.from_section || ')',
         s.from_ref
  FROM section_change s JOIN told_change t ON t.company = s.company AND s.day = t.first_day
  UNION ALL
  SELECT b.company, NULL, 'company', 'company', b.company, 'breadth', NULL, a.nace4, a.ref
  FROM broad b JOIN activity_code a ON a.company = b.company
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, CASE WHEN year_end IS NULL THEN 'noAccounts' ELSE 'fewStaff' END, year_end,
         CAST(coalesce(staff_fte, 0) AS STRING), ref
  FROM broad
  UNION ALL
  SELECT company, NULL, 'company', 'company', company, 'undeclared', day, nace4 || ', ' || status, ref FROM undeclared
)
SELECT f.company AS finding, CASE f.rank WHEN 3 THEN 'strong' WHEN 2 THEN 'moderate' ELSE 'weak' END AS strength,
       t.level, t.role, t.kind, t.id, t.fact, t.day, CAST(NULL AS DATE) AS until, t.value, CAST(NULL AS DOUBLE) AS amount,
       t.ref
FROM flagged f
JOIN fact t ON t.company = f.company
