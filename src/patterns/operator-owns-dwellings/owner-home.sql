-- Dwellings that lie at the owner's own address as the owner's row gives it: the home, which is no other dwelling.
-- Compared by postcode, street and number, whether or not another extract knows the building; both names of a street
-- that the register pairs are one.
WITH candidate AS (
  SELECT DISTINCT parcel, person, vehicle FROM operator_dwelling
),
parcel_address AS (
  SELECT DISTINCT c.parcel, c.person, c.vehicle, p.situation, p.nis, p.street, building_number(p.house_number) AS number
  FROM candidate c
  JOIN parcel_record p ON p.parcel = c.parcel
  WHERE p.house_number IS NOT NULL
),
owner_address AS (
  SELECT DISTINCT a.parcel, a.person, a.vehicle, a.nis, a.street, a.number, o.zipcode, street_key(o.street) AS owner_key
  FROM parcel_address a
  JOIN owner_record o ON o.situation = a.situation AND o.owns
  LEFT JOIN person_mention m ON m.ref = o.ref AND m.slot = o.slot
  WHERE (a.vehicle = o.holder OR (a.vehicle IS NULL AND o.holder IS NULL AND m.person = a.person))
    AND building_number(o.house_number) = a.number AND a.number <> ''
),
-- one key for a street: the register's pair where it has one, else the spelling without case and accents
in_municipality AS (
  SELECT a.parcel, a.person, a.owner_key, street_key(a.street) AS street_key, a.zipcode
  FROM owner_address a
  JOIN zip_of_nis z ON z.nis = a.nis AND z.zipcode = a.zipcode
)
SELECT DISTINCT i.parcel, i.person
FROM in_municipality i
LEFT JOIN street s ON s.zipcode = i.zipcode AND s.street_key = i.street_key
LEFT JOIN street t ON t.zipcode = i.zipcode AND t.street_key = i.owner_key
WHERE i.street_key = i.owner_key OR s.street = t.street
