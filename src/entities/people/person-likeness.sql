-- view
-- How alike two mentions are in each field. What is missing says nothing, for or against.
SELECT *,
  CASE WHEN same_name AND full_names THEN 'same' ELSE name_likeness(f1, f2) END AS family_level,
  CASE WHEN same_name AND full_names THEN 'same' ELSE name_likeness(g1, g2) END AS given_level,
  CASE WHEN b1 = '' OR b2 = '' THEN 'missing'
       WHEN b1 = b2 THEN CASE WHEN d1 = '' THEN 'year' ELSE 'same' END
       WHEN left(b1, 4) = left(b2, 4) AND (d1 = '' OR d2 = '') THEN 'year'
       WHEN one_edit_off(b1, b2) THEN 'digit'
       WHEN left(b1, 4) = left(b2, 4) AND right(b1, 4) = right(b2, 2) || substr(b2, 5, 2) THEN 'swapped'
       WHEN right(b1, 4) = right(b2, 4) AND d1 <> '' THEN 'part'
       WHEN left(b1, 6) = left(b2, 6) OR (left(b1, 4) = left(b2, 4) AND right(b1, 2) = right(b2, 2)) THEN 'part'
       WHEN d1 <> '' AND d2 <> '' AND months_apart(b1, b2) <= 13 THEN 'near'
       ELSE 'different' END AS birth_level,
  CASE WHEN z1 <> '' AND z1 = z2 THEN CASE WHEN c1 <> '' AND c1 = c2 THEN 'same' ELSE 'zip' END
       WHEN c1 <> '' AND c1 = c2 THEN 'city'
       WHEN (z1 = '' OR z2 = '') AND (c1 = '' OR c2 = '') THEN 'missing'
       WHEN c1 <> '' AND c2 <> '' AND alike_word(c1, c2) THEN 'city typo'
       WHEN z1 <> '' AND z2 <> '' AND alike_word(z1, z2) THEN 'zip typo'
       ELSE 'different' END AS place_level
FROM comparable_pair
