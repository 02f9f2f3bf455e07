-- Contact points in one spelling: of a telephone number the digits (+32 and 0032 are 0), an e-mail address whole in lower
-- case, of a web address the host without scheme, user, www, port and path. A table of its own, so that each is spelled
-- once. Entries of the allow-list are spelled by this text too, as if they were contact records.
WITH spelled AS (
  SELECT entity, kind, ref,
         CASE kind
           WHEN 'TEL' THEN replace_all(replace_all(replace_all(replace_all(value, '[^0-9+]', ''), '^[+]', '00'), '[^0-9]', ''),
                                       '^0032[0]*', '0')
           WHEN 'EMAIL' THEN replace_all(lower(trim(value)), '^mailto:', '')
           ELSE regexp_extract(replace_all(lower(trim(value)), '^([a-z]+:/+|https?//+)?([^/@]*@)?(www[.])?', ''),
                               '^([^/?#:, ]+)', 1)
         END AS value
  FROM contact_record
  WHERE kind IN ('TEL', 'EMAIL', 'WEB')
)
-- a spreadsheet takes +32 475 12 34 56 for a number: it drops the sign, and the 0 before 475
SELECT entity, kind, ref,
       CASE WHEN kind = 'TEL' AND regexp_like(value, '^32[0-9]{8,9}$') THEN '0' || substr(value, 3)
            WHEN kind = 'TEL' AND regexp_like(value, '^([1-9][0-9]{7}|4[0-9]{8})$') THEN '0' || value
            ELSE value END AS value
FROM spelled
