-- Licences refused, withdrawn or closed, and not granted to the same applicant for the same place within 12 months after.
WITH no AS (
  SELECT * FROM licence_decision WHERE status IN ('refused', 'withdrawn', 'closed')
),
granted AS (
  SELECT * FROM licence_decision WHERE status = 'granted'
),
cancelled AS (
  SELECT n.ref
  FROM no n
  JOIN granted g ON g.applicant = n.applicant AND g.place = n.place
  WHERE g.decided > n.decided AND g.decided <= add_months(n.decided, $licence_relay_corrected_months)
  UNION
  SELECT n.ref
  FROM no n
  JOIN granted g ON g.person = n.person AND g.place = n.place
  WHERE g.decided > n.decided AND g.decided <= add_months(n.decided, $licence_relay_corrected_months)
)
SELECT n.* FROM no n ANTI JOIN cancelled c ON c.ref = n.ref
