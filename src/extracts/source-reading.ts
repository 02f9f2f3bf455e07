import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Engine, quote } from '../engine/engine.ts';
import type { RecordName } from '../records/schema.ts';
import { type Bytes, inspect, readable, rewrite } from './bytes.ts';
import { type CellReading, Cells, type Dirt } from './cells.ts';
import { type DayOrder, judge, shownIn } from './column-habits.ts';
import type { Statement } from './layout.ts';
import { hasOpenQuotes, mendQuotes } from './mend-quotes.ts';
import type { Source } from './sources.ts';
import {
  contentColumns,
  headerRows,
  numberedRows,
  placeholdersSql,
  readRows,
  readSql,
  recordQueries,
  rejectsSql,
  silenceSql,
} from './statement-sql.ts';
import { settleRejects } from './unreadable-rows.ts';

/** What came of reading one source. */
export interface ReadSource {
  sha256: string;
  rows: number;
  rejects: number;
  newest: string | null;
  /** Rows that repeat the header, and the record number of the first. */
  headers: { count: number; first: number };
  /** What is said of columns that could be read in two ways. */
  remarks: string[];
}

/** A statement of the layout, with the cells that its SQL is made of. */
interface Reader {
  place: number;
  statement: Statement;
  cells: Cells;
}

const NONE: ReadSource['headers'] = { count: 0, first: 0 };

/**
 * One source on its way into tables: `prepare`, then `read`, then, where it is not refused, `queries`. Its rows stand in
 * tables of their own (`made`, one for each statement of the layout), in file order.
 */
export class SourceReading {
  readonly source: Source;
  private readonly engine: Engine;
  private readonly wanted: ReadonlySet<RecordName>;
  /** Other files have the same layout. */
  private readonly amongSeveral: boolean;
  private readonly readers: Reader[] = [];
  private dirt: Dirt = 'controls';
  private readonly dayOrder: DayOrder | undefined;
  /** Tables that were read, with SQL for the record number. */
  readonly made: { statement: Statement; table: string; record: string }[] = [];
  /** What the file is read with; its own as long as the reading lasts. */
  private lane: Engine;
  private path = '';
  private bytes: Bytes | undefined;

  constructor(
    engine: Engine,
    source: Source,
    wanted: ReadonlySet<RecordName>,
    amongSeveral: boolean,
    dayOrder?: DayOrder,
  ) {
    this.dayOrder = dayOrder;
    this.engine = engine;
    this.lane = engine;
    this.source = source;
    this.wanted = wanted;
    this.amongSeveral = amongSeveral;
  }

  /** Tables that are wanted of it. */
  get tables(): Set<RecordName> {
    const { layout, positions } = this.source.recognised;
    const any = layout.statements(new Cells(layout, positions, 'controls'));
    return new Set(any.flatMap(({ table }) => (this.wanted.has(table) ? [table] : [])));
  }

  get isWanted(): boolean {
    return this.tables.size > 0;
  }

  /** Looks at the whole file, and makes a copy of one that DuckDB cannot read as it is. */
  async prepare(): Promise<void> {
    const { layout, positions } = this.source.recognised;
    const any = layout.statements(new Cells(layout, positions, 'controls'));
    const original = await this.source.file.open();
    this.bytes = this.source.bytes ?? (await inspect(original));
    this.path = original;
    if (!readable(this.bytes)) {
      this.path = this.copyPath('rewritten');
      await rewrite(original, this.bytes.encoding, this.path);
    }
    // what is written anew may be clean as UTF-8, which is ten times quicker to see to
    this.dirt = this.dirtIn(this.path === original ? this.bytes : await inspect(this.path));
    for (let place = 0; place < any.length; place += 1) {
      const reader = this.reader(place);
      if (this.wanted.has(reader.statement.table)) this.readers.push(reader);
    }
  }

  /** The layout's statement at a place, with cells of its own: they know which columns it reads. */
  private reader(place: number, reading: CellReading = {}): Reader {
    const { layout, positions } = this.source.recognised;
    const cells = new Cells(layout, positions, this.dirt, reading);
    const statement = layout.statements(cells)[place];
    if (!statement) throw new Error(`${layout.id} has no statement ${place}`);
    return { place, statement, cells };
  }

  private dirtIn({ controls, uncommon, tabs }: Bytes): Dirt {
    if (controls) return 'controls';
    if (uncommon) return 'uncommon spaces';
    const inCells = tabs && this.source.recognised.header.delimiter !== '\t';
    return this.isQuoted || inCells ? 'breaks' : 'spaces';
  }

  private get isQuoted(): boolean {
    const { header, layout } = this.source.recognised;
    return layout.quoting !== 'by-header' || header.quoted;
  }

  /** Reads the file into tables, on a lane of its own. */
  async read(lane: Engine): Promise<ReadSource> {
    this.lane = lane;
    const { source } = this;
    let rows = 0;
    let unread = 0;
    let newest: string | null = null;
    let headers = NONE;
    const remarks: string[] = [];
    for (const [place, reader] of this.readers.entries()) {
      const table = `source_${source.source}_${place + 1}`;
      const fill = ({ statement, cells }: Reader) =>
        lane.run(`CREATE OR REPLACE TABLE ${table} AS ${readSql(statement, cells, this.scan())}`);
      await fill(reader);
      if (place === 0 && (await hasOpenQuotes(lane))) {
        await this.mend();
        await fill(reader);
      }
      // of few files: a row that is mended by itself is always read with a look for national numbers
      const hasNumbers =
        (await lane.value(`SELECT bool_or(${numberedRows(reader.statement)}) FROM ${table}`)) === true;
      const { habits, remarks: said } = judge(
        source.path,
        await shownIn(lane, table, reader.cells.observed),
        this.dayOrder,
      );
      remarks.push(...said);
      const careful = this.reader(reader.place, { habits, takesNumbersOut: true });
      const { statement, cells } = careful;
      if (hasNumbers || habits.size > 0) {
        await this.dropRejectTables();
        await fill(hasNumbers ? careful : this.reader(reader.place, { habits }));
      }
      const settled = await settleRejects(lane, {
        table,
        source: source.source,
        header: source.recognised.header,
        first: place === 0,
        rowSql: (file) => readSql(statement, cells, file),
      });
      const record = settled.record;
      let counts = await this.count(statement, table);
      const repeated = counts.doubts > 0 ? await this.leaveHeaders(statement, table, record) : NONE;
      if (repeated.count > 0) counts = await this.count(statement, table);
      const { n, bad, doubts } = counts;
      const rejects = rejectsSql(statement, table, source.source, record);
      if (doubts > 0) {
        // two statements of one row have the same mistakes
        await lane.run(
          `INSERT INTO reject SELECT r.* FROM (${rejects}) r
           ANTI JOIN reject k ON k.source = r.source AND k.record = r.record AND k.column_name = r.column_name
           ORDER BY ALL`,
        );
      }
      if (place === 0) {
        headers = repeated;
        rows = n + settled.unread - headers.count;
        unread = bad + settled.unread;
        const { layout } = source.recognised;
        if (layout.newest) {
          newest = (await lane.value(
            `SELECT CAST(${layout.newest} AS VARCHAR) FROM ${table} WHERE ${readRows(statement)}`,
          )) as string | null;
        }
      }
      this.made.push({ statement, table, record });
    }
    return { sha256: this.bytes?.sha256 ?? '', rows, rejects: unread, newest, headers, remarks };
  }

  /** Cells of a file on people that hold a placeholder, by column: reads the file once more. */
  async placeholders(): Promise<{ column: string; count: number }[]> {
    const counted = new Map<string, number>();
    for (const { cells } of this.readers) {
      // a register of companies has none, and may be large
      if (!cells.namesPeople || cells.placeholders.size === 0) continue;
      const [row = {}] = await this.engine.rows<Record<string, number>>(
        placeholdersSql(cells, this.scan('ignore_errors = true')),
      );
      for (const [place, column] of [...cells.placeholders.keys()].entries()) {
        const count = Number(row[`n${place}`]);
        if (count > 0) counted.set(column, count);
      }
    }
    return [...counted].sort().map(([column, count]) => ({ column, count }));
  }

  /** Empties the tables of the file: its rejects stay, its rows are not asked for. */
  async forgetRows(): Promise<void> {
    // emptied tables (TRUNCATE) keep their memory until they are compressed
    for (const { table } of this.made) {
      await this.engine.run(`CREATE OR REPLACE TABLE ${table} AS SELECT * FROM ${table} LIMIT 0`);
    }
  }

  /** Rows of a statement's table, those that were not read, and those with a doubtful cell. */
  private async count(
    statement: Statement,
    table: string,
  ): Promise<{ n: number; bad: number; doubts: number }> {
    const [counts] = await this.lane.rows<{ n: number; bad: number; doubts: number }>(
      `SELECT count(*) AS n, count(doubt) AS doubts,
         count(*) FILTER (WHERE doubt IS NOT NULL ${statement.only ? 'AND said' : ''} AND NOT (${readRows(statement)})) AS bad
       FROM ${table}`,
    );
    return counts ?? { n: 0, bad: 0, doubts: 0 };
  }

  /** Makes rows that repeat the header say nothing. */
  private async leaveHeaders(
    statement: Statement,
    table: string,
    record: string,
  ): Promise<ReadSource['headers']> {
    const condition = headerRows(statement, this.source.recognised.header.names);
    const silence = condition && silenceSql(statement, table, condition);
    if (!condition || !silence) return NONE;
    const [found] = await this.lane.rows<ReadSource['headers']>(
      `SELECT count(*) AS count, coalesce(min(${record}), 0) AS first FROM ${table} WHERE ${condition}`,
    );
    if (!found || found.count === 0) return NONE;
    await this.lane.run(silence);
    return found;
  }

  /**
   * Takes out rows that a file before this one has word for word: exports overlap, and a row that is read twice says
   * nothing more. Rows that one file repeats stay, as its exporter gave them. Returns SQL for the record number.
   */
  private async leaveRepeats(
    statement: Statement,
    place: number,
    table: string,
    record: string,
  ): Promise<string> {
    const seen = `seen_${this.source.layout.replaceAll(/[^a-z]/g, '_')}_${statement.table}_${place}`;
    const content = `hash(${contentColumns(statement).join(', ')})`;
    await this.engine.run(`CREATE TEMP TABLE IF NOT EXISTS ${seen} (content UBIGINT);
      CREATE TABLE ${table}_once AS SELECT t.* EXCLUDE (content) FROM
        (SELECT *, ${record === 'record' ? '' : `${record} AS record,`} ${content} AS content FROM ${table}) t
        ANTI JOIN ${seen} s ON s.content = t.content;
      INSERT INTO ${seen} SELECT DISTINCT ${content} FROM ${table}_once;
      DROP TABLE ${table}; ALTER TABLE ${table}_once RENAME TO ${table};`);
    return 'record';
  }

  /** Keeps of rows that say the same the first, and of all only what rules ask for. Returns SQL for the record number. */
  private async keepOnce(statement: Statement, table: string, record: string): Promise<string> {
    const columns = contentColumns(statement).join(', ');
    await this.engine.run(`CREATE TABLE ${table}_once AS SELECT ${columns}, min(${record}) AS record FROM ${table}
        WHERE ${readRows(statement)} AND (${statement.onceWhere}) GROUP BY ${columns};
      DROP TABLE ${table}; ALTER TABLE ${table}_once RENAME TO ${table};`);
    return 'record';
  }

  /** The record tables that the file fills, and the queries that give their rows; only for a file that is used. */
  async queries(): Promise<[RecordName, string[]][]> {
    const queries: [RecordName, string[]][] = [];
    for (const [place, { statement, table, record }] of this.made.entries()) {
      const once = statement.onceWhere ? await this.keepOnce(statement, table, record) : record;
      const numbered = this.amongSeveral ? await this.leaveRepeats(statement, place, table, once) : once;
      const further = await this.furtherOnes(statement, table);
      queries.push([statement.table, recordQueries(statement, table, this.source.source, numbered, further)]);
    }
    return queries;
  }

  /** Reads from a copy in which no quote is left open. */
  private async mend(): Promise<void> {
    await this.dropRejectTables();
    const mended = this.copyPath('mended');
    await mendQuotes(this.path, this.source.recognised.header, mended);
    this.path = mended;
  }

  /** What DuckDB kept of the rows that it could not read: it would keep them once more. */
  private async dropRejectTables(): Promise<void> {
    await this.lane.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans;');
  }

  private copyPath(folder: string): string {
    mkdirSync(join(this.engine.scratch, folder), { recursive: true });
    return join(this.engine.scratch, folder, `${this.source.source}.csv`);
  }

  /** Which of a statement's further ones occur at all. */
  private async furtherOnes(statement: Statement, table: string): Promise<number[]> {
    const { also = [] } = statement;
    if (also.length === 0) return [];
    const said = also.map(({ only }, place) => `coalesce(bool_or(${only}), FALSE) AS f${place}`);
    const [row = {}] = await this.engine.rows<Record<string, boolean>>(
      `SELECT ${said.join(', ')} FROM ${table}`,
    );
    return also.flatMap((_, place) => (row[`f${place}`] ? [place] : []));
  }

  /** DuckDB's reader of the file: every cell text, nothing guessed. */
  private scan(errors = 'store_rejects = true, rejects_limit = 0'): string {
    const { header } = this.source.recognised;
    const quoted = this.isQuoted;
    const columns = header.names.map((_, position) => `'c${position}': 'VARCHAR'`);
    const options = [
      'auto_detect = false',
      'header = false',
      `skip = ${header.skip}`,
      `columns = {${columns.join(', ')}}`,
      `delim = ${quote(header.delimiter)}`,
      `quote = ${quoted ? `'"'` : "''"}`,
      `escape = ${quoted ? `'"'` : "''"}`,
      "nullstr = ''",
      'strict_mode = true',
      // 0: no limit
      errors,
    ];
    // from the root on: a folder called 'https:' would be an address to the engine
    return `read_csv(${quote(resolve(this.path))}, ${options.join(', ')})`;
  }

  /** Why the source is not used: the first rejects, in words. */
  async refusal({ rows, rejects }: ReadSource): Promise<string> {
    const { source, path, layout } = this.source;
    const first = await this.engine.rows<{
      record: number;
      column_name: string;
      value: string;
      reason: string;
    }>(
      `SELECT record, column_name, value, reason FROM reject
       WHERE source = ${source} AND kind = 'row' ORDER BY record, column_name LIMIT 3`,
    );
    const examples = first.map(({ record, column_name, value, reason }) =>
      [`record ${record}`, column_name, value, reason].filter((part) => part !== '').join(' '),
    );
    return `${path} is refused: ${rejects} of its ${rows} rows cannot be read as ${layout} (${examples.join('; ')})`;
  }
}
