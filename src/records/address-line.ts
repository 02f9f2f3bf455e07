/**
 * An address in one line, taken apart: `STRAAT NR[, BUS] 3600 GEMEENTE (DEELGEMEENTE)`, as the gazette prints it, and
 * the same in French with a postcode of five digits. The last postcode in the line counts; without one the line tells
 * no place, and all parts are NULL.
 */
const PLACE = '^(.*[^0-9-])(?:[A-Za-z]{1,2}[- ])?([0-9]{4,5})[ ,]+([^0-9]+)$';
const HOUSE =
  '^(.*?[^0-9 ,])[ ,]+(?:(?:NR|N°|NO|NUM|NUMMER)[ .]*)?([0-9]+(?: ?[A-Za-z])?(?:[-/+][0-9]+ ?[A-Za-z]?)?)(?:[ ,]*(?:(?:BUS|BTE|BOITE|BOX|BT|B|APP|/)[ .]*|[ ,]+)([0-9A-Za-z./-]+))?$';

export const addressLineMacros: string[] = [
  `line_zip(line) AS nullif(regexp_extract(line, '${PLACE}', 2), '')`,
  `line_municipality(line) AS nullif(trim(regexp_replace(regexp_extract(line, '${PLACE}', 3), ' *[(].*$', '')), '')`,
  `line_place(line) AS nullif(rtrim(trim(regexp_extract(line, '${PLACE}', 1)), ', -'), '')`,
  `line_street(line) AS coalesce(nullif(rtrim(trim(regexp_extract(line_place(line), '(?i)${HOUSE}', 1)), ', '), ''), line_place(line))`,
  `line_number(line) AS nullif(trim(regexp_extract(line_place(line), '(?i)${HOUSE}', 2)), '')`,
  `line_box(line) AS nullif(trim(regexp_extract(line_place(line), '(?i)${HOUSE}', 3)), '')`,
];
