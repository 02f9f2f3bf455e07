-- Stays as they are known on the as-of day, each once: `end_day` is the as-of day for one that still runs. A stay
-- without a first day satisfies no window. `resident` tells one person from another and is never shown.
SELECT a.building, a.box, coalesce(r.person_id, CAST(r.ref AS STRING)) AS resident, r.start_date AS start_day, least(coalesce(r.end_date, $as_of), $as_of) AS end_day,
       r.end_date IS NOT NULL AND r.end_date <= $as_of AS ended, min(r.ref) AS ref
FROM residence_record r
JOIN address_of a ON a.ref = r.ref
WHERE r.start_date <= $as_of AND (r.end_date IS NULL OR r.end_date >= r.start_date)
GROUP BY a.building, a.box, r.start_date, least(coalesce(r.end_date, $as_of), $as_of),
         r.end_date IS NOT NULL AND r.end_date <= $as_of, coalesce(r.person_id, CAST(r.ref AS STRING))
