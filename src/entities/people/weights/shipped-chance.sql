-- view
-- How often two strangers are so alike, in bits, as shipped.
SELECT field, level, beside_rarity, most_bits, greatest(round(log2(stranger_share), 2), -most_bits) AS bits FROM shipped_share
