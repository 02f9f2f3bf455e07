-- Twins of twins are of one class, named after its first company: each company takes the first name among its twins,
-- round after round, and then the name that its namesake took. Four rounds reach a batch of any usual length.
WITH zero AS (
  SELECT DISTINCT trait, value, one AS company, one AS name FROM clause_twin
),
first_round AS (
  SELECT z.trait, z.value, z.company, least(z.name, min(t.other)) AS name
  FROM zero z
  JOIN clause_twin t ON t.trait = z.trait AND t.value = z.value AND t.one = z.company
  GROUP BY z.trait, z.value, z.company, z.name
),
second_round AS (
  SELECT r.trait, r.value, r.company, least(r.name, min(n.name)) AS name
  FROM first_round r
  JOIN clause_twin t ON t.trait = r.trait AND t.value = r.value AND t.one = r.company
  JOIN first_round n ON n.trait = t.trait AND n.value = t.value AND n.company = t.other
  GROUP BY r.trait, r.value, r.company, r.name
),
third_round AS (
  SELECT r.trait, r.value, r.company, n.name
  FROM second_round r
  JOIN second_round n ON n.trait = r.trait AND n.value = r.value AND n.company = r.name
),
fourth_round AS (
  SELECT r.trait, r.value, r.company, least(r.name, min(n.name)) AS name
  FROM third_round r
  JOIN clause_twin t ON t.trait = r.trait AND t.value = r.value AND t.one = r.company
  JOIN third_round n ON n.trait = t.trait AND n.value = t.value AND n.company = t.other
  GROUP BY r.trait, r.value, r.company, r.name
)
SELECT r.trait, r.value, r.company, n.name AS class
FROM fourth_round r
JOIN fourth_round n ON n.trait = r.trait AND n.value = r.value AND n.company = r.name
