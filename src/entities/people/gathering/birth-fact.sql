-- rounds 20
-- The full birth dates that gathered people are known by. A date that is a slip of another one of the same person, which is
-- written twice as often, is none.
WITH stated AS (
  SELECT r.root, f.born, sum(f.mentions) AS mentions
  FROM person_round_before r SEMI JOIN root_link_now l ON l.one = r.root JOIN person_fact f ON f.leader = r.leader
  WHERE f.born <> ''
  GROUP BY r.root, f.born
),
slip AS (
  SELECT DISTINCT a.root, a.born
  FROM stated a JOIN stated b ON b.root = a.root AND b.mentions >= 2 * a.mentions
  WHERE NOT births_contradict(a.born, b.born)
)
SELECT s.root, s.born FROM stated s ANTI JOIN slip x ON x.root = s.root AND x.born = s.born
