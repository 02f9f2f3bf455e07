-- House numbers and boxes, taken apart once per distinct spelling. A building is the number with its letter ('12A' and
-- '12 a' are one, '12' is another); of a range '12-14' the first number stands. A box written behind the number
-- ('12 bus 3', '12 bte 3', '12/3') is the box where the box column is empty.
WITH spelling AS (
  SELECT DISTINCT coalesce(house_number, '') AS house_number, coalesce(box, '') AS box FROM address_text
),
chosen AS (
  SELECT house_number, box, CASE WHEN box <> '' THEN box ELSE box_behind_number(house_number) END AS box_text
  FROM spelling
)
SELECT house_number, box, building_number(house_number) AS number_key,
       box_key(box_text) AS box_key
FROM chosen
