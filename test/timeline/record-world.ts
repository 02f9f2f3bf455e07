import { Engine, quote } from '../../src/engine/engine.ts';
import { type SqlParameters, TableBuilder } from '../../src/engine/table-builder.ts';
import { loadReferences } from '../../src/records/reference.ts';
import { RECORD_NAMES, RECORDS, type RecordName } from '../../src/records/schema.ts';
import { flowTables } from '../../src/run/tables.ts';

type Value = string | number | boolean | null;
export type RecordRows = Partial<Record<RecordName, Record<string, Value>[]>>;

/** A world of hand-written records, and the tables that rest on them. `ref` counts up where a row gives none. */
export class RecordWorld {
  readonly engine: Engine;
  readonly builder: TableBuilder;

  private constructor(engine: Engine, builder: TableBuilder) {
    this.engine = engine;
    this.builder = builder;
  }

  /** `options`: values of the options that the patterns asked for need. */
  static async of(rows: RecordRows, asOf: string, options: SqlParameters = {}): Promise<RecordWorld> {
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
    return new RecordWorld(engine, new TableBuilder(engine, flowTables(), { as_of: asOf, ...options }));
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
