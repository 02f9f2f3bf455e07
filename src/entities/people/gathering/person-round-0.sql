-- Where the gathering by weight starts: every person that a weighty link touches stands alone. All others stay alone.
WITH weighty AS (
  SELECT one AS leader FROM person_link WHERE weight >= moderate_from() UNION ALL SELECT other FROM person_link WHERE weight >= moderate_from()
)
SELECT leader, leader AS root, max(person_id) AS person_id,
       max(CASE WHEN full_birth THEN born END) AS born, sum(mentions) AS mentions
FROM person_evidence e
SEMI JOIN weighty w ON w.leader = e.leader
GROUP BY leader
