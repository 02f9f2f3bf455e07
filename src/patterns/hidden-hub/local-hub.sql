-- One person with any part in enterprises of no common group that share a kin of licensed activities and have had establishments in
-- one municipality, each part at most 36 months from the next. One row per person, place, kin, chain and enterprise.
WITH part_there AS (
  SELECT r.person, o.municipality, o.kin, r.company, r.role, r.start_day, r.end_day, r.level, r.ref, o.ref AS place_ref
  FROM any_role r
  JOIN local_operator o ON o.company = r.company
),
several AS (
  SELECT person, municipality, kin FROM part_there
  GROUP BY person, municipality, kin
  HAVING count(DISTINCT company) >= 2
),
reach AS (
  SELECT p.*, max(p.end_day) OVER (PARTITION BY p.person, p.municipality, p.kin ORDER BY p.start_day, p.end_day, p.ref, p.company
                                   ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM part_there p
  SEMI JOIN several s ON s.person = p.person AND s.municipality = p.municipality AND s.kin = p.kin
),
chained AS (
  SELECT *, sum(CASE WHEN start_day <= add_months(reached, $hidden_hub_local_within_months) THEN 0 ELSE 1 END)
              OVER (PARTITION BY person, municipality, kin ORDER BY start_day, end_day, ref, company
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS chain
  FROM reach
),
hub AS (
  SELECT c.person, c.municipality, c.kin, c.chain, count(DISTINCT g.group_key) AS groups_there,
         array_join(sort_array(collect_set(c.company)), ' ') AS companies
  FROM chained c
  JOIN group_of g ON g.company = c.company
  GROUP BY c.person, c.municipality, c.kin, c.chain
  HAVING count(DISTINCT g.group_key) >= 2
)
SELECT h.person, h.municipality, h.kin, h.companies, h.groups_there, c.company, c.role, c.start_day, c.end_day, c.level,
       c.ref, c.place_ref
FROM hub h
JOIN chained c ON c.person = h.person AND c.municipality = h.municipality AND c.kin = h.kin AND c.chain = h.chain
