import Table from 'cli-table3';
import { printable, wrapHard } from './text.ts';

/**
 * Columns without lines, as the lines of a terminal of `width` columns; the widest column is wrapped when the terminal is
 * narrow. Cells may hold anything: what a terminal would obey is made visible.
 */
export function grid(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const cells = [header, ...rows].map((row) => row.map(printable));
  const longest = (column: number, measure: (text: string) => number) =>
    cells.reduce((most, row) => Math.max(most, measure(row[column] ?? '')), 0) + 2;
  const widths = header.map((_, column) => longest(column, ({ length }) => length));
  // no word is cut while there is another way
  narrow(widths, width, (column) => Math.max(10, longest(column, longestWord)));
  narrow(widths, width, () => 10);
  const drawn = new Table({
    head: cells[0]!,
    colWidths: widths,
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  });
  const fitted = (text: string, column: number) => wrapHard(text, (widths[column] ?? 0) - 2).join('\n');
  drawn.push(...cells.slice(1).map((row) => row.map(fitted)));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Takes from the widest column that may still be narrowed, until the columns fit. */
function narrow(widths: number[], width: number, least: (column: number) => number): void {
  const floors = widths.map((_, column) => least(column));
  for (let over = total(widths) - width; over > 0; over = total(widths) - width) {
    const open = widths.map((own, column) => (own > floors[column]! ? own : 0));
    const widest = open.indexOf(Math.max(...open));
    if (open[widest] === 0) return;
    widths[widest] = Math.max(floors[widest]!, widths[widest]! - over);
  }
}

function longestWord(text: string): number {
  return text.split(' ').reduce((most, { length }) => Math.max(most, length), 0);
}

/** Nothing where a table would draw its lines. */
export const NO_LINES = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((edge) => [edge, '']),
);

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
