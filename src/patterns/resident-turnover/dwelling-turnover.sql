-- Dwelling units (building and box) through which residents pass: some twelve months, ended in the last 60 months, hold
-- at least eight whole stays, turn over at least one and a half times the mean number of occupants, and see stays of a
-- median under six months; and no more than one in a hundred units of the same nature sees as many. The fullest such
-- window stands for the unit.
WITH busy AS (
  SELECT w.building, w.box, w.first_day, w.last_day, w.stays, p.p99, p.peers
  FROM stay_window w
  JOIN turnover_peer p ON p.building = w.building AND p.box = w.box AND p.stays >= p.p99
  WHERE w.stays >= $resident_turnover_stays
),
measured AS (
  SELECT b.building, b.box, b.first_day, b.last_day, b.stays, b.p99, b.peers,
         count(*) FILTER (WHERE s.start_day >= b.first_day) + count(*) FILTER (WHERE s.ended AND s.end_day <= b.last_day) AS moves,
         sum(datediff(least(s.end_day, b.last_day), greatest(s.start_day, b.first_day)) + 1) AS person_days,
         median(datediff(s.end_day, s.start_day)) AS median_days
  FROM busy b
  JOIN resident_stay s ON s.building = b.building AND s.box = b.box
    AND s.start_day <= b.last_day AND s.end_day >= b.first_day
  GROUP BY b.building, b.box, b.first_day, b.last_day, b.stays, b.p99, b.peers
)
SELECT building, box, first_day, last_day, stays, p99, peers, moves / (2.0 * person_days / 365) AS ratio, median_days
FROM measured
-- a month has 365.25 / 12 days
WHERE moves * 365 >= $resident_turnover_ratio * 2 * person_days
  AND median_days * 12 < $resident_turnover_median_months * 365.25
QUALIFY row_number() OVER (PARTITION BY building, box
                           ORDER BY stays DESC, moves / (2.0 * person_days / 365) DESC, last_day DESC) = 1
