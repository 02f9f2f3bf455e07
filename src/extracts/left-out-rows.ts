import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Engine, quote } from '../engine/engine.ts';
import type { Tidied } from './tidy-rows.ts';

/**
 * Makes the rows that were left out of a table known: `file` is a name for the list of them. There may be as many as the
 * file has rows.
 */
export async function listLeftOut(engine: Engine, { records, reasons }: Tidied, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  // what goes before the n-th row that was left out, n from 0: as many rows of the table as its number less n, less one
  writeFileSync(
    file,
    records
      .map((record, place) => `${record},${record - 1 - place},${place + 1},${reasons[place]}\n`)
      .join(''),
    { mode: 0o600 },
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE left_out AS SELECT * FROM read_csv(${quote(file)}, auto_detect = false, header = false,
    columns = {'record': 'BIGINT', 'before': 'BIGINT', 'nth': 'BIGINT', 'reason': 'VARCHAR'}, delim = ',')`);
}

/** Adds the column `record` to a table: rows behind one that was left out stand further down in the file. */
export async function numberRecords(engine: Engine, table: string): Promise<void> {
  await engine.run(`CREATE TABLE ${table}_n AS SELECT t.*, t.rowid + 1 + coalesce(s.shift, 0) AS record
      FROM ${table} t ASOF LEFT JOIN (SELECT before, max(nth) AS shift FROM left_out GROUP BY before) s
        ON t.rowid >= s.before;
    DROP TABLE ${table}; ALTER TABLE ${table}_n RENAME TO ${table};`);
}

/** Reports the rows that were left out as rejects. */
export async function rejectLeftOut(engine: Engine, source: number): Promise<void> {
  await engine.run(
    `INSERT INTO reject SELECT ${source}, record, 'row', '', '', reason FROM left_out ORDER BY record`,
  );
}
