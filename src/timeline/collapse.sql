-- Collapse: bankruptcy, judicial dissolution or ex-officio strike-off; t0 is the earliest. A strike-off that was lifted
-- later is none, nor is an order that a court withdrew or overruled. A voluntary dissolution, the close of a liquidation or a
-- merger is never a collapse.
WITH lifted AS (
  SELECT s.ref
  FROM event s
  JOIN event l ON l.company = s.company AND l.day >= s.day
  WHERE (s.type = 'strike_off' AND l.type = 'strike_off_lifted')
    OR (s.type IN ('bankruptcy_opened', 'judicial_dissolution') AND l.type = 'bankruptcy_annulled')
),
ending AS (
  SELECT e.company, e.day, e.type, e.ref
  FROM event e
  ANTI JOIN lifted l ON l.ref = e.ref
  WHERE e.type IN ('bankruptcy_opened', 'judicial_dissolution', 'strike_off')
)
SELECT d.company, d.day AS t0, d.type AS kind, coalesce(r.situation IN ('048', '051'), FALSE) AS excusable, d.ref
FROM ending d
LEFT JOIN enterprise_record r ON r.company = d.company
QUALIFY row_number() OVER (PARTITION BY d.company ORDER BY d.day, d.type, d.ref) = 1
