-- Who came to hold what of a company, and when: shareholdings, and the gazette's share transfers, of which one of the
-- same day and holder is the same row. A later majority of somebody else ends an older one that was left open. Rows
-- without a known first day are here with day NULL: they tell who held shares, and satisfy no window.
WITH stated AS (
  SELECT company, CAST(start_date AS DATE) AS day, end_day, holder_kind, person, holder, percentage, level, ref
  FROM share_spell
  UNION ALL
  SELECT e.company, e.day, coalesce(c.end_day, $as_of), CASE WHEN e.holder IS NOT NULL THEN 'company' ELSE 'person' END,
         CASE WHEN e.holder IS NULL THEN e.person END, coalesce(f.company, e.holder), e.percentage,
         CASE WHEN e.holder IS NULL THEN e.level ELSE f.level END, e.ref
  FROM event e
  LEFT JOIN foreign_company f ON f.written = e.holder
  JOIN company c ON c.company = e.company
  -- a row of shareholdings of that day and holder says the same, and knows its end
  ANTI JOIN share_spell s ON s.company = e.company AND s.start_date = e.day
    AND (s.holder = coalesce(f.company, e.holder) OR (s.holder IS NULL AND e.holder IS NULL AND s.person = e.person))
  WHERE e.type = 'share_transfer' AND e.percentage > 0 AND (e.holder IS NOT NULL OR e.person IS NOT NULL)
),
once AS (
  SELECT company, day, holder_kind, person, holder, coalesce(holder, CAST(person AS STRING)) AS holder_key,
         max(end_day) AS end_day, max(percentage) AS percentage, min(level) AS level, min(ref) AS ref
  FROM stated
  GROUP BY company, day, holder_kind, person, holder
),
majority AS (
  SELECT company, day, holder_key, lead(day) OVER (PARTITION BY company ORDER BY day, holder_key) AS next_majority
  FROM once
  WHERE percentage > $share_handover_majority_percent AND day IS NOT NULL
)
SELECT o.company, o.day, o.holder_kind, o.person, o.holder, o.holder_key,
       least(o.end_day, coalesce(m.next_majority, o.end_day)) AS end_day, o.percentage, o.level, o.ref
FROM once o
LEFT JOIN majority m ON m.company = o.company AND m.day = o.day AND m.holder_key = o.holder_key
