-- view
-- How likely the likeness of two mentions is, in bits (log2), if they are two people: strangers (by how rare each value is),
-- relatives (who share the family name and mostly the place, the rest by chance, and now and then a first name) or twins (who
-- share the birth date too, and not the first name). Of a mention's relatives the extracts name one or two, of its twins one in
-- fifty: `two_people` adds the three up. `people`: how many there are to choose from.
WITH everybody AS (
  -- where values are replaced at random, few of those who differ in one are relatives
  SELECT count(*) + 20.0 AS people, max(CASE WHEN r.replaced THEN 0.03 ELSE 1.0 END) AS kinship, max(t.twins) AS twins FROM person_evidence CROSS JOIN person_regime r CROSS JOIN (SELECT max(twins) AS twins FROM person_share) t
),
stranger AS (
  SELECT p.*,
    likeness_by_chance(p.family_level, p.family_says, f.beside_rarity, f.bits, f.most_bits) AS family_chance,
    likeness_by_chance(p.given_level, p.given_says, g.beside_rarity, g.bits, g.most_bits) AS given_chance,
    CASE p.birth_level WHEN 'missing' THEN 0.0 WHEN 'same' THEN -least(p.year_bits + p.day_bits, 16.0) WHEN 'year' THEN -p.year_bits
      WHEN 'month' THEN -p.year_bits - 3.5 ELSE b.bits END AS birth_chance,
    CASE p.place_level WHEN 'missing' THEN 0.0 WHEN 'same' THEN -p.place_bits WHEN 'zip' THEN -least(p.zip_bits, 13.0) WHEN 'city' THEN -least(p.city_bits, 9.0)
      WHEN 'city typo' THEN -greatest(least(p.city_bits, 9.0) - 2.5, 1.0) ELSE l.bits END AS place_chance
  FROM person_likeness p
  LEFT JOIN stranger_share f ON f.field = 'family' AND f.level = p.family_level
  LEFT JOIN stranger_share g ON g.field = 'given' AND g.level = p.given_level
  LEFT JOIN stranger_share b ON b.field = 'birth' AND b.level = p.birth_level
  LEFT JOIN stranger_share l ON l.field = 'place' AND l.level = p.place_level
  WHERE p.allowed
),
related AS (
  SELECT s.*,
    CASE WHEN family_level = 'same' AND given_level = 'same' AND full_names THEN -least(name_bits, -family_chance - given_chance) ELSE family_chance + given_chance END AS name_chance,
    CASE family_level WHEN 'missing' THEN 0.0 WHEN 'same' THEN -0.15 WHEN 'typo' THEN -4.0 WHEN 'part' THEN -4.0 WHEN 'rough' THEN -5.5 ELSE -7.0 END
      + CASE place_level WHEN 'missing' THEN 0.0 WHEN 'same' THEN -1.0 WHEN 'zip' THEN -3.0 WHEN 'city' THEN -2.5 WHEN 'area' THEN -4.0 WHEN 'different' THEN -1.5 ELSE -6.0 END AS kin,
    CASE given_level WHEN 'same' THEN greatest(given_chance, -6.0) ELSE given_chance END AS given_of_kin,
    CASE given_level WHEN 'same' THEN -9.0 WHEN 'second' THEN -7.0 WHEN 'variant' THEN greatest(given_chance, -6.0) WHEN 'typo' THEN greatest(given_chance, -6.0) ELSE given_chance END AS given_of_twin,
    CASE birth_level WHEN 'missing' THEN 0.0 WHEN 'same' THEN -0.4 WHEN 'year' THEN -3.0 WHEN 'digit' THEN -4.0 WHEN 'month' THEN -5.0 WHEN 'part' THEN -5.0 ELSE -6.0 END AS birth_of_twin
  FROM stranger s
)
SELECT r.*, e.people,
       log2(pow(2.0, name_chance + birth_chance + place_chance) + 1.0 * e.kinship / e.people * pow(2.0, kin + given_of_kin + birth_chance)
         + e.twins * e.kinship / e.people * pow(2.0, kin + given_of_twin + birth_of_twin)) AS two_people
FROM related r CROSS JOIN everybody e
