/** The reason of cells whose last digits a spreadsheet has rounded off. */
export const ROUNDED = 'rounded by a spreadsheet: format the column as text before saving';

/**
 * What is wrong with a cell that could not be read, as DuckDB macros: each gives a reason, or NULL where the reader's
 * own word ('no enterprise number') says all there is. Worked out for rejected cells alone.
 *
 * Spreadsheets do the worst of it: a long number becomes 7,71E+08, of which the last digits are gone for good, and a
 * column too narrow for its days is saved as ########.
 */
export const mistakeMacros: string[] = [
  `spreadsheet_mistake(text) AS CASE
     WHEN rounded(text) THEN '${ROUNDED}'
     WHEN regexp_full_match(trim(text), '#{2,}') THEN 'cut off by a spreadsheet: widen the column before saving' END`,
  `number_mistake(text, n, least, most, digits) AS coalesce(spreadsheet_mistake(text), CASE
     WHEN n BETWEEN least AND most THEN 'the check digits are wrong'
     WHEN n IS NOT NULL THEN digits END)`,
  `company_mistake(text) AS CASE WHEN unit_spelled(text) IS NOT NULL THEN 'the number of an establishment or branch'
     ELSE number_mistake(text, prefix_off(text), 100000000, 1999999999, 'not the ten digits of an enterprise number') END`,
  `unit_mistake(text) AS CASE WHEN belgian_spelled(text) IS NOT NULL THEN 'the number of an enterprise'
     ELSE number_mistake(text, prefix_off(text), 2000000000, 9999999999, 'not the ten digits of an establishment number') END`,
  `entity_mistake(text) AS number_mistake(text, prefix_off(text), 100000000, 9999999999, 'not ten digits')`,
  `siren_mistake(text) AS CASE WHEN only_zeros(siren_digits(text)) THEN 'zeros, which stand for a number that is not known'
     ELSE number_mistake(text, try_cast(siren_digits(text) AS BIGINT), 100000, 999999999, 'not the nine digits of a SIREN') END`,
  `day_mistake(text) AS coalesce(spreadsheet_mistake(text), CASE
     WHEN date_in(text) IS NOT NULL THEN 'a day before 1800 or after 2100'
     WHEN partial_date(text) THEN 'a year or month without its day'
     WHEN regexp_matches(trim(text), '^([0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}([T ].*)?|[0-9]{8})$') THEN 'impossible day' END)`,
];
