import { parse } from 'csv-parse/sync';
import { type Engine, quote } from '../engine/engine.ts';
import type { HeaderCandidate } from './header.ts';

interface Unreadable {
  record: number;
  type: string;
  line: string;
}

export interface Settled {
  /** SQL for the record number of a row of the table. */
  record: string;
  /** Rows that could not be taken apart. */
  unread: number;
}

interface SettleInput {
  table: string;
  source: number;
  header: HeaderCandidate;
  /** The first statement of the file: reports the rejects; later ones would only repeat them. */
  first: boolean;
  /** The query that reads rows of `file` as the table was read. */
  rowSql(file: string): string;
}

/**
 * Rows that DuckDB's reader could not take apart: too few or too many cells, quotes in odd places. Those with stray
 * quotes are read once more with leniency; the rest are rejects. Afterwards each row knows its record number.
 */
export async function settleRejects(engine: Engine, input: SettleInput): Promise<Settled> {
  const rows = await unreadableRows(engine, input.header.skip);
  if (rows.length === 0) return { record: 'rowid + 1', unread: 0 };
  const { table } = input;
  await numberRecords(engine, table, rows);
  const lost: Unreadable[] = [];
  const saved: { record: number; cells: string[] }[] = [];
  for (const row of rows) {
    const cells = row.type === 'UNQUOTED VALUE' ? leniently(row.line, input.header) : undefined;
    if (cells) saved.push({ record: row.record, cells });
    else lost.push(row);
  }
  if (saved.length > 0) await addRows(engine, input, saved);
  if (input.first && lost.length > 0) {
    const values = lost.map(
      ({ record, type }) => `(${input.source}, ${record}, 'row', '', '', ${quote(wordOf(type))})`,
    );
    await engine.run(`INSERT INTO reject VALUES ${values.join(', ')}`);
  }
  return { record: 'record', unread: lost.length };
}

/** What the reader left aside, each record once. */
async function unreadableRows(engine: Engine, skip: number): Promise<Unreadable[]> {
  const known = await engine.value("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'reject_errors'");
  if (known === 0) return [];
  const rows = await engine.rows<Unreadable>(
    `SELECT CAST(line AS BIGINT) - ${skip} AS record, min(CAST(error_type AS VARCHAR)) AS type, min(csv_line) AS line
     FROM reject_errors GROUP BY reject_errors.line ORDER BY record`,
  );
  await engine.run('DROP TABLE reject_errors; DROP TABLE reject_scans;');
  return rows;
}

/** Adds the column `record`: rows behind an unreadable one stand further down in the file than in the table. */
async function numberRecords(engine: Engine, table: string, rows: readonly Unreadable[]): Promise<void> {
  // before the n-th unreadable record (n from 0) stand record - 1 - n good ones
  const steps = rows.map(({ record }, place) => `(${record - 1 - place}, ${place + 1})`);
  await engine.run(`CREATE TEMP TABLE step AS SELECT first, max(shift) AS shift
    FROM (VALUES ${steps.join(', ')}) s(first, shift) GROUP BY first`);
  await engine.run(`CREATE TABLE ${table}_n AS SELECT t.*, t.rowid + 1 + coalesce(s.shift, 0) AS record
    FROM ${table} t ASOF LEFT JOIN step s ON t.rowid >= s.first`);
  await engine.run(`DROP TABLE step; DROP TABLE ${table}; ALTER TABLE ${table}_n RENAME TO ${table};`);
}

/** The cells of a row with quotes in odd places, or nothing where their number is wrong. */
function leniently(line: string, { delimiter, names }: HeaderCandidate): string[] | undefined {
  try {
    const parsed = parse(line.replace(/\r?\n$/, ''), {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
    }) as string[][];
    const cells = parsed.length === 1 ? parsed[0] : undefined;
    if (cells?.length === names.length) return cells;
  } catch {
    // not that way
  }
  const bare = line.replace(/\r?\n$/, '').split(delimiter);
  if (bare.length !== names.length || line.trimEnd().includes('\n')) return undefined;
  return bare.map((cell) => cell.replace(/^"(.*)"$/, '$1'));
}

async function addRows(
  engine: Engine,
  { table, header, rowSql }: SettleInput,
  saved: readonly { record: number; cells: string[] }[],
): Promise<void> {
  const columns = header.names.map((_, position) => `c${position}`);
  const values = saved.map(
    ({ record, cells }) =>
      `(${record}, ${cells.map((cell) => (cell === '' ? 'CAST(NULL AS VARCHAR)' : quote(cell))).join(', ')})`,
  );
  await engine.run(
    `CREATE TEMP TABLE saved AS SELECT * FROM (VALUES ${values.join(', ')}) s(record, ${columns.join(', ')}) ORDER BY record`,
  );
  await engine.run(`CREATE TEMP TABLE saved_read AS ${rowSql('saved')}`);
  await engine.run(`INSERT INTO ${table} BY NAME
    SELECT r.*, s.record FROM saved_read r JOIN saved s ON s.rowid = r.rowid`);
  await engine.run('DROP TABLE saved; DROP TABLE saved_read;');
}

function wordOf(type: string): string {
  switch (type) {
    case 'MISSING COLUMNS':
      return 'too few cells';
    case 'TOO MANY COLUMNS':
      return 'too many cells';
    case 'UNQUOTED VALUE':
    case 'UNTERMINATED QUOTES':
      return 'quotes in odd places';
    case 'LINE SIZE OVER MAXIMUM':
      return 'longer than any row';
    default:
      return `not readable (${type.toLowerCase()})`;
  }
}
