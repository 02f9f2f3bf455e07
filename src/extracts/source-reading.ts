import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, quote } from '../engine/engine.ts';
import type { RecordName } from '../records/schema.ts';
import { type Bytes, inspect, readable, rewrite } from './bytes.ts';
import { Cells, type Dirt } from './cells.ts';
import { isPadded } from './guards.ts';
import { headText } from './header.ts';
import type { Statement } from './layout.ts';
import { hasOpenQuotes, mendQuotes } from './mend-quotes.ts';
import { type MisreadNames, misreadNames } from './misread.ts';
import type { Source } from './sources.ts';
import {
  contentColumns,
  headerRows,
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
  /** Names that look as if they were read in the wrong encoding. */
  misread: MisreadNames[];
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
  private statements: { statement: Statement; cells: Cells }[] = [];
  /** Tables that were read, with SQL for the record number. */
  readonly made: { statement: Statement; table: string; record: string }[] = [];
  /** What the file is read with; its own as long as the reading lasts. */
  private lane: Engine;
  private path = '';
  private bytes: Bytes | undefined;
  /** Names may be read in the wrong encoding. */
  private mayBeMisread = false;

  constructor(engine: Engine, source: Source, wanted: ReadonlySet<RecordName>, amongSeveral: boolean) {
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
    const { layout, positions, header } = this.source.recognised;
    const any = layout.statements(new Cells(layout, positions, 'controls'));
    const original = await this.source.file.open();
    this.bytes = this.source.bytes ?? (await inspect(original));
    this.path = original;
    if (!readable(this.bytes)) {
      this.path = this.copyPath('rewritten');
      await rewrite(original, this.bytes.encoding, this.path);
    }
    // what is written anew may be clean as UTF-8, which is ten times quicker to see to
    const bytes = this.path === original ? this.bytes : await inspect(this.path);
    const dirt = this.dirtIn(bytes);
    const { head } = this.source.file;
    const guarded = bytes.guards || bytes.controls || isPadded(headText(head), header.delimiter);
    this.mayBeMisread = bytes.rareLetters;
    for (let place = 0; place < any.length; place += 1) {
      // cells of its own for each statement: they know which columns it reads
      const cells = new Cells(layout, positions, dirt, guarded);
      const statement = layout.statements(cells)[place];
      if (statement && this.wanted.has(statement.table)) this.statements.push({ statement, cells });
    }
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
    const misread: MisreadNames[] = [];
    for (const [place, { statement, cells }] of this.statements.entries()) {
      const table = `source_${source.source}_${place + 1}`;
      const fill = () =>
        lane.run(`CREATE OR REPLACE TABLE ${table} AS ${readSql(statement, cells, this.scan())}`);
      await fill();
      if (place === 0 && (await hasOpenQuotes(lane))) {
        await this.mend();
        await fill();
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
      if (doubts > 0 && rejects) {
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
      if (this.mayBeMisread) misread.push(...(await misreadNames(lane, statement, table, record)));
      this.made.push({ statement, table, record });
    }
    return { sha256: this.bytes?.sha256 ?? '', rows, rejects: unread, newest, headers, misread };
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
    await this.lane.run('DROP TABLE reject_errors; DROP TABLE reject_scans;');
    const mended = this.copyPath('mended');
    await mendQuotes(this.path, this.source.recognised.header, mended);
    this.path = mended;
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
  private scan(): string {
    const { header } = this.source.recognised;
    const quoted = this.isQuoted;
    const columns = header.names.map((_, position) => `'c${position}': 'VARCHAR'`);
    const options = [
      'auto_detect = false',
      // by its name the engine would take a file for a packed one
      "compression = 'none'",
      'header = false',
      `skip = ${header.skip}`,
      `columns = {${columns.join(', ')}}`,
      `delim = ${quote(header.delimiter)}`,
      `quote = ${quoted ? `'"'` : "''"}`,
      `escape = ${quoted ? `'"'` : "''"}`,
      "nullstr = ''",
      'strict_mode = true',
      'store_rejects = true',
      // 0: no limit
      'rejects_limit = 0',
    ];
    return `read_csv(${quote(this.path)}, ${options.join(', ')})`;
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
