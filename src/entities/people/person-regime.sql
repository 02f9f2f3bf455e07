-- How far birth dates and first names can be trusted, as the extracts themselves show it: what a contradiction weighs, in
-- bits. Where extracts give ids, or where people of one name in one place agree in their birth dates, two full birth
-- dates that are no slip are two people, and so are two first names (kinship is never inferred). Where no mention has
-- an id and such people contradict one another time and again, dates are replaced or made up: they weigh against then, the
-- less the more often they do. Dates of up to thirteen months apart may be shifted ones: of strangers, one in 28 pairs is so near.
WITH given_id AS (
  SELECT count(person_id) AS ids, count(*) AS mentions FROM mention
),
neighbour AS (
  SELECT t.name_key, t.zip, t.city, t.born, CAST(sum(t.mentions) AS DOUBLE) AS mentions
  FROM person_tuple t CROSS JOIN given_id g
  WHERE g.ids = 0 AND t.born <> '' AND t.name_key LIKE '% %' AND (t.zip <> '' OR t.city <> '')
  GROUP BY t.name_key, t.zip, t.city, t.born
  QUALIFY count(*) OVER (PARTITION BY t.name_key, t.zip, t.city) <= 20
),
agreement AS (
  SELECT coalesce(sum(mentions * (mentions - 1) / 2), 0.0) AS pairs FROM neighbour WHERE birth_day(born) <> ''
),
beside AS (
  SELECT births_contradict(a.born, b.born) AS contradicting, birth_day(a.born) <> '' AND birth_day(b.born) <> '' AS full_dates,
         months_apart(a.born, b.born) <= 13 AS near, a.mentions * b.mentions AS pairs
  FROM neighbour a
  JOIN neighbour b ON b.name_key = a.name_key AND b.zip = a.zip AND b.city = a.city AND b.born > a.born
),
contradiction AS (
  SELECT count(*) AS pairs, count_if(contradicting) AS contradicting,
         coalesce(sum(CASE WHEN full_dates THEN pairs END), 0.0) AS full_pairs,
         coalesce(sum(CASE WHEN full_dates AND contradicting AND near THEN pairs END), 0.0) AS near_pairs,
         coalesce(sum(CASE WHEN full_dates AND contradicting AND NOT near THEN pairs END), 0.0) AS far_pairs
  FROM beside
),
judged AS (
  SELECT ids = 0 AND contradicting >= 10 AND contradicting >= 0.1 * c.pairs AND contradicting >= 0.01 * g.mentions AS lenient,
         (c.near_pairs + 0.5) / (c.full_pairs + a.pairs + 10.0) AS near_share, (c.far_pairs + 0.5) / (c.full_pairs + a.pairs + 10.0) AS far_share
  FROM given_id g CROSS JOIN contradiction c CROSS JOIN agreement a
)
SELECT lenient, CASE WHEN lenient THEN greatest(-4.0, least(-1.0, log2(far_share))) ELSE -99.0 END AS other_birth,
       CASE WHEN lenient THEN greatest(-1.0, least(2.0, log2(near_share) + 4.8)) ELSE -99.0 END AS near_birth,
       CASE WHEN lenient THEN -7.5 ELSE -99.0 END AS other_given, CASE WHEN lenient THEN -8.0 ELSE -999.0 END AS worst_name
FROM judged
