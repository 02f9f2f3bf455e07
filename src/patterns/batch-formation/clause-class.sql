-- Twins of twins are of one class, named after its first company: each company takes the first name among its twins,
-- round after round, and then the name that its namesake took. Four rounds reach a batch of any usual length.
-- Rounds join on one key: with trait and value as keys of their own an engine may first pair all companies of one
-- trait and value, which for running numbers are all there are.
WITH twin AS (
  SELECT trait, value, one, other,
         concat_ws('|', trait, value, one) AS one_key, concat_ws('|', trait, value, other) AS other_key
  FROM clause_twin
),
first_round AS (
  SELECT one_key AS key, trait, value, one AS company, least(one, min(other)) AS name
  FROM twin
  GROUP BY one_key, trait, value, one
),
second_round AS (
  SELECT r.key, r.trait, r.value, r.company, least(r.name, min(n.name)) AS name
  FROM first_round r
  JOIN twin t ON t.one_key = r.key
  JOIN first_round n ON n.key = t.other_key
  GROUP BY r.key, r.trait, r.value, r.company, r.name
),
third_round AS (
  SELECT r.key, r.trait, r.value, r.company, n.name
  FROM second_round r
  JOIN second_round n ON n.key = concat_ws('|', r.trait, r.value, r.name)
),
fourth_round AS (
  SELECT r.key, r.trait, r.value, r.company, least(r.name, min(n.name)) AS name
  FROM third_round r
  JOIN twin t ON t.one_key = r.key
  JOIN third_round n ON n.key = t.other_key
  GROUP BY r.key, r.trait, r.value, r.company, r.name
)
SELECT r.trait, r.value, r.company, n.name AS class
FROM fourth_round r
JOIN fourth_round n ON n.key = concat_ws('|', r.trait, r.value, r.name)
