import { plainText } from '../records/csv-cell.ts';
import { PART_BASE, REF_BASE } from '../records/schema.ts';

/** Tables that `reviewRows` reads, besides `person_finding`: person (as text), findings (how many name that person). */
export const reviewTables: readonly string[] = [
  'person_comparison',
  'person_mention',
  'mention_tuple',
  'mention',
];

/** The table with the findings of each person, which whoever asks for a review fills. */
export const PERSON_FINDING = 'person_finding';

/** Bits around the threshold within which a decision is open. */
const OPEN_BITS = 10;

/** How many pairs a person is asked to look at. */
const PAIRS = 200;

/**
 * SQL: the pairs of mentions on whose decision most findings rest first (those that name the person of either), then those
 * nearest to the threshold; in the layout of identity decisions with the judgement left open, and what each mention says.
 */
export const reviewRows = `WITH person_of AS (
    SELECT t.tuple, min(p.person) AS person FROM mention_tuple t JOIN person_mention p ON p.ref = t.ref AND p.slot = t.slot GROUP BY t.tuple
  ),
  open_pair AS (
    SELECT c.one, c.other, c.weight, coalesce(f.findings, 0) + CASE WHEN a.person = b.person THEN 0 ELSE coalesce(g.findings, 0) END AS findings
    FROM person_comparison c
    JOIN person_of a ON a.tuple = c.one
    JOIN person_of b ON b.tuple = c.other
    LEFT JOIN ${PERSON_FINDING} f ON f.person = CAST(a.person AS VARCHAR)
    LEFT JOIN ${PERSON_FINDING} g ON g.person = CAST(b.person AS VARCHAR)
    WHERE c.weight > -20
  ),
  nearest AS (
    SELECT * FROM open_pair
    ORDER BY CASE WHEN abs(weight - moderate_from()) <= ${OPEN_BITS} THEN findings ELSE 0 END DESC, abs(weight - moderate_from()), one, other LIMIT ${PAIRS}
  ),
  said AS (
    SELECT t.tuple, m.ref, concat_ws(', ', m.person_name, m.person_first_name, coalesce(CAST(m.birth_date AS VARCHAR), m.birth_text),
             m.person_zip, m.person_city) AS text
    FROM mention_tuple t
    SEMI JOIN (SELECT one AS tuple FROM nearest UNION ALL SELECT other FROM nearest) n ON n.tuple = t.tuple
    JOIN mention m ON m.ref = t.ref AND m.slot = t.slot
    QUALIFY row_number() OVER (PARTITION BY t.tuple ORDER BY m.ref) = 1
  )
  SELECT a.path || ':' || l.ref % ${PART_BASE} AS "left", b.path || ':' || r.ref % ${PART_BASE} AS "right", '' AS judgement,
         '' AS "by", '' AS "date", '' AS reason, ${plainText('l.text')} AS left_says, ${plainText('r.text')} AS right_says, round(n.weight, 1) AS bits, n.findings
  FROM nearest n
  JOIN said l ON l.tuple = n.one
  JOIN said r ON r.tuple = n.other
  JOIN source_record a ON a.source = l.ref // ${REF_BASE}
  JOIN source_record b ON b.source = r.ref // ${REF_BASE}
  ORDER BY CASE WHEN abs(n.weight - moderate_from()) <= ${OPEN_BITS} THEN n.findings ELSE 0 END DESC, abs(n.weight - moderate_from()), n.one, n.other`;
