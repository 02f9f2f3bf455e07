import { UsageError } from '../errors.ts';
import { grid } from '../reports/grid.ts';
import {
  collectGarbage,
  forget,
  listSources,
  type Removed,
  sourcesBefore,
  sourcesNamed,
} from '../store/forgetting.ts';
import { damagedIn, Store } from '../store/store.ts';
import { EXIT, type Io } from './io.ts';
import { day, storeFolder } from './run-input.ts';

export interface StoreOptions {
  store?: string;
  format?: 'table' | 'json';
  olderThan?: string;
  runs?: string;
}

type Action = 'ls' | 'gc' | 'forget' | 'verify';

/** What a store holds, and taking things out of it. */
export async function run(
  action: Action,
  names: readonly string[],
  options: StoreOptions,
  io: Io,
): Promise<number> {
  const folder = storeFolder(options, io);
  if (folder === undefined) {
    throw new UsageError('no store is named', 'name its folder by --store or CONFINE_GRAPH_STORE');
  }
  if (action === 'ls') return list(Store.openToRead(folder), options, io);
  if (action === 'verify') return verify(Store.openToRead(folder), io);
  const store = Store.openToChange(folder);
  try {
    if (action === 'gc') io.out(removed(collectGarbage(store, runsIn(options.runs))));
    else io.out(removed(forgotten(store, names, options)));
    return EXIT.done;
  } finally {
    store.close();
  }
}

function list(store: Store, { format }: StoreOptions, io: Io): number {
  const sources = listSources(store);
  const { tables, reports } = store.manifest;
  const kept = Object.values(tables).flatMap(({ rows }) => (rows ? [rows.bytes] : []));
  const bytesOfTables = kept.reduce((sum, bytes) => sum + bytes, 0);
  if (format === 'json') {
    const counts = { tables: kept.length, bytesOfTables, reports: Object.keys(reports).length };
    io.out(`${JSON.stringify({ sources, ...counts }, null, 2)}\n`);
    return EXIT.done;
  }
  const rows = sources.map(({ path, layout, rows: count, bytes, kept: since, sha256 }) => [
    path,
    layout,
    String(count),
    megabytes(bytes),
    since,
    sha256.slice(0, 12),
  ]);
  io.out(
    `${grid(['extract', 'layout', 'rows', 'kept as', 'since', 'sha-256'], rows, io.width).join('\n')}\n`,
  );
  io.out(`\n${kept.length} tables (${megabytes(bytesOfTables)}), ${Object.keys(reports).length} reports\n`);
  return EXIT.done;
}

/** @throws UsageError where files are not what they were. */
async function verify(store: Store, io: Io): Promise<number> {
  const damaged = await damagedIn(store);
  if (damaged.length === 0) {
    io.out('every kept file is as it was written\n');
    return EXIT.done;
  }
  for (const { path } of damaged) io.out(`${path} is not as it was written\n`);
  throw new UsageError(
    `${damaged.length} kept ${damaged.length === 1 ? 'file is' : 'files are'} damaged`,
    'remove what is named above; the next run makes it again',
  );
}

function forgotten(store: Store, names: readonly string[], { olderThan }: StoreOptions): Removed {
  if ((names.length === 0) === (olderThan === undefined)) {
    throw new UsageError('store forget takes either extracts or --older-than', 'see store ls');
  }
  const sources =
    olderThan === undefined
      ? names.flatMap((name) => sourcesNamed(store, name))
      : sourcesBefore(store, day(olderThan, '--older-than'));
  return forget(store, sources);
}

function removed({ files, bytes }: Removed): string {
  return `removed ${files} ${files === 1 ? 'file' : 'files'} (${megabytes(bytes)})\n`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

const DEFAULT_RUNS = 10;

function runsIn(text: string | undefined): number {
  const runs = text === undefined ? DEFAULT_RUNS : Number(text);
  if (!Number.isInteger(runs) || runs < 0) {
    throw new UsageError(`--runs ${text} is no number of runs`, 'give a whole number from 0 on');
  }
  return runs;
}
