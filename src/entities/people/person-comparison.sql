-- What the likeness of two mentions weighs in bits, field by field and in all: how much likelier it is of one person than of two
-- strangers; `kin_weight` takes off what relatives and twins would show as well; `prior`: the odds before anything is compared.
WITH weighed AS (
  SELECT o.*, coalesce(f.bits, 0.0) + coalesce(g.bits, 0.0) - name_chance
           - CASE WHEN arrangement = 'crossed' AND NOT lone THEN 3.0 ELSE 0.0 END
           -- another family name is another person, the more so in a handful of mentions, where nothing shows how often people agree by chance
           - CASE WHEN NOT full_names OR r.replaced THEN 0.0 WHEN family_level = 'different' THEN greatest(24.0 - 1.5 * log2(people), 0.0)
                  WHEN family_level = 'rough' THEN greatest(12.0 - 0.75 * log2(people), 0.0) ELSE 0.0 END
           - CASE WHEN given_level = 'apart' OR held_beside THEN 30.0 ELSE 0.0 END AS name_weight,
         coalesce(b.bits, 0.0) - birth_chance AS birth_weight, coalesce(l.bits, 0.0) - place_chance AS place_weight,
         name_chance + birth_chance + place_chance - two_people AS kin_weight,
         x.others_bits - log2(people) AS prior,
         -- relatives often share a company and the family name: a first name that only resembles does not gain by it
         CASE WHEN company_level = 'missing' OR given_level NOT IN ('same', 'initial', 'short', 'variant', 'second') THEN 0.0 WHEN company_level = 'same role' THEN 9.0 ELSE 8.0 END AS company_weight
  FROM person_odds o
  CROSS JOIN person_regime r
  CROSS JOIN (SELECT max(others_bits) AS others_bits FROM person_share) x
  LEFT JOIN person_share f ON f.field = 'family' AND f.level = o.family_level
  LEFT JOIN person_share g ON g.field = 'given' AND g.level = o.given_level
  LEFT JOIN person_share b ON b.field = 'birth' AND b.level = o.birth_level
  LEFT JOIN person_share l ON l.field = 'place' AND l.level = o.place_level
)
SELECT one, other, one_leader, other_leader, held_beside, family_level, given_level, arrangement, birth_level, place_level, company_level,
       name_weight, birth_weight, place_weight, company_weight, kin_weight, prior,
       name_weight + birth_weight + place_weight + company_weight + kin_weight + prior AS weight
FROM weighed
