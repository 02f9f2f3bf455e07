import { type Engine, quote } from '../engine/engine.ts';

const ROWS_A_STATEMENT = 5000;

/**
 * Rows known to the program as a table of the engine, for joins; an earlier table of that name goes. Whole numbers may
 * be given as text, as findings do: not every key fits into a JavaScript number.
 */
export async function putRows(
  engine: Engine,
  table: string,
  columns: Readonly<Record<string, 'VARCHAR' | 'BIGINT'>>,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const types = Object.values(columns);
  const declared = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${table} (${declared.join(', ')})`);
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const values = rows
      .slice(from, from + ROWS_A_STATEMENT)
      .map((row) => `(${row.map((value, place) => literal(value, types[place])).join()})`);
    await engine.run(`INSERT INTO ${table} VALUES ${values.join()}`);
  }
}

function literal(value: string | number, type: 'VARCHAR' | 'BIGINT' | undefined): string {
  if (type === 'VARCHAR') return quote(String(value));
  return /^\d+$/.test(String(value)) ? String(value) : 'NULL';
}
