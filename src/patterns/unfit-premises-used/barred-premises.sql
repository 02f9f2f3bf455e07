-- Statuses that bar the use of a building or box: from the day on which they have been in force for 30 days until they
-- end (at the latest the as-of day). Each once.
SELECT a.building, a.box, p.status, p.start_date AS start_day,
       CAST(p.start_date + INTERVAL '1' DAY * $unfit_premises_used_grace_days AS DATE) AS from_day,
       least(coalesce(p.end_date, $as_of), $as_of) AS end_day, p.end_date IS NULL OR p.end_date > $as_of AS running, min(p.ref) AS ref
FROM premises_record p
JOIN address_of a ON a.ref = p.ref
WHERE p.status IN ('unfit', 'uninhabitable', 'occupancy_forbidden', 'vacant', 'closed_by_order') AND p.start_date <= $as_of
GROUP BY a.building, a.box, p.status, p.start_date, least(coalesce(p.end_date, $as_of), $as_of),
         p.end_date IS NULL OR p.end_date > $as_of
