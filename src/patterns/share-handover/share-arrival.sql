-- Shares that came, on one day, to a holder who held none the day before; the company's founding apart.
SELECT e.company, e.day, e.holder_kind, e.person, e.holder_key, e.percentage, e.level, e.ref
FROM share_entry e
JOIN company c ON c.company = e.company AND (c.start_day IS NULL OR e.day > c.start_day)
ANTI JOIN share_entry h ON h.company = e.company AND h.holder_kind = e.holder_kind AND h.holder_key = e.holder_key
  AND (h.day IS NULL OR h.day < e.day) AND h.end_day >= e.day - INTERVAL '1' DAY
WHERE e.day IS NOT NULL
