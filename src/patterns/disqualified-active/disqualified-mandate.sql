-- Controlling mandates of people under a ban that is in force on the as-of day (an empty end: open), where the mandate
-- overlaps the ban: one that ended before the ban does not. A ban without a first day satisfies no window.
SELECT b.person, m.company, b.start_date AS ban_start, b.end_date AS ban_end, least(b.level, m.level) AS level,
       b.ref AS ban_ref, m.start_day, m.start_known, m.end_day, m.ended, m.ref, m.end_ref
FROM (
  SELECT p.person, d.start_date, d.end_date, p.level, d.ref
  FROM disqualification_record d
  JOIN person_mention p ON p.ref = d.ref AND p.slot = 1
  WHERE d.start_date <= $as_of AND (d.end_date IS NULL OR d.end_date >= $as_of)
) b
JOIN mandate m ON m.person = b.person AND m.end_day >= b.start_date AND m.start_day <= $as_of
