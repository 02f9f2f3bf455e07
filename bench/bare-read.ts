// The yardstick: DuckDB reads every CSV of a folder into a table of text, and does nothing else.
//   tsx bench/bare-read.ts FOLDER
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { literal } from './extract-files.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('say which folder to read');
// in memory, as `analyse` works: a database file would take twice as long for compressing and writing
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
let rows = 0;
for (const [nth, path] of csvBelow(folder).entries()) {
  await connection.run(
    `CREATE TABLE t${nth} AS FROM read_csv(${literal(path)}, all_varchar = true, header = true, quote = ${
      path.includes('cadastre') ? "''" : `'"'`
    })`,
  );
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM t${nth}`);
  rows += Number(counted.getRows()[0]![0]);
}
connection.closeSync();
instance.closeSync();
console.log(rows);

function csvBelow(path: string): string[] {
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .flatMap((child) =>
      statSync(child).isDirectory() ? csvBelow(child) : child.endsWith('.csv') ? [child] : [],
    );
}
