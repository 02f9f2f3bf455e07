-- Who stands above an employer: its principals by contract, up to four steps, and the users of its workers.
WITH RECURSIVE contract AS (
  SELECT DISTINCT coalesce(fp.company, s.principal) AS principal, coalesce(fc.company, s.contractor) AS contractor
  FROM subcontract_record s
  LEFT JOIN foreign_company fp ON fp.written = s.principal
  LEFT JOIN foreign_company fc ON fc.written = s.contractor
  WHERE s.start_date IS NULL OR s.start_date <= $as_of
),
climb AS (
  SELECT contractor AS company, principal AS above, 1 AS steps FROM contract
  UNION ALL
  SELECT c.company, k.principal, c.steps + 1 FROM climb c JOIN contract k ON k.contractor = c.above WHERE c.steps < 4
)
SELECT company, above, min(steps) AS steps
FROM (SELECT company, above, steps FROM climb
      UNION ALL
      SELECT company, user_company, 1 FROM worker_home WHERE user_company IS NOT NULL) every_tie
WHERE company <> above
GROUP BY company, above
