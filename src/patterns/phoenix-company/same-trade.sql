-- Which pairs of shared_controller (and of P38's next_enterprise) are in the same trade, and by what: the same class of activity (four digits); or the
-- same division with object clauses that share most of their words; or names that share half of theirs. Texts are
-- compared for these pairs only. One row a pair: the first of the three that holds, the best pair of texts.
WITH pair AS (
  SELECT collapsed, successor FROM shared_controller
  UNION
  -- P38 asks the same of a company in debt and the next one of its controller
  SELECT company, next FROM next_enterprise
),
party AS (SELECT collapsed AS company FROM pair UNION SELECT successor FROM pair),
code AS (SELECT a.company, a.nace4, a.nace2, a.ref FROM activity_code a SEMI JOIN party p ON p.company = a.company),
by_class AS (
  SELECT p.collapsed, p.successor, 1 AS place, 'trade_activity' AS how, a.nace4 AS value, 1.0 AS likeness, a.ref AS collapsed_ref,
         b.ref AS successor_ref
  FROM pair p
  JOIN code a ON a.company = p.collapsed
  JOIN code b ON b.company = p.successor AND b.nace4 = a.nace4
),
undecided AS (
  SELECT p.collapsed, p.successor FROM pair p
  ANTI JOIN by_class c ON c.collapsed = p.collapsed AND c.successor = p.successor
),
undecided_party AS (SELECT collapsed AS company FROM undecided UNION SELECT successor FROM undecided),
same_division AS (
  SELECT DISTINCT p.collapsed, p.successor, a.nace2
  FROM undecided p
  JOIN code a ON a.company = p.collapsed
  JOIN code b ON b.company = p.successor AND b.nace2 = a.nace2
),
clause AS (
  SELECT e.company, e.purpose, clause_words(e.purpose) AS words, min(e.ref) AS ref
  FROM event e
  SEMI JOIN undecided_party u ON u.company = e.company
  WHERE e.purpose IS NOT NULL
  GROUP BY e.company, e.purpose
),
by_clause AS (
  SELECT d.collapsed, d.successor, 2 AS place, 'trade_clause' AS how, d.nace2 AS value, jaccard(a.words, b.words) AS likeness,
         a.ref AS collapsed_ref, b.ref AS successor_ref
  FROM same_division d
  JOIN clause a ON a.company = d.collapsed
  JOIN clause b ON b.company = d.successor
  WHERE jaccard(a.words, b.words) >= $phoenix_company_clause_likeness
),
name_text AS (
  SELECT n.entity AS company, n.name, n.ref FROM name_record n SEMI JOIN undecided_party u ON u.company = n.entity
  UNION ALL
  SELECT e.company, e.entity_name, e.ref FROM event e SEMI JOIN undecided_party u ON u.company = e.company
  WHERE e.entity_name IS NOT NULL
),
name AS (SELECT company, name, name_words(name) AS words, min(ref) AS ref FROM name_text GROUP BY company, name),
by_name AS (
  SELECT p.collapsed, p.successor, 3 AS place, 'trade_name' AS how, b.name AS value, jaccard(a.words, b.words) AS likeness,
         a.ref AS collapsed_ref, b.ref AS successor_ref
  FROM undecided p
  JOIN name a ON a.company = p.collapsed
  JOIN name b ON b.company = p.successor
  WHERE jaccard(a.words, b.words) >= $phoenix_company_name_likeness
),
every_likeness AS (
  SELECT * FROM by_class UNION ALL SELECT * FROM by_clause UNION ALL SELECT * FROM by_name
)
SELECT collapsed, successor, how, value, likeness, collapsed_ref, successor_ref
FROM every_likeness
QUALIFY row_number() OVER (PARTITION BY collapsed, successor
                           ORDER BY place, likeness DESC, value, collapsed_ref, successor_ref) = 1
