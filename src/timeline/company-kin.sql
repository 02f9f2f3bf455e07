-- Kin of licensed activities per enterprise (licensed_kin): codes under which one and the same business is licensed. A
-- massage parlour that opens again as "other personal services" is in the same kin.
WITH code AS (
  SELECT DISTINCT nace4 FROM activity_code
),
kin_of_code AS (
  SELECT c.nace4, k.kin FROM code c JOIN licensed_kin k ON k.prefix = c.nace4
  UNION
  SELECT c.nace4, k.kin FROM code c JOIN licensed_kin k ON k.prefix = left(c.nace4, 3)
)
SELECT DISTINCT a.company, k.kin
FROM activity_code a
JOIN kin_of_code k ON k.nace4 = a.nace4
