-- The companies of these ties, and what their cluster is judged by.
WITH near AS (
  SELECT one AS company FROM near_tie UNION SELECT other FROM near_tie
)
SELECT c.company, c.t0, c.collapse_ref, c.active, c.start_day, c.ref,
       coalesce(c.t0 >= add_months($as_of, -$communicating_vessels_collapse_months), FALSE) AS collapsed
FROM company c
SEMI JOIN near n ON n.company = c.company
