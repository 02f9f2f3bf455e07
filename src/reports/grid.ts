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
  const widths = header.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)) + 2);
  for (let over = total(widths) - width; over > 0; over = total(widths) - width) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= 10) break;
    widths[widest] = Math.max(10, widths[widest]! - over);
  }
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
