-- Who holds what of a company, start to end; an empty end runs on until the enterprise ends. A foreign holder that is given
-- by its name holds at the level of that.
SELECT c.company, CASE WHEN s.holder IS NOT NULL THEN 'company' ELSE 'person' END AS holder_kind,
       CASE WHEN s.holder IS NULL THEN p.person END AS person, coalesce(h.company, s.holder) AS holder, s.percentage, s.start_date,
       coalesce(s.start_date, least(coalesce(s.end_date, $as_of), coalesce(c.end_day, $as_of))) AS start_day,
       CASE WHEN s.end_date <= $as_of THEN s.end_date ELSE coalesce(c.end_day, $as_of) END AS end_day,
       s.end_date IS NOT NULL AND s.end_date <= $as_of AS ended,
       (s.end_date IS NULL OR s.end_date > $as_of) AND c.end_day IS NULL AS running,
       least(CASE WHEN s.holder IS NULL THEN p.level END, h.level, f.level) AS level, s.ref
FROM share_record s
LEFT JOIN foreign_company f ON f.written = s.company
LEFT JOIN foreign_company h ON h.written = s.holder
JOIN company c ON c.company = coalesce(f.company, s.company)
LEFT JOIN person_mention p ON p.ref = s.ref AND p.slot = 1
WHERE (s.start_date IS NULL OR s.start_date <= $as_of) AND (s.holder IS NOT NULL OR p.person IS NOT NULL)
