-- Contact points in one spelling: of a telephone number the digits (+32 and 0032 are 0), an e-mail address whole in lower
-- case, of a web address the host without scheme, user, www, port and path. A table of its own, so that each is spelled
-- once.
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
