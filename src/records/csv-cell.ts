import { quote } from '../engine/engine.ts';

// CSV that goes to a spreadsheet: what stands in the extracts must not run there.

/** How a text starts that a spreadsheet runs as a formula, also behind blanks. */
const FORMULA = '^\\s*[=+\\-@\\t\\r]';
const formula = new RegExp(FORMULA);

/**
 * A cell, quoted where it has to be, for a comma or a semicolon between cells; numbers stay numbers. A text that starts as
 * a formula does gets an apostrophe before it.
 */
export function cell(value: string | number, delimiter = ','): string {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** SQL for the text of a column with the same apostrophe; quoting is left to the engine, which writes these files. */
export function plainText(column: string): string {
  return `CASE WHEN regexp_matches(${column}, ${quote(FORMULA)}) THEN '''' || ${column} ELSE ${column} END`;
}
