-- Companies of other registers that are written in more than one way: `company` is the one key of what some record
-- writes as `written`; what is not here is its own key.
-- - By number and country: capitals, spaces, dots and dashes make no difference ('DE:HRB 1234', 'DE:hrb1234').
-- - By name and country alone ('DE:Brelmers Handels GmbH'): one company of that country by its name without case, accents,
--   legal form and articles, at `level` 2 (moderate). Where exactly one number of that country bears the very name, it is
--   that company. A Belgian number is never told by a name, and no name crosses a border.
WITH stated AS (
  SELECT company AS written FROM event_record WHERE company LIKE '__:%'
  UNION SELECT holder FROM event_record WHERE holder LIKE '__:%'
  UNION SELECT company FROM mandate_record WHERE company LIKE '__:%'
  UNION SELECT holder FROM mandate_record WHERE holder LIKE '__:%'
  UNION SELECT company FROM share_record WHERE company LIKE '__:%'
  UNION SELECT holder FROM share_record WHERE holder LIKE '__:%'
  UNION SELECT principal FROM subcontract_record WHERE principal LIKE '__:%'
  UNION SELECT contractor FROM subcontract_record WHERE contractor LIKE '__:%'
  UNION SELECT applicant FROM licence_record WHERE applicant LIKE '__:%'
  UNION SELECT employer FROM employment_record WHERE employer LIKE '__:%'
  UNION SELECT user_company FROM employment_record WHERE user_company LIKE '__:%'
  UNION SELECT tenant FROM premises_record WHERE tenant LIKE '__:%'
  UNION SELECT holder FROM owner_record WHERE holder LIKE '__:%'
),
apart AS (
  -- the prefixes of value-added tax are those of two other countries' codes
  SELECT written, CASE left(written, 2) WHEN 'UK' THEN 'GB' WHEN 'EL' THEN 'GR' ELSE left(written, 2) END AS country,
         substr(written, 4) AS text, is_company_name(substr(written, 4)) AS by_name
  FROM stated
),
numbered AS (
  SELECT written, country, min(written) OVER (PARTITION BY country, replace_all(upper(text), '[ .-]', '')) AS company
  FROM apart
  WHERE NOT by_name
),
named AS (
  SELECT written, country, text AS name, company_name_key(text) AS name_key FROM apart WHERE by_name AND company_name_key(text) <> ''
),
-- what the numbers are called: in the gazette, as owners of land, and as holders of shares whose row has no person
called AS (
  SELECT company AS written, entity_name AS name FROM event_record
  WHERE entity_name IS NOT NULL AND (company LIKE '__:%' OR company LIKE 'fr%')
  UNION
  SELECT holder, holder_name FROM owner_record WHERE holder_name IS NOT NULL AND (holder LIKE '__:%' OR holder LIKE 'fr%')
  UNION
  SELECT holder, person_name FROM share_record
  WHERE person_name IS NOT NULL AND coalesce(person_first_name, person_id, birth_text, CAST(birth_date AS STRING)) IS NULL
    AND (holder LIKE '__:%' OR holder LIKE 'fr%')
),
number_called AS (
  SELECT n.company, n.country, c.name FROM called c JOIN numbered n ON n.written = c.written
  UNION
  SELECT written, 'FR', name FROM called WHERE written LIKE 'fr%'
),
-- only in countries from which some company is known by name
bearer AS (
  SELECT n.company, n.country, company_name_key(n.name) AS name_key
  FROM number_called n
  SEMI JOIN named a ON a.country = n.country
),
one_bearer AS (
  SELECT country, name_key, min(company) AS company FROM bearer GROUP BY country, name_key HAVING min(company) = max(company)
)
SELECT n.written, coalesce(o.company, n.country || ':' || n.name_key) AS company, n.name, o.company IS NOT NULL AS has_number, 2 AS level
FROM named n
LEFT JOIN one_bearer o ON o.country = n.country AND o.name_key = n.name_key
UNION ALL
SELECT written, company, NULL, TRUE, NULL FROM numbered WHERE written <> company
