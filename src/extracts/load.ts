import { type Engine, quote } from '../engine/engine.ts';
import { inTurn } from '../engine/in-turn.ts';
import type { UsageError } from '../errors.ts';
import { defineCleaning } from '../records/cleaning.ts';
import type { Need, Told } from '../records/need.ts';
import { RECORD_NAMES, RECORDS, type RecordName } from '../records/schema.ts';
import type { DayOrder } from './column-habits.ts';
import type { KeptReadings } from './kept-readings.ts';
import { layoutMacros } from './layouts.ts';
import { misreadRemarks } from './misread.ts';
import { noneReadable, noRows, tooManyRejects } from './not-read.ts';
import type { ReadSource } from './read-source.ts';
import { fileRemarks, rejectRemarks } from './remarks.ts';
import { readTogether } from './small-files.ts';
import { type Overlaps, SourceReading } from './source-reading.ts';
import { type Source, type SourceSet, satisfiedBy } from './sources.ts';

export interface LoadOptions {
  /** Record tables that are wanted; all when left out. The others are made, and stay empty. */
  tables?: ReadonlySet<RecordName> | undefined;
  /** Key under which ids of persons are hashed. */
  personKey: string;
  /** Whether what is read is compressed where it takes too much of the memory; by default it is not. */
  compressing?: boolean | undefined;
  /** Whether only what came of the reading is asked for, and no rows are kept; by default they are. */
  forgetting?: boolean | undefined;
  /** Told of each file before it is read. */
  onSource?: ((ahead: FileAhead) => void) | undefined;
  /**
   * Share, 0 to 1: a file of which more rows are rejects is refused; below 1 one of which nothing could be read is, too.
   * Default 0.2, of a file of fewer than 50 rows 0.75.
   */
  greatestRejectShare?: number | undefined;
  /** Whether placeholders are counted, for which each file is read once more; by default they are not. */
  countingPlaceholders?: boolean | undefined;
  /** ISO: the day to look from, where the user gives it: nobody is born after it. */
  asOf?: string | undefined;
  /** Which part of a day stands first where no cell of a file shows it; by default the day, and a warning says so. */
  dayOrder?: DayOrder | undefined;
  /** What is kept of earlier runs, where there is a store. */
  kept?: KeptReadings | undefined;
}

/** What a record table is made from: texts that tell its rows, and the extracts (SHA-256) that they come from. */
export interface MadeFrom {
  parts: string[];
  sources: string[];
}

/** A file that is about to be read. */
export interface FileAhead {
  path: string;
  /** Bytes (unpacked) of the files read before it, and of all that will be. */
  bytesBefore: number;
  bytesInAll: number;
  /** Rows read so far. */
  rowsBefore: number;
}

/** A file that was read, for the manifest. `rejects` counts rows that were not read. */
export interface Input {
  /** The number that is in every `ref` of its records. */
  source: number;
  /** Its place among the files that were found, from 1. */
  place: number;
  path: string;
  layout: string;
  sha256: string;
  rows: number;
  rejects: number;
}

export interface Loaded {
  inputs: Input[];
  /** What the extracts let patterns see. */
  satisfied: Set<Need | Told>;
  /** ISO: the newest snapshot or publication date; null where no extract has a date. */
  newest: string | null;
  warnings: string[];
  /** Cells that hold a placeholder (records/placeholders.ts), where they were counted. */
  placeholders: { path: string; column: string; count: number }[];
  /** A line for each file of which too little could be read: what is found without it may lack just what is looked for. */
  refused: string[];
  /** The tables of single files over which each record table is a view. */
  fileTables: ReadonlyMap<RecordName, readonly string[]>;
  /** Rows that were read for each record table. */
  rowsOf: ReadonlyMap<RecordName, number>;
  /** What each record table is made from, where there is a store. */
  madeFrom: ReadonlyMap<RecordName, MadeFrom>;
}

/** What a file may have of rejects unless the user gives a share: in a small one few rows are a great part. */
const GREATEST_REJECT_SHARE = { share: 0.2, ofFewRows: 0.75, fewRows: 50 };

/**
 * Reads the sources into the record tables of schema.ts, and every row or cell that could not be read into
 * `reject(source, record, kind, column_name, value, reason)`: kind 'row' for a row that was not read, 'cell' for a
 * cell that was left out of its row.
 *
 * A source's rows stand in a table of their own, in file order, so that a row's position is its record number; the
 * record tables are views over these.
 *
 * A file of which too many rows are rejects is refused: named in `refused`, and not used.
 */
export async function loadRecords(engine: Engine, set: SourceSet, options: LoadOptions): Promise<Loaded> {
  await defineCleaning(engine, options.personKey, options.asOf);
  for (const macro of layoutMacros(set.sources.map(({ layout }) => layout)))
    await engine.run(`CREATE OR REPLACE MACRO ${macro}`);
  await engine.run(
    'CREATE TABLE reject (source INTEGER, record BIGINT, kind VARCHAR, column_name VARCHAR, value VARCHAR, reason VARCHAR)',
  );
  const wanted = options.tables ?? new Set(RECORD_NAMES);
  const queries = new Map<RecordName, string[]>(RECORD_NAMES.map((name) => [name, []]));
  const fileTables = new Map<RecordName, string[]>();
  const inputs: Input[] = [];
  const counted: Source[] = [];
  const warnings = [...set.warnings];
  const refusals: string[] = [];
  const published: string[] = set.snapshot ? [set.snapshot] : [];
  const rowsOf = new Map<RecordName, number>();
  const placeholders: Loaded['placeholders'] = [];
  const several = layoutsOfSeveral(set.sources);
  const readings = set.sources
    .map((source) => new SourceReading(engine, source, wanted, several.has(source.layout), options.dayOrder))
    .filter((reading) => reading.isWanted);
  const bytesInAll = readings.reduce((sum, { source }) => sum + source.size, 0);
  let bytesBefore = 0;
  if (options.kept)
    for (const reading of readings) reading.recall(options.kept, options.countingPlaceholders ?? false);
  const overlaps = new Map<string, Overlaps>();
  const madeFrom = new Map<RecordName, MadeFrom>();
  const dropTogether = await readTogether(
    engine,
    readings.filter(({ isRecalled }) => !isRecalled),
  );
  // a file is looked at while the one before it is read: the one keeps this thread busy, the other the engine's
  const prepared = inTurn(readings, 2, (reading) => reading.prepare());
  const readOne = async (reading: SourceReading) => {
    const { path, size } = reading.source;
    const rowsBefore = inputs.reduce((sum, { rows }) => sum + rows, 0);
    options.onSource?.({ path, bytesBefore, bytesInAll, rowsBefore });
    bytesBefore += size;
    await prepared.next();
    return engine.beside((lane) => reading.read(lane));
  };
  try {
    for await (const [reading, read] of inTurn(readings, engine.width, readOne)) {
      const { source } = reading;
      for (const table of reading.tables) rowsOf.set(table, (rowsOf.get(table) ?? 0) + read.rows);
      warnings.push(...fileRemarks(source.path, read.rows, read.headers), ...read.remarks);
      warnings.push(...misreadRemarks(source.path, read.misread));
      const counts = options.countingPlaceholders ? await reading.placeholders() : undefined;
      placeholders.push(...(counts ?? []).map((found) => ({ path: source.path, ...found })));
      if (refused(read, options.greatestRejectShare)) {
        refusals.push(await reading.refusal(read));
        await reading.forgetRows();
      } else {
        const { before, waiting } = overlaps.get(source.layout) ?? { before: [], waiting: [] };
        const rows = await reading.queries({ before, waiting }, options.compressing ?? false);
        await reading.keep(counts);
        for (const [table, found] of rows) queries.get(table)?.push(...found);
        if (reading.key !== undefined) {
          const parts = [String(source.source), reading.key, ...(reading.repeatsOthers ? before : [])];
          noteMadeFrom(
            madeFrom,
            rows.map(([table]) => table),
            parts,
            read.sha256,
          );
          overlaps.set(source.layout, { before: [...before, reading.key], waiting });
        }
        for (const { statement, table } of reading.made)
          fileTables.set(statement.table, [...(fileTables.get(statement.table) ?? []), table]);
        if (read.newest) published.push(read.newest);
        counted.push(source);
      }
      // the rows tell the day where no file does
      if (options.forgetting && published.length > 0) await reading.forgetRows();
      if (options.compressing) await engine.compressWhenFull();
      inputs.push({
        source: source.source,
        place: set.sources.indexOf(source) + 1,
        path: source.path,
        layout: source.layout,
        sha256: read.sha256,
        rows: read.rows,
        rejects: read.rejects,
      });
    }
  } finally {
    await prepared.return(undefined);
  }
  await dropTogether();
  queries
    .get('source_record')
    ?.push(...set.sources.map(({ source, path }) => `SELECT ${source} AS source, ${quote(path)} AS path`));
  warnings.push(...(await rejectRemarks(engine, inputs)));
  for (const [table, found] of queries) await makeRecordTable(engine, table, found);
  if (options.kept) {
    const paths = set.sources.map(({ source, path }) => `${source} ${path}`);
    madeFrom.set('source_record', { parts: paths, sources: [] });
  }
  const notWanted = set.sources.filter(({ source }) => !inputs.some((input) => input.source === source));
  return {
    inputs,
    satisfied: satisfiedBy([...counted, ...notWanted]),
    newest: published.sort().at(-1) ?? (await newestDay(engine)),
    warnings,
    placeholders,
    refused: refusals,
    fileTables,
    rowsOf,
    madeFrom,
  };
}

/** Notes for the tables that a source fills what decides its rows in them. */
function noteMadeFrom(
  madeFrom: Map<RecordName, MadeFrom>,
  tables: readonly RecordName[],
  parts: readonly string[],
  sha256: string,
): void {
  for (const table of tables) {
    const made = madeFrom.get(table) ?? { parts: [], sources: [] };
    made.parts.push(...parts);
    made.sources.push(sha256);
    madeFrom.set(table, made);
  }
}

/** What ends a run: files of which too little could be read, or no row at all. Undefined where there is something to look at. */
export function nothingRead({ inputs, refused }: Pick<Loaded, 'inputs' | 'refused'>): UsageError | undefined {
  if (refused.length > 0) return tooManyRejects(refused);
  const paths = inputs.map(({ path }) => path);
  if (inputs.length === 0 || inputs.some(({ rows, rejects }) => rows > rejects)) return undefined;
  return inputs.every(({ rows }) => rows === 0) ? noRows(paths) : noneReadable(paths);
}

/** Layouts that more than one file has. */
function layoutsOfSeveral(sources: readonly Source[]): Set<string> {
  const layouts = sources.map(({ layout }) => layout);
  return new Set(layouts.filter((layout, place) => layouts.indexOf(layout) !== place));
}

async function makeRecordTable(engine: Engine, table: RecordName, queries: readonly string[]): Promise<void> {
  const columns = Object.entries(RECORDS[table]);
  if (queries.length === 0) {
    await engine.run(
      `CREATE TABLE ${table} (${columns.map(([name, type]) => `${name} ${type}`).join(', ')})`,
    );
  } else {
    await engine.run(`CREATE VIEW ${table} AS ${queries.join('\nUNION ALL ')}`);
  }
}

function refused({ rows, rejects }: ReadSource, given: number | undefined): boolean {
  const { share, ofFewRows, fewRows } = GREATEST_REJECT_SHARE;
  const greatest = given ?? (rows < fewRows ? ofFewRows : share);
  const nothing = rows > 0 && rejects === rows;
  return rejects > rows * greatest || (nothing && greatest < 1);
}

const DAYS = ['published', 'deposited', 'decided', 'since', 'year_end', 'start_date'];

/** Without a snapshot or publication: the newest day that a statement begins on. */
async function newestDay(engine: Engine): Promise<string | null> {
  const queries = RECORD_NAMES.flatMap((table) =>
    DAYS.filter((day) => day in RECORDS[table]).map((day) => `SELECT max(${day}) AS day FROM ${table}`),
  );
  return (await engine.value(
    `SELECT CAST(max(day) AS VARCHAR) FROM (${queries.join(' UNION ALL ')}) days`,
  )) as string | null;
}
