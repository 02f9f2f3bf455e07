-- The register's code of each spelling of a legal form that the gazette uses: read once per spelling.
SELECT legal_form, form_code(legal_form) AS form_code
FROM (SELECT DISTINCT legal_form FROM event_record WHERE legal_form IS NOT NULL) spelling
