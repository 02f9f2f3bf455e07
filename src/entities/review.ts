import { plainText } from '../csv-cell.ts';
import { PART_BASE, REF_BASE } from '../records/schema.ts';

/** Tables that `reviewRows` reads. */
export const reviewTables: readonly string[] = ['person_comparison', 'mention_tuple', 'mention'];

/** How many pairs a person is asked to look at. */
const PAIRS = 200;

/** Weight in bits from which two people are gathered; stands in person-round-*.sql too. */
export const MODERATE_FROM = 2.5;

/**
 * SQL: the pairs of mentions nearest to the threshold first, in the layout of identity decisions with the judgement left
 * open, and what each mention says.
 */
export const reviewRows = `WITH nearest AS (
    SELECT one, other, weight FROM person_comparison WHERE weight > -20
    ORDER BY abs(weight - ${MODERATE_FROM}), one, other LIMIT ${PAIRS}
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
         '' AS "by", '' AS "date", '' AS reason, ${plainText('l.text')} AS left_says, ${plainText('r.text')} AS right_says, round(n.weight, 1) AS bits
  FROM nearest n
  JOIN said l ON l.tuple = n.one
  JOIN said r ON r.tuple = n.other
  JOIN source_record a ON a.source = l.ref // ${REF_BASE}
  JOIN source_record b ON b.source = r.ref // ${REF_BASE}
  ORDER BY abs(n.weight - ${MODERATE_FROM}), n.one, n.other`;
