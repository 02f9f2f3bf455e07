-- view
-- The name a company is shown by: the register's (name before abbreviation and trade name), else the gazette's newest.
SELECT company, name, ref FROM (
  SELECT entity AS company, name, ref, 1 AS source_rank, kind, CAST(NULL AS DATE) AS published FROM name_record
  UNION ALL
  SELECT company, entity_name, ref, 2, '001', published FROM event WHERE entity_name IS NOT NULL
) every_name
QUALIFY row_number() OVER (PARTITION BY company ORDER BY source_rank, kind, published DESC, ref) = 1
