import type { Engine } from '../engine/engine.ts';
import type { Statement } from './layout.ts';

/** Columns that hold names of people, companies and places. */
const NAMES = [
  'person_name',
  'person_first_name',
  'entity_name',
  'name',
  'holder_name',
  'municipality',
  'municipality_fr',
  'person_city',
  'street',
  'street_fr',
];

/** Names of one column that look as if they were read in the wrong encoding. */
export interface MisreadNames {
  column: string;
  /** What a macro of records/misread-names.ts says. */
  kind: 'letter lost' | 'encoded twice' | 'other code page';
  count: number;
  /** The first record that has one. */
  first: number;
}

/** Looks at the names of a table that was read; `record` is SQL for the record number. */
export async function misreadNames(
  engine: Engine,
  { values }: Statement,
  table: string,
  record: string,
): Promise<MisreadNames[]> {
  const columns = NAMES.filter((name) => name in values && values[name]?.sql !== 'NULL');
  if (columns.length === 0) return [];
  const looked = columns.map(
    (column) => `SELECT '${column}' AS column, misread(${column}) AS kind, ${record} AS record FROM ${table}`,
  );
  return engine.rows<MisreadNames & Record<string, unknown>>(
    `SELECT "column", kind, count(*) AS count, min(record) AS first FROM (${looked.join(' UNION ALL ')})
     WHERE kind IS NOT NULL GROUP BY ALL ORDER BY kind, first, "column"`,
  );
}

const SAID = {
  'letter lost': 'in which a letter was lost (it shows as \uFFFD)',
  'encoded twice': 'of letters encoded twice (Ã© stands for é)',
  'other code page': 'in another encoding, such as CP850 or MacRoman (a sign stands for an accented letter)',
} as const;

/** One line for each way of being misread. The names themselves are not repeated. */
export function misreadRemarks(path: string, misread: readonly MisreadNames[]): string[] {
  return (Object.keys(SAID) as (keyof typeof SAID)[]).flatMap((kind) => {
    const such = misread.filter((one) => one.kind === kind);
    const [first] = [...such].sort((one, other) => one.first - other.first);
    if (!first) return [];
    const count = such.reduce((sum, one) => sum + one.count, 0);
    const names = count === 1 ? '1 name' : `${count} names`;
    return [
      `${path} has ${names} ${SAID[kind]}, first in record ${first.first} (${first.column}): export it again as UTF-8, or such a name is never found to be the same as its right spelling`,
    ];
  });
}
