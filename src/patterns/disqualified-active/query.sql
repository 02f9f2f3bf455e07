-- A disqualified person who still holds, or held during the ban, a controlling mandate. Only exact identity counts (an
-- id, or name and birth date); weaker links go to the review queue (disqualified_review). One finding per person and
-- company.
WITH sure AS (
  SELECT * FROM disqualified_mandate WHERE level >= 3
),
fact AS (
  SELECT DISTINCT person, company, level, 'disqualified' AS role, 'person' AS kind, CAST(person AS STRING) AS id,
         'ban' AS fact, ban_start AS day, ban_end AS until, ban_ref AS ref
  FROM sure
  UNION ALL
  SELECT DISTINCT person, company, level, 'company', 'company', company, 'mandate',
         CASE WHEN start_known THEN start_day END, CASE WHEN ended THEN end_day END, ref
  FROM sure
  UNION ALL
  SELECT DISTINCT person, company, level, 'company', 'company', company, 'ended', end_day, NULL, coalesce(end_ref, ref)
  FROM sure WHERE end_day < $as_of
)
SELECT CAST(person AS STRING) || '|' || company AS finding, 'strong' AS strength, level, role, kind, id, fact, day, until,
       CAST(NULL AS STRING) AS value, CAST(NULL AS DOUBLE) AS amount, ref
FROM fact
