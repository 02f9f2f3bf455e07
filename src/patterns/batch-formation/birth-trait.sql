-- What an incorporation row says of a newborn company that others may share: its founders and its first seat (building
-- and box). Only values that some three newborns share within the longest span of a batch.
WITH trait AS (
  SELECT DISTINCT e.company, 'founder' AS trait, CAST(e.person AS STRING) AS value
  FROM event e
  WHERE e.type = 'incorporation' AND e.person IS NOT NULL
    AND (coalesce(e.role, 'founder') = 'founder' OR is_controlling(e.role))
  UNION ALL
  SELECT company, 'seat', CAST(building AS STRING) || '|' || box
  FROM (SELECT company, building, box FROM event
        WHERE type = 'incorporation' AND building IS NOT NULL
        QUALIFY row_number() OVER (PARTITION BY company ORDER BY day, ref) = 1) first_seat
),
dated AS (
  SELECT t.company, t.trait, t.value, n.start_day, n.number,
         lead(n.start_day, 2) OVER (PARTITION BY t.trait, t.value ORDER BY n.start_day, t.company) AS third_day
  FROM trait t
  JOIN newborn n ON n.company = t.company
),
shared AS (
  SELECT DISTINCT trait, value FROM dated
  WHERE datediff(third_day, start_day) <= greatest($batch_formation_within_days, $batch_formation_more_within_days)
)
SELECT d.company, d.trait, d.value, d.start_day, d.number
FROM dated d
SEMI JOIN shared s ON s.trait = d.trait AND s.value = d.value
