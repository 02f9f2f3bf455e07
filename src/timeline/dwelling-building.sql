-- A building with one dwelling parcel is a dwelling.
SELECT DISTINCT l.building
FROM parcel_place l
SEMI JOIN parcel p ON p.parcel = l.parcel AND p.dwelling
