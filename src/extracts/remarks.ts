import { type Engine, quote } from '../engine/engine.ts';
import { ROUNDED } from '../records/mistakes.ts';
import { HIDDEN } from '../records/person-id.ts';

// What is said of the extracts at the top, besides the list of rejects: each line names the file and the way out.

/** What is odd about a file as a whole. */
export function fileRemarks(path: string, rows: number, headers: { count: number; first: number }): string[] {
  if (headers.count > 0) {
    const times = headers.count === 1 ? 'once more' : `${headers.count} times more`;
    return [`${path}: its header stands there ${times}, first as record ${headers.first}: left out`];
  }
  return rows === 0 ? [`${path} has a header and no rows: export it again if there should be some`] : [];
}

/** What rejects of all files tell that is no slip of one row. */
export async function rejectRemarks(
  engine: Engine,
  inputs: readonly { source: number; path: string }[],
): Promise<string[]> {
  const pathOf = new Map(inputs.map(({ source, path }) => [source, path]));
  const named = (source: number) => pathOf.get(source) ?? `source ${source}`;
  return [
    ...(await unknownWords(engine, named, {
      columns: ['event_type'],
      what: 'an event type',
      so: 'these events, collapses among them, are not seen',
    })),
    ...(await unknownWords(engine, named, {
      columns: ['role', 'person_role'],
      what: 'a role',
      so: 'these people are held to control nothing; write it in the words of docs/extracts.md',
    })),
    ...(await roundedCells(engine, named)),
  ];
}

type PathOf = (source: number) => string;

/** Words that no list knows are lost to the rules: an event, collapses among them, or the role that controls. */
async function unknownWords(
  engine: Engine,
  pathOf: PathOf,
  { columns, what, so }: { columns: readonly string[]; what: string; so: string },
): Promise<string[]> {
  const lost = await engine.rows<{ source: number; n: number; example: string }>(
    `SELECT source, count(*) AS n, min(value) AS example FROM reject
     WHERE column_name IN (${columns.map(quote).join()}) AND value <> '' GROUP BY source ORDER BY source`,
  );
  return lost.map(({ source, n, example }) => {
    const rows = n === 1 ? '1 row has' : `${n} rows have`;
    return `${pathOf(source)}: ${rows} ${what} that is not known (such as '${example}'); ${so}`;
  });
}

/** Numbers whose last digits are gone: the file has to be saved anew. */
async function roundedCells(engine: Engine, pathOf: PathOf): Promise<string[]> {
  const rounded = await engine.rows<{ source: number; column_name: string; n: number; example: string }>(
    `SELECT source, column_name, count(*) AS n, min(value) AS example FROM reject WHERE reason = ${quote(ROUNDED)}
     GROUP BY source, column_name ORDER BY source, column_name`,
  );
  return rounded.map(({ source, column_name, n, example }) => {
    const such = example === HIDDEN ? '' : ` (such as ${example})`;
    return `${pathOf(source)}: a spreadsheet has rounded ${n} ${n === 1 ? 'cell' : 'cells'} of ${column_name}${such}: format the column as text before saving, and export it again`;
  });
}
