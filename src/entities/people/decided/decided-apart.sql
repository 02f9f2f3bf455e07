-- Which of the decided (by their `together`) are two people by a decision; both ways.
WITH pair AS (
  SELECT l.together AS one, r.together AS other
  FROM decision_pair d
  JOIN decided_mention l ON l.ref = d.one
  JOIN decided_mention r ON r.ref = d.other
  WHERE d.judgement = 'different'
)
SELECT one, other FROM pair UNION SELECT other, one FROM pair
