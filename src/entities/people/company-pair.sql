-- Mentions in one company of people whom nothing sure ties, and who share a word of the name: each is the only one in the
-- company who could be the other. Relatives run companies together: so a pair counts only where it is the only one.
-- Looked at are companies with a mention that has neither id nor birth date and that is nobody's by its very name.
WITH alone AS (
  SELECT t.only_company AS company, coalesce(p.leader, t.seed) AS leader
  FROM person_tuple t
  LEFT JOIN sure_person p ON p.seed = t.seed
  WHERE t.person_id IS NULL AND t.birth_date IS NULL AND t.company_known AND t.name_key <> ''
),
open_company AS (
  SELECT DISTINCT a.company FROM alone a ANTI JOIN company_namesake n ON n.alone = a.leader
),
mention_in AS (
  SELECT m.company, m.tuple, coalesce(p.leader, t.seed) AS leader, t.family_word, t.given_word, max(m.role) AS role
  FROM mention_tuple m
  SEMI JOIN open_company o ON o.company = m.company
  JOIN person_tuple t ON t.tuple = m.tuple
  LEFT JOIN sure_person p ON p.seed = t.seed
  GROUP BY m.company, m.tuple, coalesce(p.leader, t.seed), t.family_word, t.given_word
),
of_several AS (
  SELECT company FROM mention_in GROUP BY company HAVING min(leader) < max(leader)
),
word_in AS (
  SELECT m.company, m.tuple, m.leader, m.role, key_of(1, m.company, m.family_word, '') AS key
  FROM mention_in m SEMI JOIN of_several o ON o.company = m.company WHERE m.family_word <> ''
  UNION ALL
  SELECT m.company, m.tuple, m.leader, m.role, key_of(1, m.company, m.given_word, '')
  FROM mention_in m SEMI JOIN of_several o ON o.company = m.company WHERE m.given_word <> '' AND m.given_word <> m.family_word
),
bounded AS (
  SELECT * FROM word_in SEMI JOIN (SELECT key AS few_key FROM word_in GROUP BY key HAVING count(*) <= 60) f ON f.few_key = key
),
sharing AS (
  SELECT a.company, a.tuple AS one, b.tuple AS other, a.leader AS one_leader, b.leader AS other_leader, coalesce(a.role = b.role, FALSE) AS same_role
  FROM bounded a
  JOIN bounded b ON b.key = a.key AND b.leader <> a.leader
),
only_ones AS (
  SELECT * FROM sharing
  QUALIFY min(other_leader) OVER (PARTITION BY company, one_leader) = max(other_leader) OVER (PARTITION BY company, one_leader)
    AND min(one_leader) OVER (PARTITION BY company, other_leader) = max(one_leader) OVER (PARTITION BY company, other_leader)
)
SELECT one, other, bool_or(same_role) AS same_role FROM only_ones WHERE one < other GROUP BY one, other
