-- Keys that too many share: these mentions are not compared on account of this key alone, and that is said.
SELECT key, count(*) AS tuples FROM candidate_key GROUP BY key HAVING count(*) > 60
