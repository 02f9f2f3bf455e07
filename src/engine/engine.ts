import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { type DuckDBConnection, DuckDBInstance, DuckDBTypeId, version } from '@duckdb/node-api';
import { UsageError } from '../errors.ts';
import { sharedFunctions } from './functions.ts';
import { removeTemporary, temporaryFolder } from './temporary-folders.ts';

/** What a run may use of the machine. */
export interface EngineLimits {
  /** Worker threads of DuckDB; the outcome does not depend on it. */
  threads?: number | undefined;
  /** Memory limit as DuckDB writes it ('4GB', '500MB'; default 3GB); beyond it DuckDB spills to `temp`. */
  memory?: string | undefined;
  /** Folder in which the run makes a folder of its own, removed when it ends. Default: the system's. */
  temp?: string | undefined;
}

/** The whole Belgian register is to fit a laptop: 4 GB in all, of which the program itself and buffers take a part. */
const DEFAULT_MEMORY = '3GB';

/**
 * Nothing calls home. The engine would fetch and load an extension by itself where a path or a function asks for one (a
 * file called .xlsx, a path that begins with https://). These stand before the first statement runs.
 */
const OFFLINE = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
} as const;

const INTERRUPT_AGAIN_MS = 50;

/** What a fact takes in the program's own memory, with what is made of it: measured where a rule found a million and a half. */
const ROW_BYTES = 1200;

/** Whole numbers that come as text or as a bigint. */
const LONG_NUMBERS: readonly DuckDBTypeId[] = [
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UHUGEINT,
];

/** Of the memory limit: what tables may take before they are compressed, and what must have come since the last time. */
const [SHARE_OF_TABLES, SHARE_TO_COMPRESS] = [0.7, 0.1];

/** The database of a run, in memory; one of its own because the first cannot be compressed. */
export const DATABASE = 'run';

/** A value as rows hand it over: dates are ISO text, whole numbers are numbers (all keys stay below 2^53). */
export type SqlValue = string | number | boolean | null;
export type SqlRow = Record<string, SqlValue>;

/**
 * The one place that talks to DuckDB. A run works in memory, which is more than twice as fast as in a database file,
 * and spills to a temporary folder of its own what the memory limit does not hold.
 */
export class Engine {
  private readonly folder: string;
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;
  /** Engines on the same database, each with a connection of its own, for work that goes on side by side. */
  private readonly lanes: Engine[] = [];
  private readonly idle: Engine[] = [];
  private readonly waiting: ((lane: Engine) => void)[] = [];
  /**
   * Megabytes: the limit, and how far a statement that cannot do with it may go; the same where the user said the limit.
   * `raised`: statements that are being tried again with more. Lanes share it, as they share the database's one limit.
   */
  private memory = { limit: 0, most: 0, raised: 0 };
  /** Bytes that tables took when they were compressed last. */
  private heldCompressed = 0;
  /** Set once the run is to stop. */
  private stopping: NodeJS.Timeout | undefined;

  private constructor(folder: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.folder = folder;
    this.instance = instance;
    this.connection = connection;
  }

  /** @throws UsageError when the limits are not ones that DuckDB takes. */
  static async open(limits: EngineLimits = {}): Promise<Engine> {
    const folder = temporaryFolder('confine-graph-', limits.temp);
    try {
      const instance = await DuckDBInstance.create(':memory:', {
        ...(limits.threads ? { threads: String(limits.threads) } : {}),
        memory_limit: limits.memory ?? DEFAULT_MEMORY,
        temp_directory: join(folder, 'spill'),
        preserve_insertion_order: 'true',
        ...OFFLINE,
        // tables are compressed when `compress` says so, not at every statement
        checkpoint_threshold: '1000TB',
      });
      const connection = await instance.connect();
      const engine = new Engine(folder, instance, connection);
      await engine.run(`ATTACH ':memory:' AS ${DATABASE} (COMPRESS); USE ${DATABASE}`);
      await engine.run(sharedFunctions.join(';\n'));
      return engine;
    } catch (error) {
      removeTemporary(folder);
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      throw new UsageError(
        `The database engine could not start: ${reason}`,
        'check --memory, --threads, --temp',
      );
    }
  }

  /** Runs one or more statements for their effect. */
  async run(sql: string): Promise<void> {
    this.refuseWhenStopped();
    await this.withinMemory(() => this.connection.run(sql));
  }

  /** What does not fit the memory limit is tried again with half as much more, as far as the run may go. */
  private async withinMemory<Result>(work: () => Promise<Result>): Promise<Result> {
    const { memory } = this;
    try {
      return await work();
    } catch (error) {
      if (!isOutOfMemory(error) || memory.limit >= memory.most) throw mendable(error);
      memory.raised += 1;
      try {
        for (let more = memory.limit * 1.5; ; more *= 1.5) {
          await this.connection.run(`SET memory_limit = '${Math.round(Math.min(more, memory.most))}MB'`);
          try {
            return await work();
          } catch (again) {
            // statements of which the first ones stand already cannot be tried again
            if (!isOutOfMemory(again) || more >= memory.most) throw mendable(error);
          }
        }
      } finally {
        memory.raised -= 1;
        if (memory.raised === 0) await this.connection.run(`SET memory_limit = '${memory.limit}MB'`);
      }
    }
  }

  /** How much work goes on side by side: one thing, unless `openLanes` made room for more. */
  get width(): number {
    return Math.max(1, this.lanes.length);
  }

  /** From here on so much work goes on side by side. */
  async openLanes(width: number): Promise<void> {
    if (width < 2) return;
    while (this.lanes.length < width) {
      const lane = new Engine(this.folder, this.instance, await this.instance.connect());
      await lane.run(`USE ${DATABASE}`);
      lane.memory = this.memory;
      this.lanes.push(lane);
      this.idle.push(lane);
    }
  }

  /**
   * Lets something work beside others, `width` at a time, on an engine that is its own for as long: its temporary tables
   * are seen by nobody else. Without lanes that is this one. Work must not wait for other such work.
   */
  async beside<Result>(work: (lane: Engine) => Promise<Result>): Promise<Result> {
    this.refuseWhenStopped();
    if (this.lanes.length === 0) return work(this);
    const lane = this.idle.pop() ?? (await new Promise<Engine>((free) => this.waiting.push(free)));
    try {
      return await work(lane);
    } finally {
      const next = this.waiting.shift();
      if (next) next(lane);
      else this.idle.push(lane);
    }
  }

  /**
   * All rows of a query. Only findings, counts and small tables may cross into JavaScript this way. A text that comes in many
   * rows is held once: there may be millions of facts, and few companies and days in them.
   *
   * @throws UsageError where the program's own memory cannot hold them: it would end without a word.
   */
  async rows<Row extends object = SqlRow>(sql: string): Promise<Row[]> {
    this.refuseWhenStopped();
    const result = await this.withinMemory(() => this.connection.run(sql));
    refuseTooMany(result.rowCount);
    const names = result.deduplicatedColumnNames();
    const isLong = result.columnTypes().map(({ typeId }) => LONG_NUMBERS.includes(typeId));
    const texts = new Map<string, string>();
    const once = (text: string): string => {
      const known = texts.get(text);
      if (known === undefined) texts.set(text, text);
      return known ?? text;
    };
    const rows: Row[] = [];
    for await (const some of result.yieldRowsJson()) {
      for (const values of some) {
        const entry: Record<string, unknown> = {};
        names.forEach((name, column) => {
          const value = values[column];
          if (typeof value !== 'string') entry[name] = value;
          else entry[name] = isLong[column] ? Number(value) : once(value);
        });
        rows.push(entry as Row);
      }
    }
    return rows;
  }

  /** The first column of the first row, or null where there is no row. */
  async value(sql: string): Promise<SqlValue> {
    const [row] = await this.rows(sql);
    return row === undefined ? null : (Object.values(row)[0] ?? null);
  }

  /**
   * Compresses what stands in tables where that takes more than its share of the memory limit, and enough came since the
   * last time: a quarter of the memory, which is worth it where it spares spilling to disk. Costs about a second for a
   * million rows of text; what is compressed already is left alone.
   */
  async compressWhenFull(): Promise<void> {
    const most = Number(await this.value("SELECT parse_formatted_bytes(current_setting('memory_limit'))"));
    const held = await this.heldByTables();
    this.heldCompressed = Math.min(this.heldCompressed, held);
    if (held < SHARE_OF_TABLES * most || held - this.heldCompressed < SHARE_TO_COMPRESS * most) return;
    await this.run(`CHECKPOINT ${DATABASE}`);
    this.heldCompressed = await this.heldByTables();
  }

  /** Bytes. */
  private async heldByTables(): Promise<number> {
    return Number(
      await this.value("SELECT sum(memory_usage_bytes) FROM duckdb_memory() WHERE tag = 'IN_MEMORY_TABLE'"),
    );
  }

  /** From here on statements run on so many threads. */
  async useThreads(threads: number): Promise<void> {
    await this.run(`SET threads = ${threads}`);
  }

  /**
   * From here on the engine keeps to so many megabytes, and spills what goes beyond; up to `most` for a statement that
   * cannot do with less.
   */
  async limitMemory(limit: number, most: number = limit): Promise<void> {
    await this.run(`SET memory_limit = '${limit}MB'`);
    Object.assign(this.memory, { limit, most });
  }

  /** Stops the statement that runs at the moment, which fails with an error of DuckDB's; no other one begins. */
  interrupt(): void {
    for (const lane of this.lanes) lane.interrupt();
    this.connection.interrupt();
    // one that was just about to begin does not notice the first time
    this.stopping ??= setInterval(() => this.connection.interrupt(), INTERRUPT_AGAIN_MS).unref();
  }

  private refuseWhenStopped(): void {
    if (this.stopping) throw new Error('The run was stopped');
  }

  /** A folder for files that this run makes on the way (unpacked zips, transcoded text); goes with the engine. */
  get scratch(): string {
    return this.folder;
  }

  /** Ends the database and takes the run's folder away. */
  close(): void {
    // giving back gigabytes takes seconds, and a process that is stopped gives them back at its end
    if (!this.stopping) {
      for (const { connection } of [...this.lanes, this]) connection.closeSync();
      this.instance.closeSync();
    }
    removeTemporary(this.folder);
  }
}

function refuseTooMany(rows: number): void {
  const limit = getHeapStatistics().heap_size_limit;
  if (rows * ROW_BYTES <= limit) return;
  const needed = Math.ceil((rows * ROW_BYTES) / 2 ** 20 / 1000) * 1000;
  throw new UsageError(
    `A rule finds ${rows} facts, more than the program can hold`,
    `choose patterns with --pattern, narrow their options with --option, or set NODE_OPTIONS=--max-old-space-size=${needed}`,
  );
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /^Out of Memory Error/i.test(error.message);
}

/** How DuckDB says that it cannot spill: by the system's words, or as out of memory with the directory's limit. */
const NO_ROOM = /No space left on device|File too large|max_temp_directory_size/i;

/** What the machine lacks is for the user to mend, and no bug: memory that cannot be spilled, a full disk. */
function mendable(error: unknown): unknown {
  if (error instanceof Error && NO_ROOM.test(error.message)) {
    return new UsageError(
      'The disk is full: there is no room for what is spilled from memory',
      'name a folder with more room by --temp, or give more --memory',
    );
  }
  if (isOutOfMemory(error)) {
    return new UsageError('The memory limit is too small for these extracts', 'give more with --memory');
  }
  return error;
}

/** Version of the engine: another one may make other rows of the same text. */
export function engineVersion(): string {
  return version();
}

/** A text as an SQL string literal. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
