import { quote } from '../engine/engine.ts';
import { PART_BASE, RECORDS, REF_BASE } from '../records/schema.ts';
import type { Cells, Value } from './cells.ts';
import type { Statement } from './layout.ts';

/** Between the entries of the problems of a row, and between the parts of an entry. */
const ENTRY = 'chr(30)';
const PART = 'chr(31)';
/** A reject shows no more of a cell than this. */
const SHOWN = 200;

/** A statement's values, complete and in the order of the record table; the record's `ref` is worked out elsewhere. */
function complete({
  table,
  values,
  beside = {},
}: Statement): [name: string, value: Value, type: string | undefined][] {
  const columns = Object.entries(RECORDS[table]).filter(([name]) => name !== 'ref');
  for (const name of Object.keys(values)) {
    if (!columns.some(([known]) => known === name)) throw new Error(`${table} has no column ${name}`);
  }
  return [
    ...columns.map(([name, type]): [string, Value, string] => [name, values[name] ?? { sql: 'NULL' }, type]),
    ...Object.entries(beside).map(([name, value]): [string, Value, undefined] => [name, value, undefined]),
  ];
}

/**
 * The query that reads a file's rows for one statement: record columns, what stands beside them, and `problem`, NULL
 * where all is well. Every row of the file stays, so that a row's number in the table is its record number.
 */
export function readSql(statement: Statement, cells: Cells, file: string): string {
  const values = complete(statement);
  const checks = values.flatMap(([name, value]) => checkOf(name, value));
  const kept = new Set(
    values.flatMap(([, { from, must }]) => (from && (from.reason || must) ? [from.cell] : [])),
  );
  const prepared = [...cells.prepared].map(([name, sql]) => `${sql} AS ${name}`);
  const raw = [...cells.used].sort((one, other) => one - other).map((position) => `c${position}`);
  const marks = [...kept].map((cell, place) => ({ cell, alias: /^c\d+$/.test(cell) ? cell : `k${place}` }));
  const aliasOf = new Map(marks.map(({ cell, alias }) => [cell, alias]));
  const said = statement.only ? [`coalesce(${statement.only}, FALSE) AS said`] : [];
  const inner = [
    ...values.map(
      ([name, { sql }, type]) =>
        `${type === undefined || sql !== 'NULL' ? sql : `CAST(NULL AS ${type})`} AS ${name}`,
    ),
    ...marks.map(({ cell, alias }) => (cell === alias ? cell : `${cell} AS ${alias}`)),
    ...checks.flatMap(({ failed, name }) => (failed ? [`${failed} AS f_${name}`] : [])),
    ...said,
  ];
  const problem = problemSql(checks, aliasOf, statement.only !== undefined);
  return `SELECT ${[...values.map(([name]) => name), ...(said.length > 0 ? ['said'] : []), `${problem} AS problem`].join(', ')}
    FROM (SELECT ${inner.join(',\n      ')}
      FROM (SELECT ${[...raw, ...prepared].join(', ') || '1'} FROM ${file}) cell) made`;
}

interface Check {
  name: string;
  value: Value;
  failed: string | undefined;
}

function checkOf(name: string, value: Value): Check[] {
  const { from, must } = value;
  return from && (from.reason !== undefined || must) ? [{ name, value, failed: from.failed }] : [];
}

function problemSql(
  checks: readonly Check[],
  aliasOf: ReadonlyMap<string, string>,
  guarded: boolean,
): string {
  if (checks.length === 0) return 'CAST(NULL AS VARCHAR)';
  const made = checks.map(({ name, value, failed }) => {
    const from = value.from;
    if (!from) throw new Error(`${name} has no cell`);
    const cell = aliasOf.get(from.cell) ?? from.cell;
    const unless = from.unless ? ` AND NOT (${from.unless.replaceAll(from.cell, cell)})` : '';
    const filled = `${cell} IS NOT NULL AND trim(${cell}) <> ''`;
    const wrong = failed ? `f_${name}` : `${name} IS NULL AND ${filled}${unless}`;
    const shown = from.secret ? "'(hidden)'" : `left(${cell}, ${SHOWN})`;
    const entry = (kind: string, shownSql: string, reason: string) =>
      `concat(${[quote(kind), PART, quote(from.column), PART, shownSql, PART, quote(reason)].join(', ')})`;
    if (value.must) {
      const reason = from.reason ?? 'not readable';
      return {
        fails: `${name} IS NULL`,
        entry: `CASE WHEN ${name} IS NULL THEN CASE WHEN ${filled} THEN ${entry('row', shown, reason)} ELSE ${entry('row', "''", 'required, and empty')} END END`,
      };
    }
    return { fails: wrong, entry: `CASE WHEN ${wrong} THEN ${entry('cell', shown, from.reason ?? '')} END` };
  });
  const any = made.map(({ fails }) => `(${fails})`).join(' OR ');
  return `CASE WHEN ${guarded ? 'said AND ' : ''}(${any}) THEN concat_ws(${ENTRY}, ${made.map(({ entry }) => entry).join(', ')}) END`;
}

/** Rejects of a table made by `readSql`. `record` is SQL for the record number. */
export function rejectsSql(table: string, source: number, record: string): string {
  return `SELECT ${source} AS source, record, part[1] AS kind, part[2] AS column_name, part[3] AS value, part[4] AS reason
    FROM (SELECT record, string_split(entry, ${PART}) AS part
      FROM (SELECT ${record} AS record, unnest(string_split(problem, ${ENTRY})) AS entry
        FROM ${table} WHERE problem IS NOT NULL) entries) parts`;
}

/** SQL condition for the rows of a table made by `readSql` that were read. */
export function readRows(statement: Statement): string {
  const must = complete(statement).filter(([, value]) => value.must);
  return (
    [...(statement.only ? ['said'] : []), ...must.map(([name]) => `${name} IS NOT NULL`)].join(' AND ') ||
    'TRUE'
  );
}

/** The record rows that a statement's table holds, as queries to put together. */
export function recordQueries(
  statement: Statement,
  table: string,
  source: number,
  record: string,
  furtherOnes: readonly number[],
): string[] {
  const columns = Object.keys(RECORDS[statement.table]);
  const ref = (part: number) => `${source * REF_BASE + part * PART_BASE} + ${record}`;
  if (statement.fold) {
    return [statement.fold(`(SELECT *, ${ref(0)} AS ref FROM ${table} WHERE ${readRows(statement)})`, 'ref')];
  }
  const select = (part: number, replace: Record<string, string>, only?: string) =>
    `SELECT ${columns
      .map((name) =>
        name === 'ref' ? `${ref(part)} AS ref` : name in replace ? `${replace[name]} AS ${name}` : name,
      )
      .join(', ')} FROM ${table} WHERE ${readRows(statement)}${only ? ` AND ${only}` : ''}`;
  return [
    select(0, {}),
    ...furtherOnes.map((place) => {
      const further = statement.also?.[place];
      if (!further) throw new Error('no such further statement');
      return select(further.part, further.replace, further.only);
    }),
  ];
}
