-- view
-- What each likeness weighs in this run: as shipped, or learnt from the extracts where the user asks for it (--weights).
SELECT * FROM shipped_weight
