-- Collapsed enterprises that still hold 5 % or more of an active one.
SELECT e.holder, e.company, e.percentage, e.start_date, e.ref, e.level, h.t0, h.collapse_ref
FROM holding_edge e
JOIN company h ON h.company = e.holder AND h.collapsed
JOIN company c ON c.company = e.company AND c.active
