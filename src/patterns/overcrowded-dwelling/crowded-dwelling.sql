-- Units (building and box) that hold more residents on the as-of day than they are made for. Either people live where
-- every known parcel is something else than a dwelling: three or more of more than one household (up to five who
-- registered on one day are one household, so that a caretaker's family is none), or four who
-- registered within a week of one another, where an enterprise of a risk sector has its establishment (which may be a
-- caretaker's family: weak). Or there are more than twelve to a unit,
-- or six and more with less than 8 m2 each, among the 0.5 % tightest inhabited dwellings. Residents without a box are
-- shared out over the building's housing units.
WITH resident AS (
  SELECT building, box, start_day, count(*) AS people
  FROM resident_stay
  WHERE end_day = $as_of
  GROUP BY building, box, start_day
),
occupied AS (
  SELECT building, box, CAST(sum(people) AS BIGINT) AS residents,
         CAST(sum(floor((people + $overcrowded_dwelling_household - 1) / ($overcrowded_dwelling_household * 1.0))) AS BIGINT) AS households
  FROM resident
  GROUP BY building, box
),
-- the most residents of a unit who registered within one week of one another
registered_together AS (
  SELECT building, box, max(people) AS together
  FROM (SELECT building, box, sum(people) OVER (PARTITION BY building, box ORDER BY start_day
                                                RANGE BETWEEN CURRENT ROW AND INTERVAL '7' DAY FOLLOWING) AS people
        FROM resident) w
  GROUP BY building, box
),
-- where an enterprise of a risk sector has an establishment today
workplace AS (
  SELECT DISTINCT e.building, e.box
  FROM establishment_spell e
  JOIN company_sector s ON s.company = e.company AND s.risk
  WHERE e.running
),
manned AS (
  SELECT DISTINCT o.building, o.box
  FROM occupied o
  JOIN workplace w ON w.building = o.building AND (o.box = '' OR w.box = '' OR o.box = w.box)
),
measured AS (
  SELECT o.building, o.box, o.residents, o.households, coalesce(b.non_dwelling, FALSE) AS non_dwelling,
         o.residents / (CASE WHEN o.box = '' THEN greatest(coalesce(b.housing_units, 1), 1) ELSE 1 END * 1.0) AS per_unit,
         CASE WHEN b.dwelling THEN b.used_surface / (greatest(coalesce(b.housing_units, 1), 1) * 1.0) END AS unit_surface,
         CASE WHEN m.building IS NULL THEN 0 ELSE t.together END AS together
  FROM occupied o
  JOIN registered_together t ON t.building = o.building AND t.box = o.box
  LEFT JOIN manned m ON m.building = o.building AND m.box = o.box
  LEFT JOIN inhabited_building b ON b.building = o.building
),
spacious AS (
  SELECT *, unit_surface / per_unit AS surface_each,
         row_number() OVER (ORDER BY unit_surface / per_unit, building, box) AS place,
         count(*) OVER () AS dwellings
  FROM measured
  WHERE unit_surface IS NOT NULL
),
tightest AS (
  -- the value at the rank of 0.5 % of all inhabited dwellings whose surface is known
  SELECT min(surface_each) AS surface_each FROM spacious WHERE place >= dwellings * $overcrowded_dwelling_tightest_share
)
SELECT m.building, m.box, m.residents, m.households, m.per_unit, s.surface_each,
       m.non_dwelling AND m.residents >= $overcrowded_dwelling_workplace_residents AND m.households > 1 AS workplace,
       m.per_unit > $overcrowded_dwelling_residents AS over_full,
       coalesce(m.per_unit >= $overcrowded_dwelling_tight_residents AND s.surface_each < $overcrowded_dwelling_surface
                AND s.surface_each <= t.surface_each, FALSE) AS tight,
       m.non_dwelling AND m.together >= $overcrowded_dwelling_together_residents AS at_work, m.together
FROM measured m
LEFT JOIN spacious s ON s.building = m.building AND s.box = m.box
CROSS JOIN tightest t
WHERE (m.non_dwelling AND m.residents >= $overcrowded_dwelling_workplace_residents AND m.households > 1)
   OR (m.non_dwelling AND m.together >= $overcrowded_dwelling_together_residents)
   OR m.per_unit > $overcrowded_dwelling_residents
   OR (m.per_unit >= $overcrowded_dwelling_tight_residents AND s.surface_each < $overcrowded_dwelling_surface
       AND s.surface_each <= t.surface_each)
