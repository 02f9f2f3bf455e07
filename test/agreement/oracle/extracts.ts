import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Record<string, string>;

/** The rows of one extract of a dense world; none where the file is missing. */
export function rowsOf(folder: string, name: string): Row[] {
  const path = join(folder, `${name}.csv`);
  if (!existsSync(path)) return [];
  return parse(readFileSync(path, 'utf8'), { columns: true }) as Row[];
}

/** Who a row names, by exact name: in a dense world a name is one person. */
export function personIn(row: Row, prefix: 'person' | 'holder' | 'applicant'): string | null {
  const name = row[`${prefix}_name`];
  return name ? `${row[`${prefix}_first_name`]} ${name}` : null;
}
