-- The days on which a person controls a company: as manager or director (or as permanent representative of one), as
-- founder on the founding day, as holder of 25 % or more, as the sole trader. A period that ends before it starts is a
-- mistake of the extract and controls no day. `running`: on the as-of day, which is inside a period that ends on it.
SELECT company, person, 'mandate' AS how, start_day, end_day, end_day >= $as_of AS running, level, ref
FROM mandate WHERE start_day <= end_day
UNION ALL
SELECT f.company, f.person, CASE WHEN c.sole THEN 'sole trader' ELSE 'founder' END,
       f.day, CASE WHEN c.sole THEN f.end_day ELSE f.day END,
       c.sole AND c.end_day IS NULL AND f.end_day = $as_of, f.level, f.ref
FROM founding f
JOIN company c ON c.company = f.company
UNION ALL
SELECT company, person, 'shares', start_day, end_day, end_day >= $as_of, level, ref
FROM share_spell
WHERE person IS NOT NULL AND percentage >= 25 AND start_day <= end_day
