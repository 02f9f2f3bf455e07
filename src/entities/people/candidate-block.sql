-- Keys that several people share. Those of more than sixty mentions are not compared on account of this key alone, and
-- that is said.
SELECT key, count(*) AS tuples FROM candidate_key GROUP BY key HAVING min(leader) < max(leader)
