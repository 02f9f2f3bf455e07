-- Which pairs of people may be one, with the weight of the best pair of their mentions, and of all pairs in sum (each within
-- ten bits; in thousandths of a bit, as whole numbers add up to the same in any order). 0 means as likely as not.
-- A name alone ties nobody, however rare: the birth date, the place or a shared company must speak for it too. Nor do these
-- without a name. `apart`: two of their mentions stand beside one another as two people.
SELECT one_leader AS one, other_leader AS other, max(CASE WHEN (birth_weight > 0 OR place_weight > 0 OR company_weight > 0)
         AND (replaced OR nameless OR family_level NOT IN ('missing', 'different') OR given_level NOT IN ('missing', 'different', 'apart')) THEN weight ELSE -10.0 END) AS weight,
       CAST(sum(CAST(round(1000.0 * greatest(least(weight, 10.0), -10.0)) AS BIGINT)) AS BIGINT) AS thousandths, count(*) AS pairs, bool_or(held_beside) AS apart
FROM (SELECT *, family_level = 'missing' AND given_level = 'missing' AND birth_level = 'same' AND place_weight > 0 AS nameless FROM person_comparison) c CROSS JOIN (SELECT replaced FROM person_regime) r
WHERE one_leader <> other_leader
GROUP BY one_leader, other_leader
