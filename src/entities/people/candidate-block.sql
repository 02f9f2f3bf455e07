-- Keys that several people share, of whom one has no id: two ids are two people. Mentions are not compared on account of
-- a key alone that more than sixty of them share, and that is said.
SELECT key, count(*) AS tuples FROM candidate_key GROUP BY key HAVING min(leader) < max(leader) AND NOT bool_and(has_id)
