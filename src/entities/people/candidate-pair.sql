-- Pairs of mentions that share a key, a birth date and a word of the name, or a company and a word of the name.
WITH bounded AS (
  SELECT k.key, k.tuple, k.leader, k.has_id FROM candidate_key k SEMI JOIN (SELECT key FROM candidate_block WHERE NOT crowded) b ON b.key = k.key
)
SELECT a.tuple AS one, b.tuple AS other
FROM bounded a
JOIN bounded b ON b.key = a.key AND b.tuple > a.tuple AND NOT (a.has_id AND b.has_id)
UNION
SELECT least(one, other), greatest(one, other) FROM born_pair
UNION
SELECT one, other FROM company_pair
