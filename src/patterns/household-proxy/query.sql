-- Finds nothing: who lives in one household is in no extract, and kinship is never inferred from a name.
SELECT CAST(NULL AS STRING) AS finding, 'weak' AS strength, CAST(NULL AS INTEGER) AS level, CAST(NULL AS STRING) AS role,
       CAST(NULL AS STRING) AS kind, CAST(NULL AS STRING) AS id, CAST(NULL AS STRING) AS fact, CAST(NULL AS DATE) AS day,
       CAST(NULL AS DATE) AS until, CAST(NULL AS STRING) AS value, CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS BIGINT) AS ref
FROM company
WHERE FALSE
