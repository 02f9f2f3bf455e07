-- Enterprises that another pattern names as operators: a carousel of operators, one person behind several parlours,
-- worker-partners, a relayed licence. Landlords and workers there are no operators.
SELECT 'operator-carousel' AS pattern, id AS company FROM operator_carousel
WHERE kind = 'company' AND role = 'operator'
UNION
SELECT 'hidden-hub', id FROM hidden_hub WHERE kind = 'company' AND role IS NOT NULL
UNION
SELECT 'worker-partners', id FROM worker_partners WHERE kind = 'company' AND role = 'operator'
UNION
SELECT 'licence-relay', id FROM licence_relay WHERE kind = 'company' AND role IN ('applicant', 'new operator')
