-- How far birth dates and first names can be trusted, as the extracts themselves show it: what a contradiction weighs, in
-- bits. Where extracts give ids, or where people of one name in one place agree in their birth dates, two full birth
-- dates that are no slip are two people, and so are two first names (kinship is never inferred). Where no mention has
-- an id and such people contradict one another time and again, dates are replaced or made up: they weigh against then.
WITH given_id AS (
  SELECT count(person_id) AS ids, count(*) AS tuples FROM mention
),
neighbour AS (
  SELECT name_key, zip, city, born, sum(mentions) AS mentions
  FROM person_tuple CROSS JOIN given_id
  WHERE ids = 0 AND born <> '' AND name_key LIKE '% %' AND (zip <> '' OR city <> '')
  GROUP BY name_key, zip, city, born
  QUALIFY count(*) OVER (PARTITION BY name_key, zip, city) BETWEEN 2 AND 20
),
contradiction AS (
  SELECT count(*) AS pairs, count_if(births_contradict(a.born, b.born)) AS contradicting
  FROM neighbour a
  JOIN neighbour b ON b.name_key = a.name_key AND b.zip = a.zip AND b.city = a.city AND b.born > a.born
),
judged AS (
  SELECT ids = 0 AND contradicting >= 10 AND contradicting >= 0.1 * pairs AND contradicting >= 0.01 * tuples AS lenient FROM given_id CROSS JOIN contradiction
)
SELECT lenient, CASE WHEN lenient THEN -4.0 ELSE -99.0 END AS other_birth, CASE WHEN lenient THEN -1.0 ELSE -99.0 END AS near_birth,
       CASE WHEN lenient THEN -7.5 ELSE -99.0 END AS other_given, CASE WHEN lenient THEN -8.0 ELSE -999.0 END AS worst_name
FROM judged
