-- Establishments of a licensed activity without a licence of their own: no decision of the kin at the building (weak); the
-- last decision there is against it (strong); the licence in force there is a stranger's (moderate). A decision about
-- another box is about another place, but shows that the building is known.
WITH decision AS (
  SELECT p.company, p.kin, p.building, p.box, d.ref, d.decided, d.status
  FROM covered_place p
  JOIN licence_decision d ON d.building = p.building AND d.trade = p.kin AND (d.box = '' OR p.box = '' OR d.box = p.box)
),
none AS (
  SELECT p.* FROM covered_place p
  ANTI JOIN licence_decision d ON d.building = p.building AND d.trade = p.kin
  WHERE year(p.start_day) >= $unlicensed_activity_since_year
),
last_decision AS (
  SELECT * FROM decision
  QUALIFY row_number() OVER (PARTITION BY company, kin, building, box ORDER BY decided DESC, ref DESC) = 1
),
in_force AS (
  SELECT p.company, p.kin, p.building, p.box, s.ref, s.start_day, s.nace4, y.company AS holder, y.person, y.level
  FROM covered_place p
  JOIN licence_spell s ON s.building = p.building AND s.trade = p.kin AND s.in_force AND (s.box = '' OR p.box = '' OR s.box = p.box)
  JOIN licence_party y ON y.ref = s.ref AND coalesce(y.company, CAST(y.person AS STRING)) IS NOT NULL
),
own AS (
  SELECT f.company, f.kin, f.building, f.box
  FROM in_force f
  WHERE f.holder = f.company
  UNION
  SELECT f.company, f.kin, f.building, f.box
  FROM in_force f
  JOIN group_of g ON g.company = f.company
  JOIN group_of h ON h.company = f.holder AND h.group_key = g.group_key
  UNION
  SELECT f.company, f.kin, f.building, f.box
  FROM in_force f
  -- who leaves within the time of grace had the licence for somebody else
  JOIN control c ON c.company = f.company AND c.person = f.person
    AND c.end_day >= least(f.start_day + INTERVAL '1' DAY * $unlicensed_activity_grace_days, $as_of)
),
-- a refusal takes no licence away from who holds one
against AS (
  SELECT d.* FROM last_decision d
  LEFT JOIN own o ON o.company = d.company AND o.kin = d.kin AND o.building = d.building AND o.box = d.box
  WHERE d.status IN ('refused', 'withdrawn', 'closed') AND (d.status <> 'refused' OR o.company IS NULL)
    AND d.decided <= $as_of - INTERVAL '1' DAY * $unlicensed_activity_decided_days
),
stranger AS (
  SELECT f.* FROM in_force f
  ANTI JOIN own o ON o.company = f.company AND o.kin = f.kin AND o.building = f.building AND o.box = f.box
  ANTI JOIN against a ON a.company = f.company AND a.kin = f.kin AND a.building = f.building AND a.box = f.box
),
unlicensed AS (
  SELECT company, kin, building, box, start_day, ref, licences, CAST(NULL AS STRING) AS status, 1 AS rank FROM none
  UNION ALL
  SELECT company, kin, building, box, decided, ref, NULL, status, 3 FROM against
  UNION ALL
  SELECT company, kin, building, box, start_day, ref, NULL, nace4, 2 FROM stranger
),
-- one finding per enterprise and place, the strongest of its kin
flagged AS (
  SELECT company, building, box, max(rank) AS rank,
         company || '|' || CAST(building AS STRING) || CASE WHEN box = '' THEN '' ELSE '|' || box END AS finding,
         CAST(building AS STRING) || CASE WHEN box = '' THEN '' ELSE '|' || box END AS place
  FROM unlicensed
  GROUP BY company, building, box
),
fact AS (
  SELECT f.finding, CAST(NULL AS INTEGER) AS level, 'premises' AS role, 'address' AS kind, f.place AS id,
         CASE u.rank WHEN 1 THEN 'none' WHEN 3 THEN 'refused' ELSE 'inForce' END AS fact,
         CASE WHEN u.rank = 1 THEN NULL ELSE u.start_day END AS day, CASE WHEN u.rank = 1 THEN u.kin ELSE u.status END AS value,
         CAST(u.licences AS DOUBLE) AS amount, CASE WHEN u.rank = 1 THEN NULL ELSE u.ref END AS ref
  FROM flagged f
  JOIN unlicensed u ON u.company = f.company AND u.building = f.building AND u.box = f.box AND u.rank = f.rank
  UNION
  SELECT f.finding, NULL, 'operator', 'company', f.company, 'open', p.start_day, NULL, NULL, p.ref
  FROM flagged f
  JOIN covered_place p ON p.company = f.company AND p.building = f.building AND p.box = f.box
  UNION
  SELECT f.finding, CASE WHEN s.holder IS NULL THEN s.level END, 'holder', CASE WHEN s.holder IS NULL THEN 'person' ELSE 'company' END,
         coalesce(s.holder, CAST(s.person AS STRING)), 'holder', NULL, NULL, NULL, s.ref
  FROM flagged f
  JOIN stranger s ON s.company = f.company AND s.building = f.building AND s.box = f.box
  WHERE f.rank = 2
)
SELECT t.finding, CASE f.rank WHEN 3 THEN 'strong' WHEN 2 THEN 'moderate' ELSE 'weak' END AS strength, t.level, t.role, t.kind, t.id,
       t.fact, t.day, CAST(NULL AS DATE) AS until, t.value, t.amount, t.ref
FROM fact t
JOIN flagged f ON f.finding = t.finding
