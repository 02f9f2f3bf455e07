-- Straw-man swap: a long-standing manager leaves shortly before the collapse, and newcomers who came in at that time
-- are the majority of the management when it collapses. Strong within 6 months, else moderate; very strong with a seat
-- moved away in that window (P08) or shares passed to a newcomer who looks like a front. Live: the same in an active company, moderate.
-- One finding a company.
WITH share_passed AS (
  SELECT d.company, d.person, s.start_day AS day, s.percentage, s.ref
  FROM director_swap d
  JOIN share_spell s ON s.company = d.company AND s.person = d.person AND s.start_date IS NOT NULL
    AND s.start_day BETWEEN add_months(d.at_day, -$director_swap_before_collapse_within_months) AND d.at_day
  WHERE NOT d.live AND d.fronts AND s.level >= least(d.level, 3)
  UNION
  SELECT d.company, d.person, e.day, e.percentage, e.ref
  FROM director_swap d
  JOIN event e ON e.company = d.company AND e.person = d.person AND e.type = 'share_transfer'
    AND e.day BETWEEN add_months(d.at_day, -$director_swap_before_collapse_within_months) AND d.at_day
  WHERE NOT d.live AND d.fronts AND e.level >= least(d.level, 3)
),
moved AS (SELECT DISTINCT company FROM late_seat_move),
rated AS (
  SELECT d.company, bool_or(d.live) AS live, min(d.at_day) AS at_day, bool_or(m.company IS NOT NULL) AS moved,
         bool_or(p.company IS NOT NULL) AS sold,
         bool_or(d.left_day >= add_months(d.at_day, -$director_swap_before_collapse_strong_months)) AS shortly
  FROM director_swap d
  LEFT JOIN moved m ON m.company = d.company AND NOT d.live
  LEFT JOIN (SELECT DISTINCT company FROM share_passed) p ON p.company = d.company
  GROUP BY d.company
),
leaver AS (
  SELECT DISTINCT company, leaver, leaver_from, left_day, leaver_level, leaver_ref FROM director_swap
),
entrant AS (
  SELECT company, person, start_day, level, ref, bool_or(new_to_trade AND NOT cleared) AS new_to_trade,
         bool_or(late_entrant AND NOT cleared) AS late_entrant, bool_or(short_term AND NOT cleared) AS short_term
  FROM director_swap
  GROUP BY company, person, start_day, level, ref
),
fact AS (
  SELECT r.company, CAST(NULL AS INTEGER) AS level, CASE WHEN r.live THEN 'company' ELSE 'collapsed' END AS role,
         'company' AS kind, r.company AS id, CASE WHEN r.live THEN 'live' ELSE 'collapse' END AS fact, r.at_day AS day,
         CAST(NULL AS DATE) AS until, c.collapse_kind AS value, CAST(NULL AS DOUBLE) AS amount,
         coalesce(c.collapse_ref, c.ref) AS ref
  FROM rated r JOIN company c ON c.company = r.company
  UNION ALL
  SELECT company, leaver_level, 'former manager', 'person', CAST(leaver AS STRING), 'left', leaver_from, left_day, NULL, NULL, leaver_ref
  FROM leaver
  UNION ALL
  SELECT company, level, 'new manager', 'person', CAST(person AS STRING), 'entered', start_day, NULL, NULL, NULL, ref FROM entrant
  UNION ALL
  SELECT company, level, 'new manager', 'person', CAST(person AS STRING), 'new_to_trade', start_day, NULL, NULL, NULL, ref
  FROM entrant WHERE new_to_trade
  UNION ALL
  SELECT company, level, 'new manager', 'person', CAST(person AS STRING), 'late_entrant', start_day, NULL, NULL, NULL, ref
  FROM entrant WHERE late_entrant
  UNION ALL
  SELECT company, level, 'new manager', 'person', CAST(person AS STRING), 'short_term', start_day, NULL, NULL, NULL, ref
  FROM entrant WHERE short_term
  UNION ALL
  SELECT company, NULL, 'new manager', 'person', CAST(person AS STRING), 'shares_passed', day, NULL, NULL, percentage, ref FROM share_passed
  UNION ALL
  SELECT m.company, NULL, NULL, NULL, NULL, 'seat_moved', m.day, NULL, m.to_district, NULL, m.ref
  FROM late_seat_move m JOIN rated r ON r.company = m.company AND NOT r.live
)
SELECT f.company AS finding,
       CASE WHEN r.live THEN 'moderate' WHEN r.moved OR r.sold THEN 'very strong' WHEN r.shortly THEN 'strong'
            ELSE 'moderate' END AS strength,
       f.level, f.role, f.kind, f.id, f.fact, f.day, f.until, f.value, f.amount, f.ref
FROM fact f
JOIN rated r ON r.company = f.company
