-- rounds 80
-- Parting one person into several, round by round. In each round, of each person: who by decisions is on none of the sides opens
-- one; else whoever fits one side better than all others goes there, those first of whom the weightiest facts tell it; else those
-- of whom nothing tells it are not `sure`: who has the id of several sides stays with the first of them; the others open sides of their own
-- (not `decided`), with all of their id, then with all of their company, then alone.
WITH side AS (
  SELECT DISTINCT whole, side, decided FROM decided_side_before
),
open_unit AS (
  SELECT DISTINCT u.whole, u.unit, u.person_id, u.company, u.decided FROM decided_unit u ANTI JOIN decided_side_before s ON s.unit = u.unit
),
barred AS (
  SELECT DISTINCT a.one AS unit, s.side FROM decided_apart a JOIN decided_side_before s ON s.unit = a.other
),
allowed AS (
  SELECT DISTINCT o.whole, o.unit, s.side
  FROM open_unit o JOIN side s ON s.whole = o.whole ANTI JOIN barred b ON b.unit = o.unit AND b.side = s.side
),
opening AS (
  SELECT o.whole, min(o.unit) AS unit FROM open_unit o ANTI JOIN allowed a ON a.unit = o.unit GROUP BY o.whole
),
fact_of_side AS (
  SELECT DISTINCT s.side, f.weight, f.value FROM decided_side_before s JOIN decided_fact f ON f.unit = s.unit
),
shared AS (
  SELECT DISTINCT a.unit, a.side, f.weight
  FROM allowed a JOIN decided_fact f ON f.unit = a.unit JOIN fact_of_side t ON t.side = a.side AND t.weight = f.weight AND t.value = f.value
),
score AS (
  SELECT a.whole, a.unit, a.side, coalesce(sum(s.weight), 0) AS score
  FROM allowed a LEFT JOIN shared s ON s.unit = a.unit AND s.side = a.side
  GROUP BY a.whole, a.unit, a.side
),
best AS (
  SELECT whole, unit, side, score,
         -- who is barred from all others but one
         score - coalesce(lead(score) OVER (PARTITION BY unit ORDER BY score DESC, side), -100000) AS lead
  FROM score QUALIFY row_number() OVER (PARTITION BY unit ORDER BY score DESC, side) = 1
),
clearest AS (
  -- one kind of fact leads by at most twice as much as it does elsewhere, the next weaker one by less than half; in a company that
  -- tells nothing yet the clearest comes first, and tells of the others
  SELECT DISTINCT b.whole, b.unit, b.side, b.lead FROM best b
  JOIN open_unit u ON u.unit = b.unit
  ANTI JOIN opening o ON o.whole = b.whole
  WHERE b.lead > 0
  QUALIFY 2 * b.lead >= max(b.lead) OVER (PARTITION BY b.whole) 
    AND (b.lead >= 600 OR b.lead = max(b.lead) OVER (PARTITION BY b.whole, coalesce(u.company, CAST(b.unit AS STRING))))
),
placed AS (
  -- of two that go to one side and are two people, the first
  SELECT c.whole, c.unit, c.side, c.lead FROM clearest c
  ANTI JOIN (SELECT a.one, l.side, a.other FROM decided_apart a JOIN clearest l ON l.unit = a.other) p ON p.one = c.unit AND p.side = c.side AND p.other < c.unit
),
torn AS (
  -- fits its side by one kind of fact, and another side by another kind; where the company tells it, a name or a place does not count
  SELECT DISTINCT p.unit
  FROM placed p
  SEMI JOIN (SELECT unit FROM open_unit WHERE NOT decided) o ON o.unit = p.unit
  JOIN shared s ON s.unit = p.unit AND s.side <> p.side AND (s.weight >= 256 OR p.lead < 600)
  ANTI JOIN shared w ON w.unit = p.unit AND w.side = p.side AND w.weight = s.weight
),
lost AS (
  SELECT whole, unit, person_id, company, CASE WHEN decided THEN 3 WHEN person_id IS NOT NULL THEN 2 WHEN company IS NOT NULL THEN 1 ELSE 0 END AS known_by
  FROM open_unit o ANTI JOIN opening p ON p.whole = o.whole ANTI JOIN placed c ON c.whole = o.whole
),
lost_first AS (
  SELECT DISTINCT l.whole, l.unit,
         CASE known_by WHEN 2 THEN coalesce(i.side, content_number(concat_ws('|', 'id', CAST(l.whole AS STRING), l.person_id)))
           WHEN 1 THEN content_number(concat_ws('|', 'company', CAST(l.whole AS STRING), l.company)) ELSE l.unit END AS side
  FROM lost l
  LEFT JOIN (SELECT unit, min(side) AS side FROM shared WHERE weight = 4096 GROUP BY unit) i ON i.unit = l.unit
  QUALIFY l.known_by = max(l.known_by) OVER (PARTITION BY l.whole)
)
SELECT whole, unit, side, decided, sure FROM decided_side_before
UNION ALL
SELECT whole, unit, unit, TRUE, TRUE FROM opening
UNION ALL
SELECT p.whole, p.unit, p.side, s.decided, t.unit IS NULL
FROM placed p JOIN side s ON s.side = p.side LEFT JOIN torn t ON t.unit = p.unit
UNION ALL
SELECT l.whole, l.unit, l.side, coalesce(s.decided, FALSE), FALSE FROM lost_first l LEFT JOIN side s ON s.side = l.side
