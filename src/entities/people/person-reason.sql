-- Why a mention that is not sure is held to be its person: its weightiest comparison within that person.
WITH within_person AS (
  SELECT c.one, c.other, c.family_level, c.given_level, c.birth_level, c.place_level, c.company_level,
         c.name_weight, c.birth_weight, c.place_weight, c.company_weight, c.kin_weight, c.weight, r.root
  FROM person_comparison c
  JOIN person_round r ON r.leader = c.one_leader
  JOIN person_round s ON s.leader = c.other_leader
  WHERE r.root = s.root
),
both_ways AS (
  SELECT one AS tuple, other, family_level, given_level, birth_level, place_level, company_level, name_weight, birth_weight, place_weight, company_weight, kin_weight, weight FROM within_person
  UNION ALL
  SELECT other, one, family_level, given_level, birth_level, place_level, company_level, name_weight, birth_weight, place_weight, company_weight, kin_weight, weight FROM within_person
),
weightiest AS (
  SELECT * FROM both_ways
  QUALIFY row_number() OVER (PARTITION BY tuple ORDER BY weight DESC, other) = 1
)
SELECT t.ref, t.slot,
       'name ' || family_level || ', first name ' || given_level || ' (' || signed_bits(name_weight) || '); birth date '
         || birth_level || ' (' || signed_bits(birth_weight) || '); place ' || place_level || ' (' || signed_bits(place_weight) || ')'
         || CASE WHEN company_level = 'missing' THEN '' ELSE '; company ' || company_level || ' (' || signed_bits(company_weight) || ')' END
         || CASE WHEN kin_weight > -0.05 THEN '' ELSE '; relatives (' || signed_bits(kin_weight) || ')' END
         || '; in all ' || signed_bits(weight) || ' bits, probability ' || CAST(CAST(link_probability(weight) AS DECIMAL(5, 3)) AS STRING) AS reason
FROM mention_tuple t
JOIN weightiest w ON w.tuple = t.tuple
