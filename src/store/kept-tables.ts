import type { Engine } from '../engine/engine.ts';
import type { Functions } from '../engine/functions-used.ts';
import type { TableKeeper } from '../engine/table-keeper.ts';
import { columnsOf, keepRows, rowsQuery } from './kept-rows.ts';
import { hashOf, type KeptTable } from './manifest.ts';
import type { Store } from './store.ts';

/** A table that no SQL of the flow makes, as a run finds it. */
export interface InputTable {
  content: string;
  /** SHA-256 of the extracts that it is made from. */
  sources: readonly string[];
}

/** The tables that a store keeps, for one run. */
export class KeptTables implements TableKeeper {
  private readonly store: Store;
  private readonly functions: Functions;
  /** Versions of tool and engine. */
  private readonly made: string;
  private readonly inputs: ReadonlyMap<string, InputTable>;
  /** By fingerprint: the table, and extracts that it is made from. */
  private readonly asked = new Map<string, { table: string; sources: string[] }>();
  /** What this run made while it may not keep anything. */
  private readonly contents = new Map<string, string>();
  private readonly fingerprints = new Map<string, string>();

  constructor(
    store: Store,
    {
      functions,
      made,
      inputs,
    }: { functions: Functions; made: string; inputs: ReadonlyMap<string, InputTable> },
  ) {
    this.store = store;
    this.functions = functions;
    this.made = made;
    this.inputs = inputs;
  }

  fingerprint(table: string, sql: string, reads: readonly (readonly [string, string])[]): string {
    const fingerprint = hashOf(
      this.made,
      table,
      sql,
      ...this.functions.usedBy(sql),
      ...reads.map(([name, content]) => `${name}=${content}`).sort(),
    );
    const sources = reads.flatMap(([name]) => this.sourcesOf(name));
    this.fingerprints.set(table, fingerprint);
    this.asked.set(fingerprint, { table, sources: [...new Set(sources)].sort() });
    return fingerprint;
  }

  private sourcesOf(name: string): readonly string[] {
    const fingerprint = this.fingerprints.get(name);
    return fingerprint === undefined
      ? (this.inputs.get(name)?.sources ?? [])
      : this.asked.get(fingerprint)!.sources;
  }

  contentOf(fingerprint: string): string | undefined {
    return this.kept(fingerprint)?.content ?? this.contents.get(fingerprint);
  }

  rowsOf(fingerprint: string): string | undefined {
    const rows = this.kept(fingerprint)?.rows;
    return rows && this.store.has(rows) ? rowsQuery(this.store, rows) : undefined;
  }

  private kept(fingerprint: string): KeptTable | undefined {
    const kept = this.store.manifest.tables[fingerprint];
    if (kept && kept.used !== this.store.run) {
      kept.used = this.store.run;
      this.store.changed();
    }
    return kept;
  }

  contentOfInput(name: string): string {
    const input = this.inputs.get(name);
    if (!input) throw new Error(`no content is known of the table ${name}`);
    return input.content;
  }

  async keep(engine: Engine, table: string, fingerprint: string, rows: boolean): Promise<string> {
    const columns = await columnsOf(engine, `FROM ${table}`);
    const row = `hash(${columns.map(([name]) => `"${name}"`).join(', ')})`;
    const [sums = {}] = await engine.rows(
      `SELECT count(*) AS n, CAST(sum(CAST(${row} AS HUGEINT)) AS VARCHAR) AS total, CAST(bit_xor(${row}) AS VARCHAR) AS mixed FROM ${table}`,
    );
    const content = hashOf(JSON.stringify(columns), JSON.stringify(sums));
    this.contents.set(fingerprint, content);
    if (!this.store.writes) return content;
    const { table: name, sources } = this.asked.get(fingerprint)!;
    this.store.manifest.tables[fingerprint] = { table: name, content, sources, used: this.store.run };
    this.store.changed();
    if (rows) await this.keepRows(engine, table, fingerprint, columns);
    return content;
  }

  async keepRows(
    engine: Engine,
    table: string,
    fingerprint: string,
    columns?: [name: string, type: string][],
  ): Promise<void> {
    const kept = this.store.manifest.tables[fingerprint];
    if (!kept || !this.store.writes || (kept.rows && this.store.has(kept.rows))) return;
    kept.rows = await keepRows(
      engine,
      this.store,
      `tables/${kept.table}/${fingerprint}.parquet`,
      `FROM ${table}`,
      columns ?? (await columnsOf(engine, `FROM ${table}`)),
    );
    this.store.changed();
  }
}
