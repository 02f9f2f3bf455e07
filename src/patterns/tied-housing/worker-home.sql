-- Where workers live while they work: the days on which a spell of work and a stay of one pseudonym run together.
WITH work AS (
  SELECT r.worker, coalesce(f.company, r.employer) AS company, r.kind, coalesce(u.company, r.user_company) AS user_company,
         r.start_date AS start_day, least(coalesce(r.end_date, coalesce(c.end_day, $as_of)), $as_of) AS end_day
  FROM employment_record r
  LEFT JOIN foreign_company f ON f.written = r.employer
  LEFT JOIN foreign_company u ON u.written = r.user_company
  LEFT JOIN company c ON c.company = coalesce(f.company, r.employer)
  WHERE r.start_date <= $as_of
),
stay AS (
  SELECT r.person_id AS worker, a.building, a.box, r.start_date AS start_day, least(coalesce(r.end_date, $as_of), $as_of) AS end_day, r.ref
  FROM residence_record r
  JOIN address_of a ON a.ref = r.ref
  WHERE r.start_date <= $as_of
)
SELECT w.worker, w.company, w.kind, w.user_company, s.building, greatest(w.start_day, s.start_day) AS from_day,
       least(w.end_day, s.end_day) AS to_day, min(s.ref) AS ref
FROM work w
JOIN stay s ON s.worker = w.worker AND s.start_day <= w.end_day AND s.end_day >= w.start_day
WHERE w.start_day <= w.end_day AND s.start_day <= s.end_day
GROUP BY w.worker, w.company, w.kind, w.user_company, s.building, greatest(w.start_day, s.start_day), least(w.end_day, s.end_day)
