-- view
-- How often two mentions of one person are so alike, in bits, as shipped.
SELECT field, level, round(log2(share), 2) AS bits, 0.0 AS others_bits, 0.02 AS twins, CAST(0 AS BIGINT) AS pairs FROM shipped_share
