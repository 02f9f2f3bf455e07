/**
 * Makes register-shaped extracts by DuckDB: the same bytes for the same seed, size and profile, whatever the number of
 * threads. What is made, and with which skews, stands in generate/*.sql, run in the order of their names.
 *
 *   tsx bench/generate.ts --size 100000 --profile light --seed 1 --output bench/out/100000-light
 *
 * OUTPUT/extracts holds the files as published, OUTPUT/planted.csv what was hidden in them.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { UsageError } from '../src/errors.ts';
import { copyStatement, extractFiles, literal } from './extract-files.ts';
import { type ProfileName, profileFrom, profiles, sizeFrom, strideOf } from './profiles.ts';
import { runProgram, seedFrom, threadsFrom } from './program.ts';

export interface GenerateOptions {
  /** Enterprises in the register, as `sizeFrom` allows. */
  readonly size: number;
  readonly profile: ProfileName;
  readonly seed: number;
  readonly output: string;
  readonly threads: number;
}

export interface WrittenFile {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
}

/** The newest day in the extracts: the snapshot of the register. */
const SNAPSHOT = '2026-06-30';

const sqlFolder = fileURLToPath(new URL('generate/', import.meta.url));
const postcodeFile = fileURLToPath(new URL('../data/postcodes_nis.csv', import.meta.url));

/** Macros with which the SQL knows what is asked for. */
function settings(options: GenerateOptions): string {
  const profile = profiles[options.profile];
  const values: Record<string, string | number> = {
    seed: options.seed,
    enterprises: options.size,
    stride: strideOf(options.size),
    establishment_share: profile.establishmentShare,
    activity_rows: profile.activityRows,
    denomination_share: profile.denominationShare,
    contact_share: profile.contactShare,
    gazette_accounts_share: profile.gazetteAccountsShare,
    shares_share: profile.sharesShare,
    accounts_share: profile.accountsShare,
    parcels: Math.round(profile.parcelsPerEnterprise * options.size),
    as_of: `DATE '${SNAPSHOT}'`,
    nace_file: literal(join(sqlFolder, 'nace.csv')),
    postcode_file: literal(postcodeFile),
  };
  return Object.entries(values)
    .map(([name, value]) => `CREATE MACRO ${name}() AS ${value};`)
    .join('\n');
}

async function columnsOf(connection: DuckDBConnection, view: string): Promise<string[]> {
  const described = await connection.runAndReadAll(`SELECT column_name FROM (DESCRIBE ${view})`);
  return described.getRows().map((row) => String(row[0]));
}

/**
 * Writes the extracts; returns what was written. An output of the same options that is complete is kept; one that does
 * not come to its end is taken away, with the folders that were made for it.
 *
 * @throws UsageError where no folder can be made there.
 */
export async function generate(options: GenerateOptions): Promise<readonly WrittenFile[]> {
  const summaryFile = join(options.output, 'written.json');
  const asked = `${options.size} ${options.profile} ${options.seed} ${await sqlText()}`;
  const kept = await readSummary(summaryFile, asked);
  if (kept) return kept;

  const made = await madeAnew(options.output);
  try {
    const written = await writeAll(options);
    await writeFile(`${summaryFile}.new`, JSON.stringify({ asked, written }, null, 2));
    await rename(`${summaryFile}.new`, summaryFile);
    return written;
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
}

/** Makes the folder, without what stood in it before. Returns the uppermost folder that was not there. */
async function madeAnew(output: string): Promise<string> {
  try {
    await rm(output, { recursive: true, force: true });
    return (await mkdir(output, { recursive: true })) ?? output;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--output: no folder ${output} can be made: ${reason}`, 'name another one');
  }
}

async function writeAll(options: GenerateOptions): Promise<WrittenFile[]> {
  await mkdir(join(options.output, 'extracts', 'kbo'), { recursive: true });
  await mkdir(join(options.output, 'extracts', 'cadastre'), { recursive: true });
  const database = join(options.output, 'generator.duckdb');
  const instance = await DuckDBInstance.create(database, { threads: String(options.threads) });
  const connection = await instance.connect();
  const written: WrittenFile[] = [];
  try {
    await connection.run(settings(options));
    for (const file of await sqlFiles()) await connection.run(await readFile(join(sqlFolder, file), 'utf8'));
    for (const extract of extractFiles) {
      if (extract.view === 'confine_accounts' && profiles[options.profile].accountsShare === 0) continue;
      const path = join(options.output, 'extracts', extract.file);
      const columns = await columnsOf(connection, extract.view);
      const copied = await connection.run(copyStatement(extract, columns, path));
      written.push({ file: extract.file, rows: copied.rowsChanged, bytes: (await stat(path)).size });
    }
    const truth = literal(join(options.output, 'planted.csv'));
    await connection.run(`COPY (FROM planted_companies) TO ${truth} (FORMAT csv, HEADER)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(database, { force: true });
    await rm(`${database}.wal`, { force: true });
  }
  return written;
}

async function sqlFiles(): Promise<string[]> {
  return (await readdir(sqlFolder)).filter((file) => file.endsWith('.sql')).sort();
}

/** All that decides the bytes besides the options, so that extracts of an older generator are made anew. */
async function sqlText(): Promise<string> {
  const texts = await Promise.all((await sqlFiles()).map((file) => readFile(join(sqlFolder, file), 'utf8')));
  return texts.join('\n');
}

async function readSummary(file: string, asked: string): Promise<readonly WrittenFile[] | undefined> {
  try {
    const summary = JSON.parse(await readFile(file, 'utf8')) as { asked: string; written: WrittenFile[] };
    return summary.asked === asked ? summary.written : undefined;
  } catch {
    return undefined; // none, or cut short: made anew
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '100000' },
      profile: { type: 'string', default: 'light' },
      seed: { type: 'string', default: '1' },
      threads: { type: 'string', default: '2' },
      output: { type: 'string' },
    },
  });
  const size = sizeFrom(values.size);
  const profile = profileFrom(values.profile);
  const written = await generate({
    size,
    profile,
    seed: seedFrom(values.seed),
    threads: threadsFrom(values.threads),
    output: values.output ?? `bench/out/${size}-${profile}`,
  });
  for (const { file, rows, bytes } of written) console.log(`${file}\t${rows}\t${bytes}`);
}

const USAGE =
  'usage: tsx bench/generate.ts [--size NUMBER|full] [--profile light|full] [--seed NUMBER] [--threads NUMBER] [--output FOLDER]';

if (process.argv[1] === fileURLToPath(import.meta.url)) await runProgram(USAGE, main);
