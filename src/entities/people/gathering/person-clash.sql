-- rounds 20
-- Which of the people who may be tied in this round contradict each other: two ids, two full birth dates of which neither is a slip,
-- a senior and a junior, two first names. Asked of those that a link ties, and of any two that one person is linked with.
WITH partner AS (
  SELECT one, other, row_number() OVER (PARTITION BY other ORDER BY weight DESC, one) AS place FROM root_link_now WHERE place <= 3
),
asked AS (
  SELECT one, other FROM root_link_now WHERE one < other
  UNION
  SELECT a.one, b.one FROM partner a JOIN partner b ON b.other = a.other AND a.one < b.one WHERE a.place <= 40 AND b.place <= 40
),
root AS (
  SELECT r.root, max(f.person_id) AS person_id, max(f.generation) AS generation
  FROM person_round_before r JOIN person_fact f ON f.leader = r.leader
  WHERE r.open AND (f.person_id IS NOT NULL OR f.generation <> '')
  GROUP BY r.root
)
SELECT a.one, a.other
FROM asked a JOIN root x ON x.root = a.one JOIN root y ON y.root = a.other
WHERE x.person_id <> y.person_id OR x.generation <> '' AND y.generation <> '' AND x.generation <> y.generation
UNION
-- two mandates side by side
SELECT least(x.root, y.root), greatest(x.root, y.root)
FROM person_link l JOIN person_round_before x ON x.leader = l.one JOIN person_round_before y ON y.leader = l.other
WHERE l.apart AND x.open AND y.open
UNION
SELECT a.one, a.other
FROM asked a JOIN birth_fact_now x ON x.root = a.one JOIN birth_fact_now y ON y.root = a.other
CROSS JOIN person_regime g
WHERE NOT g.replaced AND births_forbid(x.born, y.born, g.shifted)
UNION
SELECT a.one, a.other
FROM asked a JOIN name_fact_now x ON x.root = a.one JOIN name_fact_now y ON y.root = a.other
CROSS JOIN person_regime g
LEFT JOIN given_variant v ON v.one = split_part(x.given, ' ', 1) AND v.other = split_part(y.given, ' ', 1)
WHERE NOT g.replaced
  AND (NOT x.one_cell AND NOT y.one_cell OR is_alike(family_likeness(x.family, y.family, x.family_joined, y.family_joined)))
  AND first_names_clash(x.family, x.given, x.family_joined, x.given_joined, y.family, y.given, y.family_joined, y.given_joined,
        v.one IS NOT NULL, x.known AND y.known, are_two_names(x.families, x.listed, y.families, y.listed), x.listed AND y.listed)
