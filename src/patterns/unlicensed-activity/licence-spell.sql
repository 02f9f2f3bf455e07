-- Granted licences with the days on which they are in force: until a later withdrawal, closure, suspension or expiry of the
-- same licence (without a number: of the same place and kin), or the licence's own last day. `trade` is the kin, or the
-- four digits where there is none.
WITH ending AS (
  SELECT licence, place, trade, decided FROM licence_decision WHERE status IN ('withdrawn', 'closed', 'suspended', 'expired')
),
by_number AS (
  SELECT g.ref, min(e.decided) AS ended
  FROM licence_decision g
  JOIN ending e ON e.licence = g.licence AND e.decided > g.decided
  WHERE g.status = 'granted'
  GROUP BY g.ref
),
by_place AS (
  SELECT g.ref, min(e.decided) AS ended
  FROM licence_decision g
  JOIN ending e ON e.place = g.place AND e.trade = g.trade AND e.decided > g.decided
  WHERE g.status = 'granted' AND g.licence IS NULL
  GROUP BY g.ref
)
SELECT g.ref, g.licence, g.trade, g.nace4, g.building, g.box, g.decided AS start_day,
       least(coalesce(n.ended, p.ended, $as_of), coalesce(g.valid_to, $as_of), $as_of) AS end_day,
       coalesce(n.ended, p.ended) IS NULL AND (g.valid_to IS NULL OR g.valid_to >= $as_of) AS in_force,
       g.applicant, g.person, g.level
FROM licence_decision g
LEFT JOIN by_number n ON n.ref = g.ref
LEFT JOIN by_place p ON p.ref = g.ref
WHERE g.status = 'granted'
