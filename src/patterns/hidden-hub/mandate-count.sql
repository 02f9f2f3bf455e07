-- Trading companies that one person controls today, a group counting once: active legal persons (no association
-- without gain, form 017) with an activity code, none of them in holding. Roles one after another do not add up.
WITH trading AS (
  SELECT c.company
  FROM company c
  JOIN company_sector s ON s.company = c.company AND NOT s.holding
  WHERE c.legal AND c.active AND coalesce(c.form, '') <> '017'
),
controlled AS (
  SELECT k.person, k.company, k.how, k.start_day, k.level, k.ref
  FROM control k
  SEMI JOIN trading t ON t.company = k.company
  WHERE k.running
  QUALIFY row_number() OVER (PARTITION BY k.person, k.company ORDER BY k.level DESC, k.start_day, k.ref) = 1
),
hub AS (
  SELECT k.person, count(DISTINCT g.group_key) AS groups_controlled
  FROM controlled k
  JOIN group_of g ON g.company = k.company
  GROUP BY k.person
  HAVING count(DISTINCT g.group_key) >= $hidden_hub_weak_groups
)
SELECT h.person, h.groups_controlled, k.company, k.how, k.start_day, k.level, k.ref
FROM hub h
JOIN controlled k ON k.person = h.person
