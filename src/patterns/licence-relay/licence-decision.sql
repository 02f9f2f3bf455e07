-- Licence decisions with their applicant and place: the place of the row, else of the establishment it names; without
-- an applicant enterprise, the one whose establishment it is (`operator`: whoever applied). Two rows on one thing are
-- compared by building, else by establishment; an unknown place is the same as no other.
WITH unit AS (
  SELECT establishment, min(company) AS company FROM establishment_record GROUP BY establishment
),
activity AS (
  SELECT DISTINCT left(activity, 4) AS nace4 FROM licence_record
),
-- the kin of licensed activities; an activity that is in none stands for itself
trade AS (
  SELECT a.nace4, coalesce(min(f.kin), min(t.kin), a.nace4) AS trade
  FROM activity a
  LEFT JOIN licensed_kin f ON f.prefix = a.nace4
  LEFT JOIN licensed_kin t ON t.prefix = left(a.nace4, 3)
  GROUP BY a.nace4
),
unit_place AS (
  SELECT a.entity AS establishment, o.building, o.box
  FROM address_record a
  SEMI JOIN licence_record l ON l.establishment = a.entity
  JOIN address_of o ON o.ref = a.ref
  WHERE a.kind = 'BAET'
  QUALIFY row_number() OVER (PARTITION BY a.entity ORDER BY a.ref) = 1
)
SELECT l.ref, l.decided, l.status, l.licence, l.valid_to, left(l.activity, 4) AS nace4, t.trade,
       coalesce(f.company, l.applicant, CASE WHEN m.person IS NULL THEN u.company END) AS applicant, u.company AS operator,
       m.person, m.level, coalesce(p.building, up.building) AS building,
       CASE WHEN p.building IS NOT NULL THEN p.box ELSE up.box END AS box,
       coalesce('building ' || CAST(coalesce(p.building, up.building) AS STRING), 'unit ' || l.establishment) AS place
FROM licence_record l
LEFT JOIN trade t ON t.nace4 = left(l.activity, 4)
LEFT JOIN foreign_company f ON f.written = l.applicant
LEFT JOIN person_mention m ON m.ref = l.ref AND m.slot = 1
LEFT JOIN address_of p ON p.ref = l.ref
LEFT JOIN unit u ON u.establishment = l.establishment
LEFT JOIN unit_place up ON up.establishment = l.establishment
WHERE l.decided <= $as_of AND NOT coalesce(l.of_holder, FALSE)
