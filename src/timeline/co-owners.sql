-- Associations of co-owners (VME, ACP; form 070) sit at their syndic and are no businesses: left out everywhere.
SELECT company FROM enterprise_record WHERE form = '070'
UNION
SELECT company FROM event_record WHERE form_code(legal_form) = '070'
