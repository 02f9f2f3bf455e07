-- How alike two mentions are in each field, and what that weighs in bits. What is missing says nothing, for or against.
WITH levelled AS (
  SELECT *,
    CASE WHEN same_name AND full_names THEN 'same' ELSE name_likeness(f1, f2) END AS family_level,
    CASE WHEN same_name AND full_names THEN 'same' ELSE name_likeness(g1, g2) END AS given_level,
    CASE WHEN b1 = '' OR b2 = '' THEN 'missing'
         WHEN b1 = b2 THEN CASE WHEN d1 = '' THEN 'year' ELSE 'same' END
         WHEN left(b1, 4) = left(b2, 4) AND (d1 = '' OR d2 = '') THEN 'year'
         WHEN levenshtein(b1, b2) <= 1 THEN 'digit'
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
),
crossed AS (
  -- the names in each other's cell: worth a look only where they are not alike as they stand
  SELECT *,
    CASE WHEN family_level IN ('same', 'typo', 'missing') AND given_level <> 'different' THEN 'different' ELSE name_likeness(f1, g2) END AS cross_level_1,
    CASE WHEN family_level IN ('same', 'typo', 'missing') AND given_level <> 'different' THEN 'different' ELSE name_likeness(g1, f2) END AS cross_level_2
  FROM levelled
),
weighed AS (
  SELECT *,
    part_weight(family_level, family_bits, -6.0) + part_weight(given_level, given_bits, r.other_given) AS direct,
    part_weight(cross_level_1, cross_bits_1, -8.0) + part_weight(cross_level_2, cross_bits_2, -8.0) - 3.0 AS crossed,
    CASE birth_level WHEN 'same' THEN born_bits - 0.3 WHEN 'year' THEN 4.0 WHEN 'digit' THEN 5.0 WHEN 'swapped' THEN 8.0
         WHEN 'part' THEN 2.0 WHEN 'missing' THEN 0.0 WHEN 'near' THEN r.near_birth ELSE r.other_birth END AS birth_weight,
    CASE place_level WHEN 'same' THEN place_bits - 0.5 WHEN 'zip' THEN least(zip_bits, 11.0) - 0.5 WHEN 'city' THEN least(city_bits, 9.0) - 0.7
         WHEN 'city typo' THEN least(city_bits, 9.0) - 2.5 WHEN 'zip typo' THEN 1.0 WHEN 'missing' THEN 0.0 ELSE -2.0 END AS place_weight,
    -- relatives often share a company and the family name: a first name that only resembles does not gain by it
    CASE WHEN company_level = 'missing' OR given_level NOT IN ('same', 'short') THEN 0.0 WHEN company_level = 'same role' THEN 9.0 ELSE 8.0 END AS company_weight
  FROM crossed CROSS JOIN person_regime r
),
named AS (
  SELECT *, CASE WHEN same_name AND full_names THEN name_bits - 0.5 ELSE greatest(direct, crossed, worst_name) END AS name_weight
  FROM weighed
)
SELECT w.one, w.other, w.one_leader, w.other_leader, w.family_level, w.given_level, w.birth_level, w.place_level, w.company_level,
       w.name_weight, w.birth_weight, w.place_weight, w.company_weight, w.id_weight, p.bits AS prior,
       w.name_weight + w.birth_weight + w.place_weight + w.company_weight + w.id_weight + p.bits AS weight
FROM named w CROSS JOIN person_prior p
