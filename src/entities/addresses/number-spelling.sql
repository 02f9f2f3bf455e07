-- House numbers and boxes, taken apart once per distinct spelling. A building is the number with its letter ('12A' and
-- '12 a' are one, '12' is another); of a range '12-14' the first number stands. A box written behind the number
-- ('12 bus 3', '12 bte 3', '12/3') is the box where the box column is empty.
WITH spelling AS (
  SELECT DISTINCT coalesce(house_number, '') AS house_number, coalesce(box, '') AS box FROM address_text
  UNION
  SELECT DISTINCT coalesce(house_number, ''), coalesce(box, '') FROM owner_address_text
),
parted AS (
  SELECT house_number, box, fold(house_number) AS number_text,
         regexp_extract(fold(house_number),
           '^([0-9]+ *[a-z]?(?: *[-+] *[0-9]+[a-z]?)?) *(?:/|bus|bte|boite|box|b[.]) *([0-9a-z.]+)$', 1) AS before_box,
         regexp_extract(fold(house_number),
           '^([0-9]+ *[a-z]?(?: *[-+] *[0-9]+[a-z]?)?) *(?:/|bus|bte|boite|box|b[.]) *([0-9a-z.]+)$', 2) AS box_behind
  FROM spelling
),
chosen AS (
  SELECT house_number, box, CASE WHEN before_box <> '' THEN before_box ELSE number_text END AS number_text,
         CASE WHEN box <> '' THEN fold(box) ELSE box_behind END AS box_text
  FROM parted
)
SELECT house_number, box, house_number_key(number_text) AS number_key,
       replace_all(replace_all(replace_all(box_text, '^ *(bus|bte|boite|box)[ .]*', ''), '[^0-9a-z]', ''), '^0+', '') AS box_key
FROM chosen
