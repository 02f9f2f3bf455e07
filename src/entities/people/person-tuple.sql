-- view
-- Everything that is compared: what mentions say, each once.
SELECT * FROM plain_tuple UNION ALL SELECT * FROM owner_tuple
