-- Keys that several mentions share, of whom one has no id: two ids are two people. Mentions are not compared on account of a
-- key alone that more than sixty of them share, two hundred in small extracts, and that is reported (`crowded`).
SELECT k.key, count(*) AS tuples, count(*) > max(CASE WHEN s.few THEN 200 ELSE 60 END) AS crowded
FROM candidate_key k CROSS JOIN (SELECT count(*) < 130000 AS few FROM person_evidence) s
GROUP BY k.key
HAVING count(*) > 1 AND NOT bool_and(k.has_id)
