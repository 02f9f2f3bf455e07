-- Legal persons by start day, with the running number inside their enterprise number (its first eight digits).
SELECT c.company, c.start_day, c.t0, c.collapse_ref, c.ref, g.group_key,
       CASE WHEN regexp_like(c.company, '^[0-9]{10}$') THEN CAST(left(c.company, 8) AS INTEGER) END AS number
FROM company c
JOIN group_of g ON g.company = c.company
WHERE c.legal AND c.start_day IS NOT NULL
