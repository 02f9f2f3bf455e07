-- What the mentions of people say that can contradict what others say, of people whom a weighty link touches. Where both names stand
-- in one cell, either may come first: both readings are there (`one_cell`).
WITH said AS (
  SELECT r.leader, e.person_id, CASE WHEN e.full_birth THEN e.born ELSE '' END AS born, e.generation, e.one_cell, e.mentions,
         e.family, e.given, e.family_joined, e.given_joined,
         turned_family(e.family, e.given, TRUE) AS alt_family, turned_given(e.family, e.given, TRUE) AS alt_given
  FROM tied_person r JOIN person_evidence e ON e.leader = r.leader
),
reading AS (
  SELECT leader, person_id, born, generation, one_cell, mentions, family, given, family_joined, given_joined FROM said
  UNION ALL
  SELECT leader, person_id, born, generation, one_cell, mentions, alt_family, alt_given, replace(alt_family, ' ', ''), replace(alt_given, ' ', '') FROM said WHERE one_cell AND given <> ''
)
SELECT s.leader, s.person_id, s.born, s.generation, s.one_cell, s.family, s.given, s.family_joined, s.given_joined,
       CASE WHEN w.slip THEN 0 ELSE coalesce(w.families, 0) END AS families, coalesce(w.listed, FALSE) AS listed,
       -- in many mentions, a first name that stands beside one or two family names and in no list may be a slip
       coalesce(w.listed OR w.families >= 3 + least(n.tuples / 5000, 9), FALSE) OR n.tuples < 3000 AS known, 2 + whole_times(n.tuples, 15000) AS slips, sum(s.mentions) AS mentions
FROM reading s
CROSS JOIN (SELECT count(*) AS tuples FROM person_evidence) n
LEFT JOIN name_word w ON w.word = split_part(s.given, ' ', 1)
GROUP BY s.leader, s.person_id, s.born, s.generation, s.one_cell, s.family, s.given, s.family_joined, s.given_joined, w.families, w.listed, w.slip, n.tuples
