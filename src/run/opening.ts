import { availableParallelism } from 'node:os';
import { Engine } from '../engine/engine.ts';
import { type SqlParameters, TableBuilder } from '../engine/table-builder.ts';
import { type SqlTable, TableGraph } from '../engine/table-graph.ts';
import { TableWork } from '../engine/table-work.ts';
import { checkDecisions, decisionRemarks } from '../entities/decisions.ts';
import { sharedIdRemarks } from '../entities/shared-ids.ts';
import { UsageError } from '../errors.ts';
import {
  findSources,
  type Loaded,
  type LoadOptions,
  leaveFutureBirths,
  loadRecords,
  nothingRead,
  type SourceSet,
} from '../extracts/read.ts';
import { DEFAULT_PERSON_KEY } from '../records/person-id.ts';
import { loadReferences } from '../records/reference.ts';
import { RECORD_NAMES, RECORDS, type RecordName } from '../records/schema.ts';
import type { Listener, RunInput } from './input.ts';
import type { Keeping } from './keeping.ts';
import { type MemoryPlan, memoryPlan, readingPlan } from './memory.ts';
import { readingStep, tableStep, timed } from './steps.ts';
import { recordsFor } from './tables.ts';

// The steps by which a run is opened, in their order; pipeline.ts calls them.

/**
 * Bytes of extracts below which tables are built side by side: planning them takes longer than building (SMALL, where a
 * second thread for one table costs more than it brings), or they are too small to keep all threads busy (MODEST).
 */
const [SMALL, MODEST] = [8_000_000, 80_000_000];
const MOST_SIDE_BY_SIDE = 4;

/** Opens the engine, and closes it again where what follows fails. */
export async function withEngine<Opened>(
  { limits, store }: RunInput,
  listener: Listener,
  open: (engine: Engine) => Promise<Opened>,
): Promise<Opened> {
  const engine = await Engine.open(limits).catch((error: unknown) => {
    store?.close();
    throw error;
  });
  try {
    listener.engine?.(engine);
    return await open(engine);
  } catch (error) {
    listener.failed?.();
    engine.close();
    store?.close();
    throw error;
  }
}

/** How a run is closed. */
export function closing(engine: Engine, { store }: RunInput): () => void {
  return () => {
    engine.close();
    store?.close();
  };
}

/** Finds and recognises the files. */
export async function recognise(
  engine: Engine,
  input: RunInput,
  listener: Listener,
  keeping?: Keeping,
): Promise<SourceSet> {
  const recognised = timed(listener.stage, 'recognise');
  listener.step?.({ stage: 'recognise', text: 'looking at the files' });
  const { mapping, allow, decisions, outputs } = input;
  const sources = await findSources(input.paths, {
    mapping,
    allow,
    decisions,
    outputs,
    scratch: engine.scratch,
    kept: keeping?.readings,
  });
  recognised();
  return sources;
}

/** Sets threads, lanes and memory of the engine by how large the extracts are. */
export async function fitToSize(
  engine: Engine,
  { sources }: SourceSet,
  { limits }: RunInput,
): Promise<MemoryPlan> {
  const bytes = sources.reduce((sum, { size }) => sum + size, 0);
  if (bytes < SMALL) await engine.useThreads(1);
  if (bytes < MODEST) {
    await engine.openLanes(Math.min(MOST_SIDE_BY_SIDE, limits?.threads ?? availableParallelism()));
  }
  const memory = memoryPlan(bytes);
  if (limits?.memory === undefined) await engine.limitMemory(memory.limit, memory.most);
  return memory;
}

/** What is read, and for which tables. */
export interface Wanted {
  sources: SourceSet;
  tables: readonly SqlTable[];
  wanted: readonly string[];
  memory: MemoryPlan;
  keeping: Keeping | undefined;
}

/**
 * Reads those record tables that the wanted tables rest on, and checks the identity decisions.
 *
 * @throws UsageError where too little could be read, and where decisions contradict one another.
 */
export async function readRecords(
  engine: Engine,
  { sources, tables, wanted, memory, keeping }: Wanted,
  input: RunInput,
  listener: Listener,
): Promise<Loaded> {
  const read = timed(listener.stage, 'read');
  const loaded = await loadRecords(engine, sources, {
    ...readingOf(input, listener),
    tables: recordsFor(wanted, tables),
    compressing: memory.compressing,
    kept: keeping?.readings,
  });
  const unread = nothingRead(loaded);
  if (unread) throw unread;
  await loadReferences(engine);
  await checkDecisions(engine);
  // only where people are told apart: else not all records that name them are read
  const mention = tables.find(({ name }) => name === 'mention_as_written');
  if (mention && asksForPeople(tables, wanted)) {
    loaded.warnings.push(...(await decisionRemarks(engine, mention, loaded.inputs)));
  }
  read();
  return loaded;
}

/** Reads all that the files hold, keeps no rows, and leaves it to the caller to refuse what could not be read. */
export async function readWithoutKeeping(
  engine: Engine,
  sources: SourceSet,
  input: RunInput,
  listener: Listener,
  keeping: Keeping | undefined,
): Promise<Loaded> {
  return loadRecords(engine, sources, {
    ...readingOf(input, listener),
    forgetting: true,
    countingPlaceholders: true,
    kept: keeping?.readings,
  });
}

/** Memory of such a reading, where the user names none. */
export async function fitToReading(engine: Engine, { limits }: RunInput): Promise<void> {
  if (limits?.memory === undefined) await engine.limitMemory(readingPlan.limit, readingPlan.most);
}

function readingOf(input: RunInput, listener: Listener): LoadOptions {
  return {
    personKey: input.personKey ?? DEFAULT_PERSON_KEY,
    asOf: input.asOf,
    dayOrder: input.dayOrder,
    greatestRejectShare: input.greatestRejectShare,
    onSource: (ahead) => listener.step?.(readingStep(ahead)),
  };
}

/**
 * The day to look from.
 *
 * @throws UsageError where the user gives none and no extract has one.
 */
export function dayToLookFrom({ asOf, asOfWithoutDays }: RunInput, { newest }: Loaded): string {
  const day = asOf ?? newest ?? asOfWithoutDays;
  if (day === undefined) {
    throw new UsageError('No extract tells a day to look from', 'give one with --as-of yyyy-mm-dd');
  }
  return day;
}

/**
 * Leaves out births after the day one looks from, with a warning. Returns the record tables that changed by it, and how.
 */
export async function leaveUnborn(
  engine: Engine,
  asOf: string,
  loaded: Loaded,
): Promise<Map<RecordName, string>> {
  const remarks = await leaveFutureBirths(engine, asOf, loaded.inputs);
  loaded.warnings.push(...remarks);
  const tables = RECORD_NAMES.filter((name) => 'birth_date' in RECORDS[name]);
  return new Map(remarks.length === 0 ? [] : tables.map((name) => [name, asOf]));
}

/** Lays out the tables of a run: each is built when it is asked for. */
export function layOut(
  engine: Engine,
  { tables, wanted, memory }: Wanted,
  parameters: SqlParameters,
  loaded: Loaded,
  { stage, step }: Listener,
): TableBuilder {
  const builder = new TableBuilder(engine, tables, parameters);
  builder.compressing = memory.compressing;
  builder.counting = stage !== undefined || step !== undefined;
  if (step) {
    const work = new TableWork(builder, wanted, loaded.rowsOf);
    builder.onTable = (name) => step(tableStep(name, work));
    builder.onBuilt = (name, rows) => work.built(name, rows);
  }
  return builder;
}

/** Ids that several people share, where people are asked for. */
export async function remarkSharedIds(
  engine: Engine,
  { tables, wanted }: Wanted,
  builder: TableBuilder,
  loaded: Loaded,
): Promise<void> {
  if (!asksForPeople(tables, wanted)) return;
  await builder.build(['mention_as_written', 'shared_id']);
  loaded.warnings.push(...(await sharedIdRemarks(engine, loaded.inputs)));
}

function asksForPeople(tables: readonly SqlTable[], wanted: readonly string[]): boolean {
  return new TableGraph(tables).closure(wanted).includes('mention');
}
