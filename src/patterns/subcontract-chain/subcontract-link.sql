-- Who hires whom in construction, transport and cleaning: rows whose contractor has a code in 41-43, 49 or 81, or, of a
-- contractor without any known code (a foreign one), whose own activity has. An empty end is open until one of the two
-- enterprises ends; an unknown start stands on the last day only. `young`: the contractor was less than 12 months
-- old when the link began; `shell`: it meets no-substance.
WITH branch AS (
  SELECT company, bool_or(nace2 IN ('41', '42', '43', '49', '81')) AS hires_out FROM activity_code GROUP BY company
),
shell AS (
  SELECT DISTINCT id AS company FROM no_substance WHERE role = 'company'
),
period AS (
  SELECT coalesce(fp.company, s.principal) AS principal, coalesce(fc.company, s.contractor) AS contractor,
         least(fp.level, fc.level) AS level, s.start_date, s.activity, s.site, s.ref,
         least(coalesce(s.end_date, least(coalesce(p.end_day, $as_of), coalesce(c.end_day, $as_of))), $as_of) AS end_day,
         c.start_day AS contractor_start, c.ref AS contractor_ref
  FROM subcontract_record s
  LEFT JOIN foreign_company fp ON fp.written = s.principal
  LEFT JOIN foreign_company fc ON fc.written = s.contractor
  LEFT JOIN company p ON p.company = coalesce(fp.company, s.principal)
  LEFT JOIN company c ON c.company = coalesce(fc.company, s.contractor)
  WHERE coalesce(fp.company, s.principal) <> coalesce(fc.company, s.contractor) AND (s.start_date IS NULL OR s.start_date <= $as_of)
)
SELECT p.principal, p.contractor, coalesce(p.start_date, p.end_day) AS start_day, p.end_day, p.contractor_start, p.contractor_ref,
       coalesce(p.contractor_start > add_months(p.start_date, -$subcontract_chain_young_months), FALSE) AS young,
       h.company IS NOT NULL AS shell, p.site, p.level, p.ref
FROM period p
LEFT JOIN branch b ON b.company = p.contractor
LEFT JOIN shell h ON h.company = p.contractor
WHERE coalesce(b.hires_out, left(p.activity, 2) IN ('41', '42', '43', '49', '81'))
  AND coalesce(p.start_date, p.end_day) <= p.end_day
