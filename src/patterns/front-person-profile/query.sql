-- Possible front person: somebody whose controlling mandates show at least three of four traits: (a) three entries into
-- companies in their last 12 months, all within 60 months; (b) mandates of 9 months at the median, over at least three;
-- (c) alone in control when two companies collapsed; (d) companies of three divisions of activity entered within 36
-- months. Moderate; strong with all four, or with four entries under (a). Such a person may well be a victim.
WITH several AS (
  SELECT person FROM mandate GROUP BY person HAVING count(*) >= 2
),
term AS (
  SELECT m.person, m.company, m.start_day, m.end_day, m.start_known, m.tenure_days, m.level, m.ref, c.t0
  FROM mandate m
  SEMI JOIN several s ON s.person = m.person
  JOIN company c ON c.company = m.company AND (c.t0 IS NULL OR m.start_day <= c.t0)
  WHERE m.start_day <= m.end_day
),
-- (a)
late_entry AS (
  SELECT person, company, start_day, ref FROM term
  WHERE start_known AND start_day >= add_months(t0, -$front_person_profile_late_months)
),
late_window AS (
  SELECT a.person, a.start_day AS first_day, count(*) AS entries
  FROM (SELECT DISTINCT person, start_day FROM late_entry) a
  JOIN late_entry b ON b.person = a.person AND b.start_day >= a.start_day
    AND b.start_day <= add_months(a.start_day, $front_person_profile_late_within_months)
  GROUP BY a.person, a.start_day
  QUALIFY row_number() OVER (PARTITION BY a.person ORDER BY count(*) DESC, a.start_day DESC) = 1
),
trait_a AS (SELECT person, first_day, entries FROM late_window WHERE entries >= $front_person_profile_late_entries),
-- (b)
trait_b AS (
  SELECT person, median(tenure_days) / 30.4375 AS median_months FROM term
  WHERE start_known
  GROUP BY person
  HAVING count(*) >= $front_person_profile_median_mandates
     AND median(tenure_days) / 30.4375 <= $front_person_profile_median_months
),
-- (c)
at_collapse AS (
  SELECT DISTINCT t.person, t.company, t.t0, t.ref FROM term t WHERE t.start_day <= t.t0 AND t.end_day >= t.t0
),
controllers_at_collapse AS (
  SELECT k.company, count(DISTINCT k.person) AS persons
  FROM control k
  JOIN (SELECT DISTINCT company, t0 FROM at_collapse) a ON a.company = k.company AND a.t0 BETWEEN k.start_day AND k.end_day
  GROUP BY k.company
),
alone AS (
  SELECT a.person, a.company, a.t0, min(a.ref) AS ref
  FROM at_collapse a
  JOIN controllers_at_collapse k ON k.company = a.company AND k.persons = 1
  GROUP BY a.person, a.company, a.t0
),
trait_c AS (SELECT person FROM alone GROUP BY person HAVING count(*) >= $front_person_profile_alone_collapses),
-- (d)
last_entry AS (SELECT person, max(start_day) AS day FROM term WHERE start_known GROUP BY person),
recent AS (
  SELECT DISTINCT t.person, t.company, t.start_day, t.ref
  FROM term t
  JOIN last_entry l ON l.person = t.person AND t.start_day >= add_months(l.day, -$front_person_profile_division_months)
  WHERE t.start_known
),
trait_d AS (
  SELECT r.person, count(DISTINCT a.nace2) AS divisions
  FROM recent r JOIN activity_code a ON a.company = r.company
  GROUP BY r.person
  HAVING count(DISTINCT a.nace2) >= $front_person_profile_divisions
),
trait AS (
  SELECT person, 'a' AS trait FROM trait_a UNION ALL SELECT person, 'b' FROM trait_b
  UNION ALL SELECT person, 'c' FROM trait_c UNION ALL SELECT person, 'd' FROM trait_d
),
flagged AS (
  SELECT t.person, count(*) AS traits, max(a.entries) AS entries
  FROM trait t LEFT JOIN trait_a a ON a.person = t.person
  GROUP BY t.person
  HAVING count(*) >= $front_person_profile_traits
),
-- the mandates and companies that carry each trait
carrying AS (
  SELECT l.person, l.company, 'late_entry' AS fact, l.start_day AS day, CAST(NULL AS DATE) AS until, l.ref
  FROM late_entry l
  JOIN trait_a a ON a.person = l.person AND l.start_day BETWEEN a.first_day AND add_months(a.first_day, $front_person_profile_late_within_months)
  UNION ALL
  SELECT t.person, t.company, 'served', t.start_day, t.end_day, t.ref FROM term t SEMI JOIN trait_b b ON b.person = t.person WHERE t.start_known
  UNION ALL
  SELECT a.person, a.company, 'alone', a.t0, NULL, a.ref FROM alone a SEMI JOIN trait_c c ON c.person = a.person
  UNION ALL
  SELECT r.person, r.company, 'recent_entry', r.start_day, NULL, r.ref FROM recent r SEMI JOIN trait_d d ON d.person = r.person
    SEMI JOIN activity_code a ON a.company = r.company
),
told AS (SELECT c.* FROM carrying c SEMI JOIN flagged f ON f.person = c.person),
level_of AS (
  SELECT c.person, c.company, max(t.level) AS level FROM told c JOIN term t ON t.person = c.person AND t.company = c.company
  GROUP BY c.person, c.company
),
fact AS (
  SELECT person, CAST(NULL AS INTEGER) AS level, 'person' AS role, 'person' AS kind, CAST(person AS STRING) AS id,
         'traits' AS fact, CAST(NULL AS DATE) AS day, CAST(NULL AS DATE) AS until, traits AS amount, CAST(NULL AS BIGINT) AS ref
  FROM flagged
  UNION ALL
  SELECT c.person, l.level, 'company', 'company', c.company, c.fact, c.day, c.until, NULL, c.ref
  FROM told c JOIN level_of l ON l.person = c.person AND l.company = c.company
  UNION ALL
  SELECT person, NULL, NULL, NULL, NULL, 'median', NULL, NULL, round(median_months, 1), NULL FROM trait_b
  UNION ALL
  SELECT person, NULL, NULL, NULL, NULL, 'divisions', NULL, NULL, divisions, NULL FROM trait_d
)
SELECT CAST(f.person AS STRING) AS finding,
       CASE WHEN g.traits >= 4 OR g.entries >= $front_person_profile_strong_entries THEN 'strong' ELSE 'moderate' END AS strength,
       f.level, f.role, f.kind, f.id, f.fact, f.day, f.until, CAST(NULL AS STRING) AS value, f.amount, f.ref
FROM fact f
JOIN flagged g ON g.person = f.person
