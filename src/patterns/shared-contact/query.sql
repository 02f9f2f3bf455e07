-- Two companies of no common group, with seats in different buildings, that answer to the same telephone, e-mail
-- address or web host, where one collapsed within 36 months before or after the other's start. A sole trader has no
-- seat: its establishments stand for it. One finding per pair, naming every contact they share.
WITH place AS (
  SELECT s.company, s.building FROM seat_today s JOIN company c ON c.company = s.company AND NOT c.sole
  UNION
  SELECT e.company, e.building FROM establishment_spell e JOIN company c ON c.company = e.company AND c.sole
),
fallen AS (
  SELECT v.company, v.kind, v.value, v.ref, c.t0, c.collapse_ref
  FROM contact_value v
  JOIN company c ON c.company = v.company AND c.t0 IS NOT NULL
),
shared AS (
  SELECT f.company AS collapsed, v.company AS other, f.kind, f.value, f.ref, v.ref AS other_ref, f.t0, f.collapse_ref,
         o.start_day, o.ref AS start_ref
  FROM fallen f
  JOIN contact_value v ON v.kind = f.kind AND v.value = f.value AND v.company <> f.company
  JOIN company o ON o.company = v.company
  WHERE o.start_day BETWEEN add_months(f.t0, -$shared_contact_within_months)
                        AND add_months(f.t0, $shared_contact_within_months)
),
pair AS (
  SELECT DISTINCT collapsed, other FROM shared
),
-- both must have a known place, and none in common
same_building AS (
  SELECT DISTINCT p.collapsed, p.other
  FROM pair p
  JOIN place a ON a.company = p.collapsed
  JOIN place b ON b.company = p.other AND b.building = a.building
),
apart AS (
  SELECT p.collapsed, p.other
  FROM pair p
  SEMI JOIN place a ON a.company = p.collapsed
  SEMI JOIN place b ON b.company = p.other
  ANTI JOIN same_building s ON s.collapsed = p.collapsed AND s.other = p.other
  JOIN group_of g ON g.company = p.collapsed
  JOIN group_of h ON h.company = p.other AND h.group_key <> g.group_key
),
flagged AS (
  SELECT least(s.collapsed, s.other) || '|' || greatest(s.collapsed, s.other) AS finding, s.*
  FROM shared s
  SEMI JOIN apart a ON a.collapsed = s.collapsed AND a.other = s.other
),
member AS (
  -- where both collapsed, each near the other's start, both are collapsed ones
  SELECT finding, company, CASE WHEN bool_or(fell) THEN 'collapsed' ELSE 'other' END AS role
  FROM (SELECT finding, collapsed AS company, TRUE AS fell FROM flagged
        UNION ALL SELECT finding, other, FALSE FROM flagged) f
  GROUP BY finding, company
),
fact AS (
  SELECT f.finding, m.role, 'company' AS kind, f.collapsed AS id, 'collapse' AS fact, f.t0 AS day,
         CAST(NULL AS STRING) AS value, f.collapse_ref AS ref
  FROM flagged f JOIN member m ON m.finding = f.finding AND m.company = f.collapsed
  UNION
  SELECT f.finding, m.role, 'company', f.other, 'start', f.start_day, NULL, f.start_ref
  FROM flagged f JOIN member m ON m.finding = f.finding AND m.company = f.other
  UNION
  SELECT finding, 'shared contact', 'contact', value, 'contact', NULL, collapsed, ref FROM flagged
  UNION
  SELECT finding, 'shared contact', 'contact', value, 'contact', NULL, other, other_ref FROM flagged
)
SELECT finding, 'weak' AS strength, CAST(NULL AS INTEGER) AS level, role, kind, id, fact, day, CAST(NULL AS DATE) AS until,
       value, CAST(NULL AS DOUBLE) AS amount, ref
FROM fact
