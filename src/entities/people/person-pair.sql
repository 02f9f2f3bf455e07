-- view
-- What two mentions say, side by side, and how much each value says where the two agree: that of the commoner one.
SELECT p.one, p.other, p.candidate, p.stands_for, a.leader AS one_leader, b.leader AS other_leader,
       a.family AS f1, a.given AS g1, a.family_joined AS fj1, a.given_joined AS gj1,
       b.family AS f2, b.given AS g2, b.family_joined AS fj2, b.given_joined AS gj2,
       a.words > 1 AND b.words > 1 AS full_names, a.one_cell AS one_cell_1, b.one_cell AS one_cell_2, a.one_cell OR b.one_cell AS one_cell, a.one_cell AND b.one_cell AND a.words > 1 AND b.words > 1 AS both_in_one_cell, a.words = 1 OR b.words = 1 AS lone, a.words = 1 AND b.words = 1 AS both_lone,
       (a.name_all = b.name_all OR a.name_joined = b.name_joined) AS same_name,
       a.generation <> '' AND b.generation <> '' AND a.generation <> b.generation AS generations_apart,
       least(a.name_bits, b.name_bits) AS name_bits,
       least(a.family_bits, b.family_bits) AS family_bits, least(a.given_bits, b.given_bits) AS given_bits,
       least(a.alt_family_bits, b.family_bits) AS alt_family_bits_1, least(a.alt_given_bits, b.given_bits) AS alt_given_bits_1,
       least(a.family_bits, b.alt_family_bits) AS alt_family_bits_2, least(a.given_bits, b.alt_given_bits) AS alt_given_bits_2,
       a.born AS b1, b.born AS b2, a.full_birth AS full_1, b.full_birth AS full_2, least(a.year_bits, b.year_bits) AS year_bits, least(a.day_bits, b.day_bits) AS day_bits,
       a.zip AS z1, b.zip AS z2, a.city AS c1, b.city AS c2, a.zip_bits AS zip_bits, least(a.place_bits, b.place_bits) AS place_bits,
       least(a.city_bits, b.city_bits) AS city_bits,
       CASE WHEN s.one IS NULL THEN 'missing' WHEN s.same_role THEN 'same role' ELSE 'same' END AS company_level,
       a.person_id <> b.person_id AS ids_apart, h.one IS NOT NULL AS held_beside
FROM compared_pair p
JOIN person_evidence a ON a.tuple = p.one
JOIN person_evidence b ON b.tuple = p.other
LEFT JOIN company_pair s ON s.one = p.one AND s.other = p.other
LEFT JOIN beside_pair h ON h.one = p.one AND h.other = p.other
