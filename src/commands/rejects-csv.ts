import type { Engine } from '../engine/engine.ts';
import { cell } from '../records/csv-cell.ts';

/**
 * All rejects of a run as CSV, in the order of files and records; `kind` is 'row' where the row was left out, 'cell' where
 * only the cell was. Ids of persons stand in the table `reject` hidden already.
 */
export async function rejectsCsv(
  engine: Engine,
  files: readonly { source: number; path: string }[],
): Promise<string> {
  const pathOf = new Map(files.map(({ source, path }) => [source, path]));
  const rows = await engine.rows<{
    source: number;
    record: number;
    kind: string;
    column_name: string;
    value: string;
    reason: string;
  }>('SELECT * FROM reject ORDER BY source, record, column_name, kind, value, reason');
  const lines = rows.map(({ source, record, kind, column_name, value, reason }) =>
    [pathOf.get(source) ?? '', record, kind, column_name, value, reason].map((one) => cell(one)).join(','),
  );
  return `${['file,record,kind,column,value,reason', ...lines].join('\n')}\n`;
}
