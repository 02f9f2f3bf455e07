-- view
-- What two mentions say, side by side, and how much each value says where the two agree: that of the commoner one.
SELECT p.one, p.other, a.leader AS one_leader, b.leader AS other_leader,
       a.family AS f1, a.given AS g1, b.family AS f2, b.given AS g2,
       a.name = b.name OR a.name_all = b.name_all OR a.name_joined = b.name_joined AS same_name,
       a.full_name AND b.full_name AS full_names,
       least(a.name_bits, b.name_bits) AS name_bits,
       least(a.family_bits, b.family_bits) AS family_bits, least(a.given_bits, b.given_bits) AS given_bits,
       least(a.family_bits, b.given_bits) AS cross_bits_1, least(a.given_bits, b.family_bits) AS cross_bits_2,
       a.born AS b1, b.born AS b2, birth_day(a.born) AS d1, birth_day(b.born) AS d2, least(a.born_bits, b.born_bits) AS born_bits,
       a.zip AS z1, b.zip AS z2, a.city AS c1, b.city AS c2, a.zip_bits AS zip_bits, a.place_bits AS place_bits,
       least(a.city_bits, b.city_bits) AS city_bits,
       CASE WHEN s.one IS NULL THEN 'missing' WHEN s.same_role THEN 'same role' ELSE 'same' END AS company_level,
       CASE WHEN a.person_id <> b.person_id THEN -99.0 ELSE 0.0 END AS id_weight
FROM candidate_pair p
JOIN person_evidence a ON a.tuple = p.one
JOIN person_evidence b ON b.tuple = p.other
LEFT JOIN company_pair s ON s.one = p.one AND s.other = p.other
