-- Associations of co-owners (VME, ACP; form 070) sit at their syndic and are no businesses: left out everywhere.
SELECT company FROM enterprise_record WHERE form = '070'
UNION
SELECT e.company FROM event_record e
JOIN legal_form_code f ON f.legal_form = e.legal_form AND f.form_code = '070'
