import { type Engine, quote } from '../engine/engine.ts';
import type { KeptRows } from './manifest.ts';
import type { Store } from './store.ts';

/** Writes the rows of a query as Parquet. */
export async function keepRows(
  engine: Engine,
  store: Store,
  path: string,
  query: string,
  columns: KeptRows['columns'],
): Promise<KeptRows> {
  const written = columns.map(([name, type]) => {
    const column = `"${name}"`;
    const other = typeInParquet(type);
    return other === type ? column : `CAST(${column} AS ${other}) AS ${column}`;
  });
  const file = await store.put(path, (aside) =>
    engine.run(
      `COPY (SELECT ${written.join(', ')} FROM (${query}) kept) TO ${quote(aside)} (FORMAT parquet, COMPRESSION 'lz4_raw')`,
    ),
  );
  return { ...file, columns };
}

/** Names and types of what a query gives. */
export async function columnsOf(engine: Engine, query: string): Promise<KeptRows['columns']> {
  const rows = await engine.rows<{ column_name: string; column_type: string }>(`DESCRIBE ${query}`);
  return rows.map(({ column_name, column_type }) => [column_name, column_type]);
}

/** The query that gives kept rows as they were. */
export function rowsQuery(store: Store, rows: KeptRows): string {
  const read = rows.columns.map(([name, type]) => {
    const column = `"${name}"`;
    return typeInParquet(type) === type ? column : `CAST(${column} AS ${type}) AS ${column}`;
  });
  return `SELECT ${read.join(', ')} FROM read_parquet(${quote(store.pathOf(rows))})`;
}

/** Parquet has no whole numbers of 128 bits, which would become floating ones, and no enumerations. */
function typeInParquet(type: string): string {
  return type.replace(/ENUM\([^)]*\)/g, 'VARCHAR').replace(/\bU?HUGEINT\b/g, 'DECIMAL(38,0)');
}
