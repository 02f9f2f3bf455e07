-- rounds 20
-- The first names that gathered people are known by, with the family names beside them. One that is like another of the same
-- person (a slip, a short form, a variant), which is written twice as often or in full, is none.
WITH stated AS (
  SELECT r.root, f.family, f.given, f.family_joined, f.given_joined, f.families, f.listed, f.known, f.slips, f.one_cell, sum(f.mentions) AS mentions
  FROM person_round_before r SEMI JOIN root_link_now l ON l.one = r.root JOIN person_fact f ON f.leader = r.leader
  WHERE f.given <> ''
  GROUP BY r.root, f.family, f.given, f.family_joined, f.given_joined, f.families, f.listed, f.known, f.slips, f.one_cell
),
like_another AS (
  SELECT DISTINCT a.root, a.family, a.given
  FROM stated a
  JOIN stated b ON b.root = a.root AND b.given <> a.given AND (is_fuller(b.given, a.given) OR b.mentions >= 2 * a.mentions AND NOT is_fuller(a.given, b.given))
  LEFT JOIN given_variant v ON v.one = split_part(a.given, ' ', 1) AND v.other = split_part(b.given, ' ', 1)
  WHERE v.one IS NOT NULL OR given_likeness(a.given, b.given, a.given_joined, b.given_joined) NOT IN ('different', 'apart')
)
SELECT s.root, s.family, s.given, s.family_joined, s.given_joined, s.families, s.listed,
       -- a first name that one person is known by time and again is no slip
       s.known OR s.mentions >= s.slips AS known, s.one_cell
FROM stated s ANTI JOIN like_another x ON x.root = s.root AND x.family = s.family AND x.given = s.given
