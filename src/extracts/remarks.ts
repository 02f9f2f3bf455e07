import { type Engine, quote } from '../engine/engine.ts';
import { ROUNDED } from '../records/mistakes.ts';
import { TAKEN_OUT } from '../records/national-number.ts';
import { HIDDEN } from '../records/person-id.ts';
import { splitRef } from '../records/schema.ts';

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
    ...(await numbersTakenOut(engine, named)),
  ];
}

type PathOf = (source: number) => string;

/**
 * Words that no list knows are lost to the rules: an event, collapses among them, or the role that controls.
 * The word itself is not repeated, as it may be a name in the wrong column: `check` lists it.
 */
async function unknownWords(
  engine: Engine,
  pathOf: PathOf,
  { columns, what, so }: { columns: readonly string[]; what: string; so: string },
): Promise<string[]> {
  const lost = await engine.rows<{ source: number; n: number; first: number }>(
    // a row that was not read at all, such as the dashes below a header, has no word that is lost
    `SELECT r.source, count(*) AS n, min(r.record) AS first FROM reject r
     ANTI JOIN reject unread ON unread.source = r.source AND unread.record = r.record AND unread.kind = 'row'
     WHERE r.column_name IN (${columns.map(quote).join()}) AND r.value <> '' GROUP BY r.source ORDER BY r.source`,
  );
  return lost.map(({ source, n, first }) => {
    const rows = n === 1 ? '1 row has' : `${n} rows have`;
    return `${pathOf(source)}: ${rows} ${what} that is not known, ${n === 1 ? 'record' : 'first in record'} ${first}; ${so}`;
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

/** National numbers typed into names and addresses: the rest of the cell was read. */
async function numbersTakenOut(engine: Engine, pathOf: PathOf): Promise<string[]> {
  const found = await engine.rows<{ source: number; column_name: string; n: number; first: number }>(
    `SELECT source, column_name, count(*) AS n, min(record) AS first FROM reject WHERE reason = ${quote(TAKEN_OUT)}
     GROUP BY source, column_name ORDER BY source, column_name`,
  );
  return found.map(({ source, column_name, n, first }) => {
    const rows =
      n === 1
        ? `record ${first} holds a national number`
        : `${n} rows hold a national number, first record ${first},`;
    return `${pathOf(source)}: ${rows} in ${column_name}: it is taken out and written nowhere; give it in the column of ids to tell people apart`;
  });
}

/** Days by which one row or one day may stand alone before that is odd. */
const FAR = 366;
/** Fewer publications than this stand far apart by themselves. */
const MANY = 20;

/**
 * What is odd about the day from which a run looks: it lies far after everything in the extracts, or it is the day of one
 * publication that does, which may be a typing error. `asOf`: the day that the user gave, if one; ISO.
 */
export async function dayRemarks(
  engine: Engine,
  asOf: string | undefined,
  { inputs, newest }: { inputs: readonly { source: number; path: string }[]; newest: string | null },
): Promise<string[]> {
  if (asOf !== undefined) {
    const days = newest === null ? 0 : daysBetween(newest, asOf);
    return days > FAR
      ? [
          `${asOf} lies ${days} days after the newest day in the extracts (${newest}): what ended in between still seems to run`,
        ]
      : [];
  }
  const latest = await engine.rows<{ ref: number; published: string }>(
    `SELECT ref, published FROM event_record WHERE published IS NOT NULL ORDER BY published DESC, ref LIMIT ${MANY}`,
  );
  const [last, before] = latest;
  if (latest.length < MANY || last?.published !== newest || !before || newest === null) return [];
  if (daysBetween(before.published, newest) <= FAR) return [];
  const { source, record } = splitRef(last.ref);
  const path = inputs.find((input) => input.source === source)?.path ?? `source ${source}`;
  return [
    `${path}, record ${record}: the run looks from ${newest}, the day of this row alone, long after all others (${before.published}): correct it, or give a day with --as-of`,
  ];
}

function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
}
