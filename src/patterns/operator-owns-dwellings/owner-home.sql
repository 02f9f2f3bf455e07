-- Dwellings that lie at the owner's own address as the owner's row gives it: the home, which is no other dwelling.
-- Compared by postcode, street and number, whether or not another extract knows the building; both names of a street
-- that the register pairs are one.
WITH candidate AS (
  SELECT DISTINCT parcel, person, vehicle FROM operator_dwelling
),
both_addresses AS (
  -- numbers that begin with other digits are other numbers: most pairs fall away before the spelling is looked at
  SELECT DISTINCT c.parcel, c.person, p.street, p.house_number, o.zipcode, o.street AS owner_street,
         o.house_number AS owner_number
  FROM candidate c
  JOIN parcel_record p ON p.parcel = c.parcel
  JOIN owner_record o ON o.situation = p.situation AND o.owns
  JOIN zip_of_nis z ON z.nis = p.nis AND z.zipcode = o.zipcode
  LEFT JOIN foreign_company f ON f.written = o.holder
  LEFT JOIN person_mention m ON m.ref = o.ref AND m.slot = o.slot
  WHERE (c.vehicle = coalesce(f.company, o.holder) OR (c.vehicle IS NULL AND o.holder IS NULL AND m.person = c.person))
    AND regexp_extract(p.house_number, '^0*([0-9]+)', 1) = regexp_extract(o.house_number, '^0*([0-9]+)', 1)
),
same_number AS (
  SELECT parcel, person, zipcode, street_key(street) AS parcel_key, street_key(owner_street) AS owner_key
  FROM both_addresses
  WHERE building_number(house_number) = building_number(owner_number) AND building_number(house_number) <> ''
)
SELECT DISTINCT n.parcel, n.person
FROM same_number n
LEFT JOIN street s ON s.zipcode = n.zipcode AND s.street_key = n.parcel_key
LEFT JOIN street t ON t.zipcode = n.zipcode AND t.street_key = n.owner_key
WHERE n.parcel_key = n.owner_key OR s.street = t.street
