import { dirname } from 'node:path';
import { UsageError } from '../errors.ts';
import { DATABASE, type Engine } from './engine.ts';
import { type SqlTable, TableGraph } from './table-graph.ts';
import type { TableKeeper } from './table-keeper.ts';

export interface TableTiming {
  table: string;
  seconds: number;
  rows: number;
}

/** Values that `$name` stands for in the SQL: numbers of options, and the as-of day as an ISO date. */
export type SqlParameters = Readonly<Record<string, number | string>>;

/** Builds tables in the order in which they rest on one another, each once. */
export class TableBuilder extends TableGraph {
  readonly timings: TableTiming[] = [];
  /** Told of each table before it is built: for progress. */
  onTable: (name: string) => void = () => {};
  /** Told of each table once it is built, with its rows where `counting` (a view has none). */
  onBuilt: (name: string, rows: number) => void = () => {};
  private readonly engine: Engine;
  /** Whether tables are compressed where they take too much of the memory. */
  compressing = false;
  /** Whether timings tell the rows of each table: one more statement a table. */
  counting = false;
  private readonly parameters: SqlParameters;
  private readonly built = new Set<string>();
  private schema = 'main';
  private building: Promise<void> = Promise.resolve();
  /** Per table that may go: the tables that rest on it and still have to be built. */
  private readonly awaited = new Map<string, Set<string>>();
  private records: ReadonlyMap<string, readonly string[]> = new Map();
  private isOwn: (name: string) => boolean = () => true;
  /** Builds what no changed value touches. */
  private elsewhere: TableBuilder | undefined;
  /** Keeps what is built, and knows what was: then only what changed is built. */
  keeper: TableKeeper | undefined;
  /** With a keeper: of each table that was looked after, what it was made from and what it holds. */
  private readonly known = new Map<string, { fingerprint: string; content: string }>();
  /** Tables that are views over kept rows. */
  private readonly recalled = new Set<string>();
  private readonly arriving = new Map<string, Promise<void>>();

  constructor(engine: Engine, tables: readonly SqlTable[], parameters: SqlParameters) {
    super(tables);
    this.engine = engine;
    this.parameters = parameters;
  }

  /**
   * Works on the same tables under other values of options: only tables that hang on a changed value are built again,
   * beside the first ones, and are gone when `work` is done.
   */
  async withOther<Result>(
    changed: SqlParameters,
    work: (builder: TableBuilder, parameters: SqlParameters) => Promise<Result>,
  ): Promise<Result> {
    const parameters = { ...this.parameters, ...changed };
    const affected = this.restingOnParameters(new Set(Object.keys(changed)));
    const builder = new TableBuilder(this.engine, [...this.tables.values()], parameters);
    // what no changed value touches is built once, here; the other builder sees it as built
    builder.schema = 'other';
    builder.isOwn = (name) => affected.has(name);
    builder.elsewhere = this;
    builder.keeper = this.keeper;
    await this.engine.run(`CREATE SCHEMA other; SET search_path = '${DATABASE}.other,${DATABASE}.main'`);
    try {
      return await work(builder, parameters);
    } finally {
      await this.engine.run(`SET search_path = '${DATABASE}.main'; DROP SCHEMA other CASCADE`);
    }
  }

  /** Tables whose text asks for one of the parameters, and all that rest on these. */
  private restingOnParameters(names: ReadonlySet<string>): Set<string> {
    const affected = new Set<string>();
    for (const name of this.closure(this.tables.keys())) {
      const { sql } = this.tables.get(name)!;
      const asks = [...sql.matchAll(/\$([a-z][a-z0-9_]*)/g)].some((match) => names.has(match[1]!));
      if (asks || this.readsOf(name).some((read) => affected.has(read))) affected.add(name);
    }
    return affected;
  }

  /**
   * Drops each table once the last of those that rest on it is built, so that memory holds only what is still needed.
   * `asked` are all tables that will be asked for; these stay. A dropped table that is needed after all is built anew.
   * `records`: record tables, which go likewise but cannot come back, with the tables over which they are views.
   */
  dropBehind(asked: Iterable<string>, records: ReadonlyMap<string, readonly string[]> = new Map()): void {
    // side by side one would be dropped while another is on its way back; and what is read can be asked for again
    if (this.keeper && this.width > 1) return;
    if (!this.keeper) this.records = records;
    const order = this.closure(asked);
    const stays = new Set(asked);
    for (const name of [...stays]) for (const read of this.tablesBehindView(name)) stays.add(read);
    for (const name of order) {
      // what stands already drops nothing any more
      if (this.tables.get(name)!.view || this.built.has(name)) continue;
      for (const read of this.tablesReadFor(name)) {
        if (stays.has(read)) continue;
        const readers = this.awaited.get(read);
        if (readers) readers.add(name);
        else this.awaited.set(read, new Set([name]));
      }
    }
  }

  /** Tables of the flow that a query reads, straight or through views. */
  private tablesReadFor(name: string): string[] {
    return this.readsOf(name).flatMap((read) => {
      if (!this.tables.has(read)) return this.records.has(read) ? [read] : [];
      const behind = this.tablesBehindView(read);
      return behind.length > 0 || this.tables.get(read)!.view ? behind : [read];
    });
  }

  private tablesBehindView(name: string): string[] {
    return this.tables.get(name)?.view ? this.tablesReadFor(name) : [];
  }

  private async dropRead(name: string, engine: Engine): Promise<void> {
    if (this.awaited.size === 0) return;
    for (const read of this.tablesReadFor(name)) {
      const readers = this.awaited.get(read);
      if (!readers?.delete(name) || readers.size > 0) continue;
      const files = this.records.get(read);
      if (files) {
        await engine.run([`DROP VIEW ${read}`, ...files.map((file) => `DROP TABLE ${file}`)].join(';'));
      } else if (this.built.delete(read))
        await engine.run(`DROP ${this.recalled.delete(read) ? 'VIEW' : 'TABLE'} ${read}`);
    }
  }

  /** What has to be built for `names`: nothing beyond tables that stand, but what stands behind their views. */
  private missing(names: Iterable<string>): string[] {
    if (this.keeper) return this.closure(names, (name) => this.known.has(name));
    const standing = (name: string) => this.built.has(name) && !this.tables.get(name)!.view;
    return this.closure(names, standing).filter((name) => !this.built.has(name));
  }

  /** Builds what does not stand yet; side by side, as far as the engine's width goes, what does not rest on one another. */
  async build(names: Iterable<string>): Promise<void> {
    // two at the same time would make the same tables
    const asked = [...names];
    const done = this.building.then(async () => {
      await this.buildMissing(asked);
      if (this.keeper) for (const name of asked) await this.bring(name, true);
    });
    this.building = done.catch(() => {});
    await done;
  }

  private async buildMissing(names: Iterable<string>): Promise<void> {
    const missing = this.missing(names);
    const elsewhere = missing.filter((name) => !this.isOwn(name));
    if (this.keeper) await this.elsewhere?.buildMissing(elsewhere);
    else await this.elsewhere?.build(elsewhere);
    for (const name of elsewhere) {
      if (this.keeper) this.known.set(name, this.elsewhere!.known.get(name)!);
      else this.built.add(name);
    }
    const waiting = new Map(
      missing.filter((name) => this.isOwn(name)).map((name) => [name, this.readsOf(name)]),
    );
    const running = new Map<string, Promise<void>>();
    try {
      while (waiting.size > 0) {
        const free = [...waiting].find(
          ([, reads]) => !reads.some((read) => waiting.has(read) || running.has(read)),
        );
        if (free && running.size < this.width) {
          const [name] = free;
          waiting.delete(name);
          const one = this.keeper ? this.lookAfter(name, this.keeper) : this.buildOne(name);
          const building = one.finally(() => running.delete(name));
          running.set(name, building);
        } else await Promise.race(running.values());
      }
      await Promise.all(running.values());
    } finally {
      // one that fails leaves no other one running
      await Promise.allSettled(running.values());
    }
  }

  /** Builds a table unless one with the same text, over the same contents, is kept. */
  private async lookAfter(name: string, keeper: TableKeeper): Promise<void> {
    const table = this.tables.get(name)!;
    const sources = this.readsOf(name).map((read) => [read, this.contentOf(read, keeper)] as const);
    const fingerprint = keeper.fingerprint(name, fillIn(table.sql, this.parameters), sources);
    const content = table.view ? fingerprint : keeper.contentOf(fingerprint);
    if (content !== undefined) {
      this.known.set(name, { fingerprint, content });
      if (!table.view) await this.dropRead(name, this.engine);
      return this.onBuilt(name, 0);
    }
    await this.buildFrom(name);
    const made = await keeper.keep(this.engine, this.own(name), fingerprint, this.isReadOutside(name));
    this.known.set(name, { fingerprint, content: made });
  }

  /** Builds a table once what it reads is there. */
  private async buildFrom(name: string): Promise<void> {
    for (const read of this.readsOf(name)) await this.bring(read, false);
    await this.buildOne(name);
  }

  private contentOf(read: string, keeper: TableKeeper): string {
    return this.known.get(read)?.content ?? keeper.contentOfInput(read);
  }

  /**
   * Makes a table that was looked after one that queries can read: a view over its kept rows, or built once more where only its
   * content is known. `asked`: its rows are kept then, if they are not.
   */
  private async bring(name: string, asked: boolean): Promise<void> {
    const table = this.tables.get(name);
    if (!table || !this.keeper) return;
    if (!this.isOwn(name)) return this.elsewhere?.bring(name, asked);
    const { fingerprint } = this.known.get(name)!;
    // whoever asks for a view asks for what stands behind it
    if (table.view && asked) for (const read of this.readsOf(name)) await this.bring(read, true);
    if (!this.built.has(name)) {
      const arriving = this.arriving.get(name) ?? this.arrive(table, fingerprint, this.keeper);
      this.arriving.set(name, arriving);
      await arriving.finally(() => this.arriving.delete(name));
    }
    if (asked && !table.view) await this.keeper.keepRows(this.engine, this.own(name), fingerprint);
  }

  private async arrive(table: SqlTable, fingerprint: string, keeper: TableKeeper): Promise<void> {
    const rows = table.view ? undefined : keeper.rowsOf(fingerprint);
    if (rows === undefined) return this.buildFrom(table.name);
    await this.engine.run(`CREATE VIEW ${this.own(table.name)} AS ${rows}`);
    this.recalled.add(table.name);
    this.built.add(table.name);
  }

  /** Whether tables of other folders read it: those of one folder are steps on the way to what it is about. */
  private isReadOutside(name: string): boolean {
    this.outside ??= new Set(
      [...this.tables.values()].flatMap(({ name: reader, file }) =>
        this.readsOf(reader).filter((read) => {
          const other = this.tables.get(read);
          return other !== undefined && !areOfOneFolder(dirname(other.file), dirname(file));
        }),
      ),
    );
    return this.outside.has(name);
  }

  private outside: Set<string> | undefined;

  private own(name: string): string {
    return `${this.schema}.${name}`;
  }

  /** The schema beside the main one is one connection's alone. */
  private get width(): number {
    return this.schema === 'main' ? this.engine.width : 1;
  }

  private async buildOne(name: string): Promise<void> {
    this.onTable(name);
    const table = this.tables.get(name)!;
    const started = performance.now();
    const rows = await (this.width === 1
      ? this.create(table, this.engine)
      : this.engine.beside((lane) => this.create(table, lane)));
    this.timings.push({ table: name, seconds: (performance.now() - started) / 1000, rows });
    this.onBuilt(name, rows);
  }

  /** Makes a table, and drops what nobody else reads. Gives its rows where they are counted. */
  private async create(table: SqlTable, engine: Engine): Promise<number> {
    const { name, view } = table;
    try {
      if (table.rounds) await this.createInRounds(name, table.rounds, engine);
      else {
        await engine.run(
          `CREATE ${view ? 'VIEW' : 'TABLE'} ${this.schema}.${name} AS\n${fillIn(table.sql, this.parameters)}`,
        );
      }
    } catch (error) {
      // what the user can mend says nothing of files of the program's own
      if (error instanceof Error && !(error instanceof UsageError))
        error.message = `${table.file}: ${error.message}`;
      throw error;
    }
    this.built.add(name);
    if (view) return 0;
    await this.dropRead(name, engine);
    if (this.compressing) await engine.compressWhenFull();
    return this.counting ? Number(await engine.value(`SELECT count(*) FROM ${name}`)) : 0;
  }

  /** Makes a table round by round, until a round changes nothing. */
  private async createInRounds(
    name: string,
    { most, steps }: NonNullable<SqlTable['rounds']>,
    engine: Engine,
  ): Promise<void> {
    const own = (table: string) => `${this.schema}.${table}`;
    await engine.run(`CREATE TABLE ${own(`${name}_before`)} AS FROM ${name}_0`);
    // a step without rows tells that nothing changes, for less than it takes to compare
    const endsByStep = steps.some(({ needsRows }) => needsRows);
    rounds: for (let round = 1; round <= most; round += 1) {
      for (const step of steps) {
        const sql = fillIn(step.sql, this.parameters);
        await engine.run(`CREATE OR REPLACE TABLE ${own(step.name)} AS\n${sql}`);
        if (step.needsRows && (await engine.value(`SELECT count(*) FROM ${own(step.name)}`)) === 0)
          break rounds;
      }
      const [now, before] = [own(`${name}_now`), own(`${name}_before`)];
      const settled = !endsByStep && (await this.sameRows(now, before, engine));
      await engine.run(`DROP TABLE ${before}; ALTER TABLE ${now} RENAME TO ${name}_before`);
      if (settled) break;
    }
    const made = steps.map((step) => step.name).filter((step) => step !== `${name}_now`);
    await engine.run(
      [
        ...made.map((step) => `DROP TABLE IF EXISTS ${own(step)}`),
        `ALTER TABLE ${own(`${name}_before`)} RENAME TO ${name}`,
      ].join(';'),
    );
  }

  /** Rows of which none is new, and as many as before, are the rows of before. */
  private async sameRows(now: string, before: string, engine: Engine): Promise<boolean> {
    const differing = await engine.value(
      `SELECT (SELECT count(*) FROM (FROM ${now} EXCEPT FROM ${before}) c)
         + abs((SELECT count(*) FROM ${now}) - (SELECT count(*) FROM ${before}))`,
    );
    return Number(differing) === 0;
  }
}

/** Whether two folders are one, or one lies in the other. */
function areOfOneFolder(one: string, other: string): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}

/** The SQL with each `$name` replaced by its value; a name without a value is a mistake in the SQL. */
export function fillIn(sql: string, parameters: SqlParameters): string {
  return sql.replace(/\$([a-z][a-z0-9_]*)/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`The SQL asks for $${name}, which has no value`);
    return typeof value === 'number' ? String(value) : `DATE '${value}'`;
  });
}
