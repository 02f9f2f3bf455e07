-- Every role of a person in a company as its own row says it, whatever the role; an empty end runs on until the
-- enterprise ends. A start that is not given satisfies no window: such a role stands on its last day only.
SELECT c.company, p.person, m.role, m.start_date,
       coalesce(m.start_date, least(coalesce(m.end_date, $as_of), coalesce(c.end_day, $as_of))) AS start_day,
       CASE WHEN m.end_date <= $as_of THEN m.end_date ELSE coalesce(c.end_day, $as_of) END AS end_day,
       m.end_date IS NOT NULL AND m.end_date <= $as_of AS ended,
       (m.end_date IS NULL OR m.end_date > $as_of) AND c.end_day IS NULL AS running,
       least(p.level, f.level) AS level, m.ref
FROM mandate_record m
LEFT JOIN foreign_company f ON f.written = m.company
JOIN company c ON c.company = coalesce(f.company, m.company)
JOIN person_mention p ON p.ref = m.ref AND p.slot = 1
WHERE m.start_date IS NULL OR m.start_date <= $as_of
