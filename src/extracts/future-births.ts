import type { Engine } from '../engine/engine.ts';
import { RECORD_NAMES, RECORDS, REF_BASE, type RecordName, splitRef } from '../records/schema.ts';

const TABLES = RECORD_NAMES.filter((name) => 'birth_date' in RECORDS[name]);

/**
 * Nobody is born after the day from which one looks: such a birth date, a typing error or two digits of another
 * century, is evidence in words from then on. Says in which files they stand.
 *
 * @param asOf ISO.
 */
export async function leaveFutureBirths(
  engine: Engine,
  asOf: string,
  inputs: readonly { source: number; path: string }[],
): Promise<string[]> {
  // one statement for all tables: planning takes longer than looking
  const births = TABLES.map(
    (table) => `SELECT '${table}' AS record_table, ref, birth_date, birth_text FROM ${table}`,
  ).join(' UNION ALL ');
  const found = await engine.rows<{
    record_table: RecordName;
    source: number;
    n: number;
    ref: number;
    dated: number;
  }>(
    `SELECT record_table, ref // ${REF_BASE} AS source, count(*) AS n, min(ref) AS ref, count(birth_date) AS dated
     FROM (${births}) AS birth
     WHERE greatest(birth_date, date_in(birth_text)) > DATE '${asOf}'
     GROUP BY ALL ORDER BY source, record_table`,
  );
  for (const table of TABLES) {
    if (found.some(({ record_table, dated }) => record_table === table && dated > 0))
      await takeOut(engine, table, asOf);
  }
  return found.map(({ source, n, ref }) => {
    const path = inputs.find((input) => input.source === source)?.path ?? `source ${source}`;
    const { record } = splitRef(ref);
    return `${path}: ${n === 1 ? `a birth date (record ${record}) lies` : `${n} birth dates (first in record ${record}) lie`} after ${asOf}, the day one looks from: left out`;
  });
}

/** The record table is a view; another of its name takes its place. */
async function takeOut(engine: Engine, table: RecordName, asOf: string): Promise<void> {
  await engine.run(`ALTER VIEW ${table} RENAME TO ${table}_as_read;
    CREATE VIEW ${table} AS SELECT * REPLACE (
      CASE WHEN birth_date <= DATE '${asOf}' THEN birth_date END AS birth_date,
      CASE WHEN birth_date > DATE '${asOf}' THEN CAST(birth_date AS VARCHAR) ELSE birth_text END AS birth_text) FROM ${table}_as_read`);
}
