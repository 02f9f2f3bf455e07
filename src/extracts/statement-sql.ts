import { quote } from '../engine/engine.ts';
import { TAKEN_OUT } from '../records/national-number.ts';
import { HIDDEN } from '../records/person-id.ts';
import { partOffset, RECORDS, REF_BASE } from '../records/schema.ts';
import type { Cells, Origin, Value } from './cells.ts';
import { observedName } from './column-habits.ts';
import type { Statement } from './layout.ts';

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

/** Columns of a table made by `readSql` that hold what its rows say. */
export function contentColumns(statement: Statement): string[] {
  return complete(statement).map(([name]) => name);
}

/** A value whose cell can fail to be one. */
interface Check {
  name: string;
  must: boolean;
  from: Origin;
}

function checksOf(statement: Statement): Check[] {
  return complete(statement).flatMap(([name, { from, must = false }]) =>
    from && (must || from.reason !== undefined) ? [{ name, must, from }] : [],
  );
}

/**
 * The query that reads a file's rows for one statement: record columns, what stands beside them, and `doubt`: NULL
 * where all is well, else the cells that were checked, for a closer look at the few rows that have it, and last the names
 * of the columns out of whose text a national number was taken. Every row of
 * the file stays, so that a row's number in the table is its record number. `carried`: further columns of the scan that the
 * rows keep.
 */
export function readSql(
  statement: Statement,
  cells: Cells,
  scan: string,
  carried: readonly string[] = [],
): string {
  const values = complete(statement);
  const checks = checksOf(statement);
  const said = statement.only ? [`coalesce(${statement.only}, FALSE) AS said`] : [];
  const inner = [
    ...values.map(
      ([name, { sql }, type]) =>
        `${type === undefined || sql !== 'NULL' ? sql : `CAST(NULL AS ${type})`} AS ${name}`,
    ),
    ...checks.map(({ from }, place) => `${from.cell} AS k${place}`),
    ...cells.observed.map(({ sql }, place) => `${sql} AS ${observedName(place)}`),
    `${cells.numbered()} AS numbered`,
    ...said,
    ...carried,
  ];
  const failing = checks.map(({ name, must, from }, place) => {
    const odd = from.odd ? ` OR ${from.odd(name, `k${place}`)}` : '';
    return must
      ? `${name} IS NULL${odd}`
      : (from.odd?.(name, `k${place}`) ?? `${name} IS NULL AND k${place} IS NOT NULL`);
  });
  const doubt = `CASE WHEN ${[...failing, 'numbered IS NOT NULL'].map((fails) => `(${fails})`).join(' OR ')}
    THEN [${[...checks.map((_, place) => `k${place}`), 'numbered'].join(', ')}] END`;
  return `SELECT ${[...values.map(([name]) => name), ...(said.length > 0 ? ['said'] : []), ...cells.observed.map((_, place) => observedName(place)), `${doubt} AS doubt`, ...carried].join(', ')}
    FROM (SELECT ${inner.join(',\n      ')}
      FROM ${cellRows(cells, scan, carried)}) made`;
}

/** The cells of a file's rows, with what is made of them once a row, and the scan's further columns `carried`. */
function cellRows(cells: Cells, scan: string, carried: readonly string[] = []): string {
  const prepared = [...cells.prepared].map(([name, sql]) => `${sql} AS ${name}`);
  const raw = [...cells.used].sort((one, other) => one - other).map((position) => `c${position}`);
  const bare = raw.map((cell) => `bare_cell(${cell}) AS ${cell}`);
  const file =
    cells.areGuarded && raw.length > 0 ? `(SELECT ${[...bare, ...carried].join(', ')} FROM ${scan})` : scan;
  return cells.derived.reduce(
    (rows, step) =>
      `(SELECT *, ${step.map(({ name, sql }) => `${sql} AS ${name}`).join(', ')} FROM ${rows}) step`,
    `(SELECT ${[...raw, ...prepared, ...carried].join(', ') || '1'} FROM ${file}) cell`,
  );
}

/** The query that counts placeholders in a file: a column `n0`, `n1`, ... for each of the cells' columns that can hold one. */
export function placeholdersSql(cells: Cells, file: string): string {
  const counts = [...cells.placeholders.values()].map(
    (condition, place) => `count_if(${condition}) AS n${place}`,
  );
  return `SELECT ${counts.join(', ')} FROM ${cellRows(cells, file)}`;
}

/** SQL condition for the rows of a table made by `readSql` that hold a national number in a text. */
export function numberedRows(statement: Statement): string {
  return `doubt[${checksOf(statement).length + 1}] IS NOT NULL`;
}

/**
 * SQL condition for the rows of a table made by `readSql` that repeat the header: put together from several files, or
 * exported page by page. `names` are the header's. Undefined where no cell is looked at that closely.
 */
export function headerRows(statement: Statement, names: readonly string[]): string | undefined {
  const repeats = checksOf(statement).flatMap(({ from }, place) => {
    const position = /^c(\d+)$/.exec(from.cell)?.[1];
    const name = position === undefined ? undefined : names[Number(position)];
    return name ? [`header_name(doubt[${place + 1}]) = header_name(${quote(name)})`] : [];
  });
  return repeats.length === 0 ? undefined : `doubt IS NOT NULL AND ${repeats.join(' AND ')}`;
}

/** SQL that makes rows of a table made by `readSql` say nothing, without a reject. */
export function silenceSql(statement: Statement, table: string, condition: string): string | undefined {
  const must = complete(statement).filter(([, value]) => value.must);
  if (must.length === 0 && !statement.only) return undefined;
  const nothing = [
    'doubt = NULL',
    ...must.map(([name]) => `${name} = NULL`),
    ...(statement.only ? ['said = FALSE'] : []),
  ];
  return `UPDATE ${table} SET ${nothing.join(', ')} WHERE ${condition}`;
}

/**
 * Rejects of a table made by `readSql`. `record` is SQL for the record number. What they show of a cell is made safe here,
 * so that nothing made of them can tell the id of a person.
 */
export function rejectsSql(statement: Statement, table: string, source: number, record: string): string {
  const checks = checksOf(statement);
  const queries = checks.map(({ name, must, from }, place) => {
    const cell = `doubt[${place + 1}]`;
    const blank = `(${cell} IS NULL OR trim(${cell}) = '')`;
    const excused = from.unless ? `OR coalesce(${from.unless.replaceAll(from.cell, cell)}, FALSE)` : '';
    const odd = from.odd?.(name, cell);
    const missing = must ? `${name} IS NULL` : `${name} IS NULL AND NOT (${blank} ${excused})`;
    const mistake = odd === undefined ? missing : `(${must ? `${missing} OR ` : ''}${odd})`;
    const kind = must ? `CASE WHEN ${name} IS NULL THEN 'row' ELSE 'cell' END` : "'cell'";
    const shown = from.secret ? quote(HIDDEN) : `left(without_national_number(${cell}), ${SHOWN})`;
    const word = quote(from.reason ?? 'not readable');
    const reason = from.mistake ? `coalesce(${from.mistake}(${cell}), ${word})` : word;
    return `SELECT ${source} AS source, ${record} AS record, ${kind} AS kind,
      ${quote(from.column)} AS column_name, CASE WHEN ${blank} THEN '' ELSE ${shown} END AS value,
      CASE WHEN ${blank} THEN 'required, and empty' ELSE ${reason} END AS reason
      FROM ${table} WHERE doubt IS NOT NULL AND ${mistake}${statement.only ? ' AND said' : ''}`;
  });
  const numbered = `doubt[${checks.length + 1}]`;
  queries.push(`SELECT ${source} AS source, ${record} AS record, 'cell' AS kind, ${numbered} AS column_name,
    ${quote(HIDDEN)} AS value, ${quote(TAKEN_OUT)} AS reason
    FROM ${table} WHERE ${numberedRows(statement)}${statement.only ? ' AND said' : ''}`);
  return queries.join(' UNION ALL ');
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
  const ref = (part: number) => `${source * REF_BASE + partOffset(part)} + ${record}`;
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
