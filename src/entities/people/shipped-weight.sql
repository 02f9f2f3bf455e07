-- What each likeness weighs, in bits, as the tool ships it. `name_same`, `name_typo`, `name_short`, `name_rough`,
-- `birth_same`, `place_same`, `place_zip`, `place_city` and `place_city_typo` are added to how rare the value is; all others stand alone.
-- `pairs`: of how many pairs in the extracts they were learnt, here none. How much a first name or birth date weighs that is quite another, the extracts and the catalogue tell (`person_regime`).
SELECT 0 AS pairs, -0.3 AS name_same, -2.5 AS name_typo, -4.0 AS name_short, -4.5 AS name_rough, -6.0 AS name_other, -0.5 AS name_whole,
       -0.3 AS birth_same, 4.0 AS birth_year, 5.0 AS birth_digit, 8.0 AS birth_swapped, 2.0 AS birth_part,
       -0.5 AS place_same, -0.5 AS place_zip, -0.7 AS place_city, -2.5 AS place_city_typo, 1.0 AS place_zip_typo, -2.0 AS place_other
