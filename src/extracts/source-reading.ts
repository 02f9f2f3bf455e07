import { mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Engine, quote } from '../engine/engine.ts';
import { UsageError } from '../errors.ts';
import type { RecordName } from '../records/schema.ts';
import { type Bytes, inspect, readable, rewrite } from './bytes.ts';
import { type CellReading, Cells, type Dirt } from './cells.ts';
import { type DayOrder, judge, shownIn } from './column-habits.ts';
import { documentsOf, linesOf } from './form.ts';
import { isPadded } from './guards.ts';
import { HEAD, headText } from './header.ts';
import type { KeptReadings, Recalled } from './kept-readings.ts';
import type { Statement } from './layout.ts';
import { listLeftOut, numberRecords, rejectLeftOut } from './left-out-rows.ts';
import { type MisreadNames, misreadNames } from './misread.ts';
import type { ReadSource } from './read-source.ts';
import { LONGEST_ROW, type RowShape } from './row-scan.ts';
import { placeByHash } from './source-numbers.ts';
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
import { areOrderly, type Tidied, tidyRows } from './tidy-rows.ts';

/** A statement of the layout, with the cells that its SQL is made of. */
interface Reader {
  place: number;
  statement: Statement;
  cells: Cells;
}

/** Files of one layout that were read before this one: their keys, and those whose rows are not noted yet. */
export interface Overlaps {
  before: readonly string[];
  waiting: (() => Promise<void>)[];
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
  private areGuarded = false;
  private readonly dayOrder: DayOrder | undefined;
  /** Where there is a store: what is kept, the key of this reading, and what was found under it. */
  private kept: { readings: KeptReadings; key: string; recalled: Recalled | undefined } | undefined;
  private outcome: ReadSource | undefined;
  /** Tables that were read, with SQL for the record number. */
  readonly made: { statement: Statement; table: string; record: string }[] = [];
  /** What the file is read with; its own as long as the reading lasts. */
  private lane: Engine;
  private path = '';
  private bytes: Bytes | undefined;
  /** What came of writing it anew, where that had to be. */
  private tidied: Tidied | undefined;
  /** The file before that. */
  private untidy: string | undefined;
  /** Names may be read in the wrong encoding. */
  private mayBeMisread = false;
  private prepared: Promise<void> | undefined;
  /** Tables into which the file was read together with others, one for each statement. */
  together: readonly string[] | undefined;

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

  /** Looks at the whole file, and makes a copy of one that DuckDB cannot read as it is. Once, however often it is asked for. */
  prepare(): Promise<void> {
    this.prepared ??= this.isRecalled ? Promise.resolve() : this.prepareOnce();
    return this.prepared;
  }

  /**
   * Looks whether the file was read before in the same way: then it need not be read again. `counted`: whether that has to
   * tell its placeholders.
   */
  recall(readings: KeptReadings, counted: boolean): void {
    const { recognised, sha256 = '', layout: id } = this.source;
    const { layout, positions, header } = recognised;
    const cells = new Cells(layout, positions, 'controls', { areGuarded: true, takesNumbersOut: true });
    const statements = layout.statements(cells).filter(({ table }) => this.wanted.has(table));
    const how = [
      this.source.path,
      header,
      [...positions],
      this.dayOrder ?? null,
      statements.map(({ table }) => table),
    ];
    const sql = statements.flatMap((statement) => [
      readSql(statement, cells, 'file'),
      rejectsSql(statement, 'read', 0, 'record'),
      `${statement.onceWhere}`,
    ]);
    const key = readings.keyOf({ sha256, layout: id, how: JSON.stringify(how), sql });
    const recalled = readings.recall(key);
    const serves = recalled && !(counted && recalled.placeholders === undefined);
    this.kept = { readings, key, recalled: serves ? recalled : undefined };
  }

  /** Whether the file was read before. */
  get isRecalled(): boolean {
    return this.kept?.recalled !== undefined;
  }

  /** The key under which what was read is kept; undefined without a store. */
  get key(): string | undefined {
    return this.kept?.key;
  }

  /**
   * The statements that read files like this one, `scan` in place of the file; the rows keep the columns `carried`. Undefined
   * where each row of it has to be looked after. Once it is prepared.
   */
  readsBy(scan: string, carried: readonly string[] = []): string[] | undefined {
    if (this.tidied || this.source.recognised.layout.form) return undefined;
    return this.readers.map(({ statement, cells }) => readSql(statement, cells, scan, carried));
  }

  private async prepareOnce(): Promise<void> {
    const { layout, positions, header } = this.source.recognised;
    const any = layout.statements(new Cells(layout, positions, 'controls'));
    // from the root on: a folder called 'https:' would be an address to the engine
    const original = resolve(await this.source.file.open());
    this.bytes = this.source.bytes ?? (await inspect(original));
    if (this.source.sha256 !== undefined && this.source.sha256 !== this.bytes.sha256) {
      throw new UsageError(`${this.source.path} was changed while it was read`, 'run again once it is whole');
    }
    if (!this.source.bytes && this.source.sha256 === undefined) {
      this.source.source += placeByHash(this.bytes.sha256);
      this.source.bytes = this.bytes;
    }
    this.path = original;
    if (!readable(this.bytes)) {
      this.path = this.copyPath('rewritten');
      await rewrite(original, this.bytes.encoding, this.path);
    }
    // what is written anew may be clean as UTF-8, which is ten times quicker to see to
    const bytes = this.path === original ? this.bytes : await inspect(this.path);
    this.dirt = this.dirtIn(bytes);
    const { head } = this.source.file;
    const { form } = layout;
    this.areGuarded = form
      ? false
      : bytes.guards || bytes.controls || isPadded(headText(head), header.delimiter);
    this.mayBeMisread = bytes.oddLetters;
    const start = await headOf(this.path);
    if (!form && !areOrderly(start, start.length === bytes.size, this.shape)) await this.tidy(false);
    for (let place = 0; place < any.length; place += 1) {
      const reader = this.reader(place);
      if (this.wanted.has(reader.statement.table)) this.readers.push(reader);
    }
  }

  /** The layout's statement at a place, with cells of its own: they know which columns it reads. */
  private reader(place: number, reading: CellReading = {}): Reader {
    const { layout, positions } = this.source.recognised;
    const cells = new Cells(layout, positions, this.dirt, { ...reading, areGuarded: this.areGuarded });
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
    const recalled = this.kept?.recalled;
    this.outcome = recalled ? await this.readRecalled(recalled) : await this.readFile(lane);
    return this.outcome;
  }

  private async readRecalled({ read, statements, rejects }: Recalled): Promise<ReadSource> {
    const { source } = this.source;
    for (const [nth, { place, rows }] of statements.entries()) {
      const { statement } = this.reader(place);
      const table = `source_${source}_${nth + 1}`;
      await this.lane.run(`CREATE VIEW ${table} AS ${rows}`);
      this.made.push({ statement, table, record: 'record' });
    }
    if (rejects) await this.lane.run(`INSERT INTO reject SELECT ${source} AS source, * FROM (${rejects}) r`);
    return read;
  }

  private async readFile(lane: Engine): Promise<ReadSource> {
    const { source } = this;
    let rows = 0;
    let unread = 0;
    let newest: string | null = null;
    let headers = NONE;
    const remarks: string[] = [];
    const misread: MisreadNames[] = [];
    for (const [place, reader] of this.readers.entries()) {
      const table = `source_${source.source}_${place + 1}`;
      const shared = this.together?.[place];
      await this.fill(table, reader, shared);
      if (place === 0 && !shared) await this.tidyUntilAllIsRead(() => this.fill(table, reader));
      const leftOut = this.tidied?.records.length ?? 0;
      if (leftOut > 0 && place === 0) {
        await listLeftOut(lane, this.tidied as Tidied, this.copyPath('left-out'));
        await rejectLeftOut(lane, source.source);
      }
      if (leftOut > 0) await numberRecords(lane, table);
      const record = leftOut > 0 ? 'record' : 'rowid + 1';
      const { closer, remarks: said } = await this.closerReader(table, reader, record);
      remarks.push(...said);
      if (closer) {
        await this.fill(table, closer);
        if (leftOut > 0) await numberRecords(lane, table);
      }
      const { statement } = closer ?? reader;
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
        rows = n + leftOut - headers.count;
        unread = bad + leftOut;
        const { layout } = source.recognised;
        newest = layout.form?.day?.(headText(source.file.head)) ?? null;
        if (newest === null && layout.newest) {
          newest = (await lane.value(
            `SELECT CAST(${layout.newest} AS VARCHAR) FROM ${table} WHERE ${readRows(statement)}`,
          )) as string | null;
        }
      }
      if (this.mayBeMisread) misread.push(...(await misreadNames(lane, statement, table, record)));
      this.made.push({ statement, table, record });
    }
    return { sha256: this.bytes?.sha256 ?? '', rows, rejects: unread, newest, headers, remarks, misread };
  }

  /** Reads the rows anew into a table, or takes them from one into which several files were read. */
  private async fill(table: string, { statement, cells }: Reader, shared?: string): Promise<void> {
    const rows = shared
      ? `SELECT * EXCLUDE (filename) FROM ${shared} WHERE filename = ${quote(this.path)}`
      : readSql(statement, cells, this.scan([this.path]));
    try {
      await this.lane.run(`CREATE OR REPLACE TABLE ${table} AS ${rows}`);
    } catch (error) {
      if (!(error instanceof Error && /Malformed JSON|maximum_object_size/.test(error.message))) throw error;
      const where = /at byte \d+[^.:]*/.exec(error.message)?.[0] ?? '';
      const message = `${this.source.path} is no whole JSON${where === '' ? '' : ` (${where})`}`;
      throw new UsageError(message, 'fetch it again: it was perhaps cut short; or leave it out');
    }
  }

  /**
   * How the file has to be read once more, by what its table shows: some columns write days or numbers in their own way, or
   * texts hold national numbers. Undefined where the table is right. `record` is SQL for the record number.
   */
  private async closerReader(
    table: string,
    { place, statement, cells }: Reader,
    record: string,
  ): Promise<{ closer: Reader | undefined; remarks: string[] }> {
    const takesNumbersOut =
      (await this.lane.value(`SELECT bool_or(${numberedRows(statement)}) FROM ${table}`)) === true;
    const shown = await shownIn(this.lane, table, cells.observed, record);
    const { habits, remarks } = judge(this.source.path, shown, this.dayOrder);
    const isRight = !takesNumbersOut && habits.size === 0;
    return { closer: isRight ? undefined : this.reader(place, { habits, takesNumbersOut }), remarks };
  }

  /** Cells of a file on people that hold a placeholder, by column: reads the file once more. */
  async placeholders(): Promise<{ column: string; count: number }[]> {
    const known = this.kept?.recalled?.placeholders;
    if (known) return known;
    const counted = new Map<string, number>();
    for (const { cells } of this.readers) {
      // a register of companies has none, and may be large
      if (!cells.namesPeople || cells.placeholders.size === 0) continue;
      const [row = {}] = await this.engine.rows<Record<string, number>>(
        placeholdersSql(cells, this.scan([this.path])),
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
      const emptied = `CREATE TABLE ${table}_emptied AS SELECT * FROM ${table} LIMIT 0`;
      const kind = this.isRecalled ? 'VIEW' : 'TABLE';
      await this.engine.run(
        `${emptied}; DROP ${kind} ${table}; ALTER TABLE ${table}_emptied RENAME TO ${table}`,
      );
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
    { before, waiting }: Overlaps,
  ): Promise<string> {
    const seen = `seen_${this.source.layout.replaceAll(/[^a-z]/g, '_')}_${statement.table}_${place}`;
    const content = `hash(${contentColumns(statement).join(', ')})`;
    await this.engine.run(`CREATE TEMP TABLE IF NOT EXISTS ${seen} (content UBIGINT)`);
    const note = () => this.engine.run(`INSERT INTO ${seen} SELECT DISTINCT ${content} FROM ${table}`);
    if (this.kept?.readings.repeats(this.kept.key, place, before) === 0) {
      waiting.push(note);
      return record;
    }
    for (const noteEarlier of waiting.splice(0)) await noteEarlier();
    const repeats = await this.engine.value(
      `SELECT count(*) FROM (SELECT ${content} AS content FROM ${table}) t SEMI JOIN ${seen} s ON s.content = t.content`,
    );
    if (repeats !== 0) {
      await this.engine.run(`CREATE TABLE ${table}_once AS SELECT t.* EXCLUDE (content) FROM
          (SELECT *, ${record === 'record' ? '' : `${record} AS record,`} ${content} AS content FROM ${table}) t
          ANTI JOIN ${seen} s ON s.content = t.content;
        DROP ${this.isView(table) ? 'VIEW' : 'TABLE'} ${table}; ALTER TABLE ${table}_once RENAME TO ${table};`);
      this.views.delete(table);
    }
    await note();
    this.kept?.readings.keepRepeats(this.kept.key, place, before, Number(repeats));
    if (repeats !== 0) this.repeatsOthers = true;
    return repeats === 0 ? record : 'record';
  }

  /** Keeps of rows that say the same the first, and of all only what rules ask for. Returns SQL for the record number. */
  private async keepOnce(statement: Statement, table: string, record: string): Promise<string> {
    const columns = contentColumns(statement).join(', ');
    await this.engine.run(`CREATE TABLE ${table}_once AS SELECT ${columns}, min(${record}) AS record FROM ${table}
        WHERE ${readRows(statement)} AND (${statement.onceWhere}) GROUP BY ${columns};
      DROP TABLE ${table}; ALTER TABLE ${table}_once RENAME TO ${table};`);
    return 'record';
  }

  /** Tables of the file that are views over kept rows. */
  private readonly views = new Set<string>();
  /** Whether rows of it were left out that a file before it has. */
  repeatsOthers = false;

  private isView(table: string): boolean {
    return this.isRecalled || this.views.has(table);
  }

  /** Keeps the rows of a statement, where there is a store; `compressing`: they are not held in memory then. */
  private async keepRows(
    statement: Statement,
    nth: number,
    record: string,
    compressing: boolean,
  ): Promise<string> {
    const { table } = this.made[nth]!;
    if (!this.kept || this.isRecalled) return record;
    const said = statement.only && !statement.onceWhere ? ['said'] : [];
    const columns = [...contentColumns(statement), ...said, `CAST(${record} AS BIGINT) AS record`];
    const query = `SELECT ${columns.join(', ')} FROM ${table} WHERE ${readRows(statement)}`;
    const place = this.readers[nth]!.place;
    const rows = await this.kept.readings.keepRows(this.engine, this.kept.key, {
      ...{ place, table: statement.table, query },
    });
    if (!rows || !compressing) return record;
    await this.engine.run(`DROP TABLE ${table}; CREATE VIEW ${table} AS ${rows}`);
    this.views.add(table);
    return 'record';
  }

  /** Keeps what came of the reading, where there is a store; its rows are kept by `queries`. */
  async keep(placeholders: Recalled['placeholders']): Promise<void> {
    if (!this.kept || this.isRecalled || !this.outcome) return;
    const { source } = this.source;
    const rejects = `SELECT * EXCLUDE (source) FROM reject WHERE source = ${source} ORDER BY ALL`;
    const any = await this.engine.value(`SELECT count(*) FROM reject WHERE source = ${source}`);
    await this.kept.readings.keep(this.engine, this.kept.key, this.source, this.outcome, {
      ...{ placeholders, rejects: any === 0 ? undefined : rejects },
    });
  }

  /** The record tables that the file fills, and the queries that give their rows; only for a file that is used. */
  async queries(overlaps: Overlaps, compressing: boolean): Promise<[RecordName, string[]][]> {
    const queries: [RecordName, string[]][] = [];
    for (const [place, { statement, table, record: own }] of this.made.entries()) {
      const once = statement.onceWhere && !this.isRecalled ? await this.keepOnce(statement, table, own) : own;
      const record = await this.keepRows(statement, place, once, compressing);
      const numbered = this.amongSeveral
        ? await this.leaveRepeats(statement, place, table, record, overlaps)
        : record;
      const further = await this.furtherOnes(statement, table);
      queries.push([statement.table, recordQueries(statement, table, this.source.source, numbered, further)]);
    }
    return queries;
  }

  /** Fills the table once more from a copy, and if need be from a copy of which every quote is written anew. */
  private async tidyUntilAllIsRead(fill: () => Promise<void>): Promise<void> {
    for (const strictly of this.tidied ? [true] : [false, true]) {
      if (!(await leftRowsAside(this.lane))) return;
      await this.tidy(strictly);
      await fill();
    }
    if (await leftRowsAside(this.lane)) {
      const wayOut = 'export it again, in plain CSV';
      throw new UsageError(`${this.source.path} has rows that cannot be taken apart`, wayOut);
    }
  }

  /** Reads from a copy of which every row can be read. */
  private async tidy(strictly: boolean): Promise<void> {
    const copy = this.copyPath(strictly ? 'strictly-tidied' : 'tidied');
    this.untidy ??= this.path;
    this.tidied = await tidyRows(this.untidy, this.shape, copy, strictly);
    this.path = copy;
  }

  private get shape(): RowShape {
    const { header, layout, positions } = this.source.recognised;
    const required = layout.columns.flatMap(({ name, required }) =>
      required ? (positions.get(name) ?? 0) + 1 : [],
    );
    return {
      skip: header.skip,
      delimiter: header.delimiter,
      cells: header.names.length,
      leastCells: Math.max(1, ...required),
      quoted: this.isQuoted,
    };
  }

  private copyPath(folder: string): string {
    mkdirSync(join(this.engine.scratch, folder), { recursive: true });
    return resolve(this.engine.scratch, folder, `${this.source.source}.csv`);
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

  /** Numbers of the rows that are not in the copy that is read, where there is one; in order. */
  get leftOut(): readonly number[] {
    return this.tidied?.records ?? [];
  }

  /** Where the file can be read, once it is prepared. */
  get readFrom(): string {
    return this.path;
  }

  /** DuckDB's reader of files like this one: every cell text, nothing guessed. */
  scan(paths: readonly string[], ...more: string[]): string {
    const { header, layout } = this.source.recognised;
    if (layout.form) {
      const path = paths[0] ?? '';
      const records = layout.form.unit === 'document' ? documentsOf(path) : linesOf(path, header.skip);
      return `(${layout.form.rows(records)})`;
    }
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
      // whether there is one: then the file is written anew
      'rejects_limit = 1',
      // what is longer is left out before
      `max_line_size = ${2 * LONGEST_ROW}`,
      `buffer_size = ${4 * LONGEST_ROW}`,
      ...more,
    ];
    return `read_csv([${paths.map(quote).join(', ')}], ${options.join(', ')})`;
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

/** The first bytes of a file. */
async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether the engine's reader could not take rows apart, since this was asked last. */
export async function leftRowsAside(engine: Engine): Promise<boolean> {
  const known = await engine.value("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'reject_errors'");
  if (known === 0) return false;
  const some = (await engine.value('SELECT count(*) > 0 FROM reject_errors')) === true;
  await engine.run('DROP TABLE reject_errors; DROP TABLE reject_scans;');
  return some;
}
