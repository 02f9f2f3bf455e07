-- People whom a weighty link touches, with what outranks others when they are gathered. All others stay alone.
WITH weighty AS (
  SELECT one AS leader FROM person_link WHERE weight >= moderate_from() UNION ALL SELECT other FROM person_link WHERE weight >= moderate_from()
)
SELECT leader, max(person_id) AS person_id, max(CASE WHEN full_birth THEN born END) AS born, sum(mentions) AS mentions
FROM person_evidence e
SEMI JOIN weighty w ON w.leader = e.leader
GROUP BY leader
