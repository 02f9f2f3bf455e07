-- view
-- The decisions of people, each with the records that it names in place of their files; one on a file that was not read is left
-- out. A record that names several people is named for its first.
WITH parted AS (
  SELECT judgement, regexp_extract(left_mention, '^(.*):[0-9]+$', 1) AS left_path,
         try_cast(regexp_extract(left_mention, ':([0-9]+)$', 1) AS BIGINT) AS left_record,
         regexp_extract(right_mention, '^(.*):[0-9]+$', 1) AS right_path,
         try_cast(regexp_extract(right_mention, ':([0-9]+)$', 1) AS BIGINT) AS right_record
  FROM decision_record
)
SELECT p.judgement, CAST(l.source AS BIGINT) * 10000000000 + p.left_record AS one,
       CAST(r.source AS BIGINT) * 10000000000 + p.right_record AS other
FROM parted p
JOIN source_record l ON l.path = p.left_path
JOIN source_record r ON r.path = p.right_path
