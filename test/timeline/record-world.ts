import { Engine, quote } from '../../src/engine/engine.ts';
import { TableBuilder, tablesIn } from '../../src/engine/tables.ts';
import { loadReferences } from '../../src/records/reference.ts';
import { RECORD_NAMES, RECORDS, type RecordName } from '../../src/records/schema.ts';

type Value = string | number | boolean | null;
export type RecordRows = Partial<Record<RecordName, Record<string, Value>[]>>;

/** A world of hand-written records, and the tables that rest on them. `ref` counts up where a row gives none. */
export class RecordWorld {
  private readonly engine: Engine;
  private readonly builder: TableBuilder;

  private constructor(engine: Engine, builder: TableBuilder) {
    this.engine = engine;
    this.builder = builder;
  }

  static async of(rows: RecordRows, asOf: string): Promise<RecordWorld> {
    const engine = await Engine.open({ threads: 1 });
    let ref = 10_000_000_000;
    for (const name of RECORD_NAMES) {
      const columns = RECORDS[name] as Record<string, string>;
      const declared = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
      await engine.run(`CREATE TABLE ${name} (${declared.join(', ')})`);
      for (const row of rows[name] ?? []) {
        ref += 1;
        const complete: Record<string, Value> = { ...('ref' in columns ? { ref } : {}), ...row };
        const values = Object.values(complete).map((value) =>
          typeof value === 'string' ? quote(value) : String(value),
        );
        await engine.run(
          `INSERT INTO ${name} (${Object.keys(complete).join(', ')}) VALUES (${values.join(', ')})`,
        );
      }
    }
    await loadReferences(engine);
    const folders = ['entities', 'timeline'].map(
      (name) => new URL(`../../src/${name}`, import.meta.url).pathname,
    );
    return new RecordWorld(engine, new TableBuilder(engine, folders.flatMap(tablesIn), { as_of: asOf }));
  }

  /** Rows of a query over the tables it names. */
  async ask(table: string, query: string): Promise<Record<string, unknown>[]> {
    await this.builder.build([table]);
    return this.engine.rows(query);
  }

  close(): void {
    this.engine.close();
  }
}
