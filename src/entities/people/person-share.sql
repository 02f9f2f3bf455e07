-- view
-- How often two mentions of one person are so alike, in bits (log2): learnt from the extracts, or as shipped (--weights).
SELECT * FROM learnt_share
