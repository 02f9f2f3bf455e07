-- Where the gathering by weight starts: every person that the sure links gave stands alone.
SELECT leader, leader AS root, max(person_id) AS person_id,
       max(CASE WHEN day <> '' THEN born END) AS born, sum(mentions) AS mentions
FROM person_evidence
GROUP BY leader
