-- Mass addresses where most companies fail: buildings with n seats of active legal persons (20; in a dwelling 10), of
-- which, together with the c that collapsed there lately, more than half fail, and significantly more than twice the
-- share in the judicial district (lower bound of Wilson's 95 % interval). However many seats, without that there is
-- nothing: an accountant's office is a mass address too. This is P15b; P08 and P12 read it.
WITH per_building AS (
  SELECT building, min(district) AS district, count(*) FILTER (WHERE active) AS n, count(*) FILTER (WHERE failing) AS failing,
         count(*) FILTER (WHERE NOT active) AS c, count(*) AS members
  FROM office_member
  GROUP BY building
),
per_district AS (
  SELECT district, sum(failing) AS failing, sum(members) AS members,
         sum(failing) * 1.0 / sum(members) AS district_share
  FROM per_building
  GROUP BY district
),
crowded AS (
  SELECT b.building, b.district, d.building IS NOT NULL AS dwelling, b.n, b.failing, b.c, b.members,
         b.failing * 1.0 / b.members AS share
  FROM per_building b
  LEFT JOIN dwelling_building d ON d.building = b.building
  WHERE b.n >= $shared_registered_office_mass_companies
     OR (b.n >= $shared_registered_office_dwelling_companies AND d.building IS NOT NULL)
),
compared AS (
  SELECT c.*, d.district_share,
         (c.share + 1.96 * 1.96 / (2 * c.members)
          - 1.96 * sqrt(c.share * (1 - c.share) / c.members + 1.96 * 1.96 / (4.0 * c.members * c.members)))
         / (1 + 1.96 * 1.96 / c.members) AS wilson_low
  FROM crowded c
  JOIN per_district d ON d.district = c.district
)
SELECT building, district, dwelling, n, failing, c, members, share, district_share, wilson_low
FROM compared
WHERE share * 100 > $shared_registered_office_toxic_percent
  AND wilson_low > $shared_registered_office_district_factor * district_share
