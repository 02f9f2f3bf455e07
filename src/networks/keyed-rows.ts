import { type Engine, quote } from '../engine/engine.ts';

const ROWS_A_STATEMENT = 5000;

/** Rows known to the program as a table of the engine, for joins; an earlier table of that name goes. */
export async function putRows(
  engine: Engine,
  table: string,
  columns: Readonly<Record<string, 'VARCHAR' | 'BIGINT'>>,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const declared = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${table} (${declared.join(', ')})`);
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const values = rows
      .slice(from, from + ROWS_A_STATEMENT)
      .map(
        (row) => `(${row.map((value) => (typeof value === 'string' ? quote(value) : String(value))).join()})`,
      );
    await engine.run(`INSERT INTO ${table} VALUES ${values.join()}`);
  }
}
