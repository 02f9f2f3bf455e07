-- Mandates that only the gazette knows: an appointment (or an incorporation row that names a director) within 60 days
-- of the start of a row of `mandates` of the same person and company is that mandate; any other ends with that
-- person's next resignation there.
WITH appointment AS (
  SELECT company, person, day, min(level) AS level, min(ref) AS ref
  FROM event
  WHERE type IN ('appointment', 'incorporation') AND person IS NOT NULL AND is_controlling(role)
  GROUP BY company, person, day
),
unmatched AS (
  SELECT a.*
  FROM appointment a
  ANTI JOIN role_spell r
    ON r.company = a.company AND r.person = a.person AND is_controlling(r.role)
    AND r.start_date BETWEEN a.day - INTERVAL '60' DAY AND a.day + INTERVAL '60' DAY
),
resignation AS (
  SELECT company, person, day, min(ref) AS ref FROM event
  WHERE type = 'resignation' AND person IS NOT NULL
  GROUP BY company, person, day
)
SELECT u.company, u.person, u.day AS start_day, min(r.day) AS resigned, min_by(r.ref, r.day) AS end_ref, u.level, u.ref
FROM unmatched u
LEFT JOIN resignation r ON r.company = u.company AND r.person = u.person AND r.day > u.day
GROUP BY u.company, u.person, u.day, u.level, u.ref
