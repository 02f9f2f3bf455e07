-- view
-- How often two strangers are so alike, in bits (log2): counted in the extracts, or as shipped (--weights).
SELECT * FROM chance_share
