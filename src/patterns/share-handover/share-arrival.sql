-- Shares that came, on one day, to a holder who held none the day before; the company's founding apart.
WITH held AS (
  SELECT company, day, holder_kind, person, holder_key, percentage, level, ref,
         -- how long earlier shares of this holder run, and those of which nobody knows since when
         max(CASE WHEN day IS NOT NULL THEN end_day END)
           OVER (PARTITION BY company, holder_kind, holder_key ORDER BY day
                 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS held_until,
         max(CASE WHEN day IS NULL THEN end_day END) OVER (PARTITION BY company, holder_kind, holder_key) AS undated_until
  FROM share_entry
)
SELECT h.company, h.day, h.holder_kind, h.person, h.holder_key, h.percentage, h.level, h.ref
FROM held h
JOIN company c ON c.company = h.company AND (c.start_day IS NULL OR h.day > c.start_day)
WHERE h.day IS NOT NULL
  AND coalesce(h.held_until >= h.day - INTERVAL '1' DAY, FALSE) = FALSE
  AND coalesce(h.undated_until >= h.day - INTERVAL '1' DAY, FALSE) = FALSE
