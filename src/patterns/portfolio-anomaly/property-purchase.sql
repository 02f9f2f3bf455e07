-- What companies outside building and property (no code in 41 or 68) own in the land register, by purchase: parcels
-- bought on one day in one building are one. A parcel without a house number is a purchase of its own.
WITH buyer AS (
  SELECT company, start_day, t0, ref, collapse_ref FROM company c
  ANTI JOIN (SELECT DISTINCT company FROM activity_code WHERE nace2 IN ('41', '68')) a ON a.company = c.company
),
located AS (
  SELECT o.company, o.parcel, o.since, o.ref,
         CASE WHEN building_number(p.house_number) <> '' AND p.street IS NOT NULL
              THEN concat_ws('|', p.nis, street_key(p.street), building_number(p.house_number))
              ELSE o.parcel END AS place
  FROM ownership o
  SEMI JOIN buyer b ON b.company = o.company
  JOIN parcel p ON p.parcel = o.parcel
  WHERE o.owner_kind = 'company' AND o.since IS NOT NULL
)
SELECT l.company, l.since, l.place, l.parcel, l.ref, b.start_day, b.t0, b.ref AS start_ref, b.collapse_ref
FROM located l
JOIN buyer b ON b.company = l.company
