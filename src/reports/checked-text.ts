import type { Checked, CheckedFile } from './checked.ts';
import { grid } from './grid.ts';
import { printable, wrap } from './text.ts';

/** What `check` says, for a terminal of `width` columns. */
export function checkText(checked: Checked, width: number): string {
  const lines = [
    ...grid(
      ['file', 'layout', 'rows', 'rejects'],
      checked.files.map(({ path, layout, rows, rejects }) => [
        path,
        layout,
        rows === null ? '-' : String(rows),
        rejects === null ? '-' : String(rejects),
      ]),
      width,
    ),
    ...checked.unrecognised.flatMap((path) => wrap(`not recognised: ${printable(path)}`, width, '  ')),
    ...checked.warnings.flatMap((warning) => wrap(`note: ${printable(warning)}`, width, '  ')),
    '',
    ...wrap(
      'Columns (ignored: the layout does not know them; never read: no rule may look at them)',
      width,
      '  ',
    ),
    ...checked.files.flatMap((file) => columnLines(file, width)),
    ...placeholderLines(checked, width),
    ...rejectLines(checked, width),
    '',
    `Patterns (${evaluable(checked)})`,
    ...grid(
      ['', 'pattern', 'can be evaluated', 'why not'],
      checked.patterns.map(({ code, id, status, reason }) => [
        code,
        id,
        STATUS[status] ?? status,
        reason ?? '',
      ]),
      width,
    ),
    '',
    `Newest day in the extracts: ${checked.newest ?? 'none'}`,
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function columnLines({ path, columns: { used, ignored, forbidden } }: CheckedFile, width: number): string[] {
  const named = (what: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : wrap(`${what}: ${names.map(printable).join(', ')}`, width - 2, '  ').map((line) => `  ${line}`);
  return [
    ...wrap(printable(path), width),
    ...named('used', used),
    ...named('ignored', ignored),
    ...named('never read', forbidden),
  ];
}

function placeholderLines({ placeholders }: Checked, width: number): string[] {
  if (placeholders.length === 0) return [];
  return [
    '',
    ...wrap(
      'Placeholders taken as empty cells (NA, onbekend, NN, zeros and the like; docs/extracts.md)',
      width,
      '  ',
    ),
    ...grid(
      ['file', 'column', 'count'],
      placeholders.map(({ path, column, count }) => [path, column, String(count)]),
      width,
    ),
  ];
}

function rejectLines({ rejects }: Checked, width: number): string[] {
  if (rejects.length === 0) return [];
  return [
    '',
    ...wrap('Not read (row: the whole row; cell: the row without that cell)', width, '  '),
    ...grid(
      ['file', 'kind', 'column', 'reason', 'count', 'first'],
      rejects.map(({ path, kind, column, reason, count, first }) => [
        path,
        kind,
        column,
        reason,
        String(count),
        `record ${first.record}${first.value === '' ? '' : `: ${cut(first.value, 40)}`}`,
      ]),
      width,
    ),
  ];
}

const STATUS: Record<string, string> = {
  evaluated: 'yes',
  partly: 'partly',
  'not-evaluable': 'no',
};

/** '28 of 33 can be evaluated, 2 of them partly'. */
function evaluable({ patterns }: Checked): string {
  const partly = patterns.filter(({ status }) => status === 'partly').length;
  const able = patterns.filter(({ status }) => status !== 'not-evaluable').length;
  const of = `${able} of ${patterns.length} can be evaluated`;
  return partly === 0 ? of : `${of}, ${partly} of them partly`;
}

function cut(cell: string, length: number): string {
  return cell.length > length ? `${cell.slice(0, length - 1)}…` : cell;
}
