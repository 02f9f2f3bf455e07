-- What the likeness of two mentions weighs in bits, field by field and in all.
WITH crossed AS (
  -- the names in each other's cell: worth a look only where they are not alike as they stand
  SELECT *,
    CASE WHEN family_level IN ('same', 'typo', 'missing') AND given_level <> 'different' THEN 'different' ELSE name_likeness(f1, g2) END AS cross_level_1,
    CASE WHEN family_level IN ('same', 'typo', 'missing') AND given_level <> 'different' THEN 'different' ELSE name_likeness(g1, f2) END AS cross_level_2
  FROM person_likeness
),
weighed AS (
  SELECT *,
    part_weight(family_level, family_bits, name_same, name_typo, name_short, name_rough, name_other)
      + part_weight(given_level, given_bits, name_same, name_typo, name_short, name_rough, r.other_given) AS direct,
    part_weight(cross_level_1, cross_bits_1, name_same, name_typo, name_short, name_rough, -8.0)
      + part_weight(cross_level_2, cross_bits_2, name_same, name_typo, name_short, name_rough, -8.0) - 3.0 AS crossed,
    CASE birth_level WHEN 'same' THEN born_bits + birth_same WHEN 'year' THEN birth_year WHEN 'digit' THEN birth_digit
         WHEN 'swapped' THEN birth_swapped WHEN 'part' THEN birth_part WHEN 'missing' THEN 0.0
         WHEN 'near' THEN r.near_birth ELSE r.other_birth END AS birth_weight,
    CASE place_level WHEN 'same' THEN place_bits + place_same WHEN 'zip' THEN least(zip_bits, 11.0) + place_zip
         WHEN 'city' THEN least(city_bits, 9.0) + place_city WHEN 'city typo' THEN least(city_bits, 9.0) + place_city_typo
         WHEN 'zip typo' THEN place_zip_typo WHEN 'missing' THEN 0.0 ELSE place_other END AS place_weight,
    -- relatives often share a company and the family name: a first name that only resembles does not gain by it
    CASE WHEN company_level = 'missing' OR given_level NOT IN ('same', 'short') THEN 0.0 WHEN company_level = 'same role' THEN 9.0 ELSE 8.0 END AS company_weight
  FROM crossed CROSS JOIN person_regime r CROSS JOIN person_weight m
),
named AS (
  SELECT *, CASE WHEN same_name AND full_names THEN name_bits + name_whole ELSE greatest(direct, crossed, worst_name) END AS name_weight
  FROM weighed
)
SELECT w.one, w.other, w.one_leader, w.other_leader, w.family_level, w.given_level, w.birth_level, w.place_level, w.company_level,
       w.name_weight, w.birth_weight, w.place_weight, w.company_weight, w.id_weight, p.bits AS prior,
       w.name_weight + w.birth_weight + w.place_weight + w.company_weight + w.id_weight + p.bits AS weight
FROM named w CROSS JOIN person_prior p
