-- Who has a seat where: active legal persons by today's seat, and legal persons that collapsed lately by their last
-- one. Failing: collapsed, or must file and filed neither of the two latest overdue years; who is exempt or too young
-- to have two such years counts as a member, never as a non-filer.
WITH non_filer AS (
  SELECT company FROM overdue_year
  WHERE nth <= 2
  GROUP BY company
  HAVING count(*) = 2 AND NOT bool_or(filed)
),
collapsed_lately AS (
  SELECT company, t0, collapse_ref FROM company
  WHERE legal AND t0 >= add_months($as_of, -$shared_registered_office_collapsed_months)
),
last_seat AS (
  SELECT s.company, s.building, s.box, s.district, s.ref
  FROM seat_today s SEMI JOIN collapsed_lately c ON c.company = s.company
  UNION ALL
  -- struck off its address, though the register still lists it
  SELECT s.company, s.building, s.box, s.district, s.ref
  FROM seat_spell s
  SEMI JOIN collapsed_lately c ON c.company = s.company
  ANTI JOIN seat_today t ON t.company = s.company
  QUALIFY row_number() OVER (PARTITION BY s.company ORDER BY s.start_day DESC, s.ref) = 1
)
SELECT s.company, s.building, s.box, coalesce(s.district, '') AS district, TRUE AS active,
       n.company IS NOT NULL AS failing, CAST(NULL AS DATE) AS t0, s.ref, CAST(NULL AS BIGINT) AS collapse_ref
FROM seat_today s
SEMI JOIN company c ON c.company = s.company AND c.legal AND c.active
LEFT JOIN non_filer n ON n.company = s.company
UNION ALL
SELECT l.company, l.building, l.box, coalesce(l.district, ''), FALSE, TRUE, c.t0, l.ref, c.collapse_ref
FROM last_seat l
JOIN collapsed_lately c ON c.company = l.company
