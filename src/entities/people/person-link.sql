-- Which pairs of people may be one, with the weight of the best pair of their mentions. 0 means as likely as not.
-- A name alone ties nobody, however rare: the birth date, the place or a shared company must speak for it too.
SELECT one_leader AS one, other_leader AS other, max(weight) AS weight
FROM person_comparison
WHERE birth_weight > 0 OR place_weight > 0 OR company_weight > 0
GROUP BY one_leader, other_leader
