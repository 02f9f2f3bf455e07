-- Streets: the two names that the register pairs on its own rows are one street. A key takes the alphabetically first
-- of the keys it is paired with; two rounds reach a spelling variant of the other language's name.
WITH pair AS (
  SELECT DISTINCT a.zipcode, n.street_key AS one, f.street_key AS other
  FROM (SELECT DISTINCT zipcode, street, street_fr FROM address_text WHERE ties AND street_fr IS NOT NULL) a
  JOIN street_spelling n ON n.zipcode = a.zipcode AND n.street = a.street
  JOIN street_spelling f ON f.zipcode = a.zipcode AND f.street = a.street_fr
  WHERE n.street_key <> f.street_key
),
edge AS (
  SELECT zipcode, one, other FROM pair
  UNION
  SELECT zipcode, other, one FROM pair
),
street_key_once AS (SELECT DISTINCT zipcode, street_key FROM street_spelling),
first_round AS (
  SELECT k.zipcode, k.street_key, least(k.street_key, coalesce(min(e.other), k.street_key)) AS first_key
  FROM street_key_once k
  LEFT JOIN edge e ON e.zipcode = k.zipcode AND e.one = k.street_key
  GROUP BY k.zipcode, k.street_key
),
second_round AS (
  SELECT k.zipcode, k.street_key, least(k.first_key, coalesce(min(o.first_key), k.first_key)) AS first_key
  FROM first_round k
  LEFT JOIN edge e ON e.zipcode = k.zipcode AND e.one = k.street_key
  LEFT JOIN first_round o ON o.zipcode = e.zipcode AND o.street_key = e.other
  GROUP BY k.zipcode, k.street_key, k.first_key
)
SELECT zipcode, street_key, dense_rank() OVER (ORDER BY zipcode, first_key) AS street
FROM second_round
