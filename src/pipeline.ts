import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Engine, type EngineLimits } from './engine/engine.ts';
import { TableWork } from './engine/table-work.ts';
import {
  type SqlParameters,
  type SqlTable,
  TableBuilder,
  TableGraph,
  type TableTiming,
  tablesIn,
  tablesReadBy,
} from './engine/tables.ts';
import { checkDecisions, decisionRemarks, doubtRemarks, doubtTables } from './entities/decisions.ts';
import { type IdentitySummary, identitySummary, identityTables } from './entities/identity-summary.ts';
import { type WeightSource, withWeights } from './entities/people/weights.ts';
import { sharedIdRemarks } from './entities/shared-ids.ts';
import { UsageError } from './errors.ts';
import {
  type DayOrder,
  dayRemarks,
  findSources,
  type Loaded,
  leaveFutureBirths,
  loadRecords,
  nothingRead,
  type SourceSet,
} from './extracts/read.ts';
import type { Language } from './messages/index.ts';
import { findNetworks, type Networks, networkTables } from './networks/networks.ts';
import { catalogue, patternTables, tableOf } from './patterns/catalogue.ts';
import { evaluability } from './patterns/coverage.ts';
import { type Detection, detect } from './patterns/detect.ts';
import { type OptionValues, sqlParameters } from './patterns/options.ts';
import type { Pattern } from './patterns/pattern.ts';
import { DEFAULT_PERSON_KEY } from './records/person-id.ts';
import { loadReferences } from './records/reference.ts';
import { RECORD_NAMES, type RecordName } from './records/schema.ts';
import { memoryPlan } from './run-memory.ts';
import { readingStep, type Stage, type Step, tableStep, timed } from './run-steps.ts';

/**
 * Bytes of extracts below which tables are built side by side: planning them takes longer than building (SMALL, where a
 * second thread for one table costs more than it brings), or they are too small to keep all threads busy (MODEST).
 */
const [SMALL, MODEST] = [8_000_000, 80_000_000];
const MOST_SIDE_BY_SIDE = 4;

/** What a run reads, and how. */
export interface RunInput {
  paths: readonly string[];
  /** Values of pattern options that differ from the defaults. */
  optionValues?: OptionValues;
  /** ISO date; default: the newest snapshot or publication date in the extracts, never the clock. */
  asOf?: string | undefined;
  /** ISO date to look from where neither `asOf` nor any extract gives one; default: that ends the run. */
  asOfWithoutDays?: string | undefined;
  limits?: EngineLimits;
  mapping?: string | undefined;
  allow?: string | undefined;
  decisions?: string | undefined;
  /** Files that will be written: none of them may be one that is read. */
  outputs?: readonly string[] | undefined;
  personKey?: string | undefined;
  /** Which part of a day stands first where a file does not show it. */
  dayOrder?: DayOrder | undefined;
  /** Share of a file's rows above which rejects end the run; default: as `loadRecords` has it. */
  greatestRejectShare?: number | undefined;
  /** What likenesses of people weigh; default: learnt from the extracts. */
  weights?: WeightSource | undefined;
  /** Whether tables are asked for again once all is found: none is dropped on the way then. */
  keepTables?: boolean | undefined;
  /** Of the sentences about networks; default English. */
  language?: Language | undefined;
  /** Called once the extracts are read, before anything is looked for; what it throws ends the run. */
  before?: ((run: Run) => Promise<void>) | undefined;
  /** Tables beyond those of the flow (base rates), and which of them will be asked for. */
  moreTables?: { sql: readonly SqlTable[]; needed: readonly string[] };
}

/** Told of each step as it begins, and of each stage as it ends; of the engine once, so that a user can interrupt it. */
export interface Listener {
  engine?(engine: Engine): void;
  step?(step: Step): void;
  stage?(stage: Stage): void;
  /** The run ends without a result. */
  failed?(): void;
}

/** Extracts read into records, and the tables that rest on them, built when they are asked for. */
export interface Run {
  sources: SourceSet;
  loaded: Loaded;
  asOf: string;
  engine: Engine;
  builder: TableBuilder;
  parameters: SqlParameters;
  close(): void;
}

/** SQL of all stages between records and findings. */
export function flowTables(weights: WeightSource = 'estimated'): SqlTable[] {
  const folders = ['entities', 'timeline'].map((name) =>
    fileURLToPath(new URL(`./${name}`, import.meta.url)),
  );
  const tables = [...folders.flatMap(tablesIn), ...patternTables()];
  return withWeights(tables, weights);
}

/** Tables that patterns need: their own, and those over which their populations are counted. */
export function tablesOf(patterns: readonly Pattern[], tables: readonly SqlTable[]): string[] {
  const known = new TableGraph(tables);
  return patterns.flatMap((pattern) => [
    ...(pattern.graph?.reads ?? [tableOf(pattern)]),
    ...known.tablesFor(pattern.population),
  ]);
}

/**
 * Reads the extracts: finds and recognises the files, loads those record tables that `needed` rests on, and lays out
 * the tables of the flow.
 *
 * @throws UsageError for paths, files, mappings and limits that do not work.
 */
export async function openRun(
  input: RunInput,
  needed: readonly string[],
  listener: Listener = {},
): Promise<Run> {
  const engine = await Engine.open(input.limits);
  try {
    listener.engine?.(engine);
    const recognised = timed(listener.stage, 'recognise');
    listener.step?.({ stage: 'recognise', text: 'looking at the files' });
    const sources = await findSources(input.paths, {
      mapping: input.mapping,
      allow: input.allow,
      decisions: input.decisions,
      outputs: input.outputs,
      scratch: engine.scratch,
    });
    recognised();
    const bytes = sources.sources.reduce((sum, { size }) => sum + size, 0);
    if (bytes < SMALL) await engine.useThreads(1);
    if (bytes < MODEST) {
      await engine.openLanes(Math.min(MOST_SIDE_BY_SIDE, input.limits?.threads ?? availableParallelism()));
    }
    const read = timed(listener.stage, 'read');
    const memory = memoryPlan(bytes);
    if (input.limits?.memory === undefined) await engine.limitMemory(memory.limit, memory.most);
    const tables = [...flowTables(input.weights), ...(input.moreTables?.sql ?? [])];
    const wanted = [...needed, ...(input.moreTables?.needed ?? [])];
    const loaded = await loadRecords(engine, sources, {
      tables: recordsFor(wanted, tables),
      compressing: memory.compressing,
      personKey: input.personKey ?? DEFAULT_PERSON_KEY,
      asOf: input.asOf,
      dayOrder: input.dayOrder,
      greatestRejectShare: input.greatestRejectShare,
      onSource: (ahead) => listener.step?.(readingStep(ahead)),
    });
    const unread = nothingRead(loaded);
    if (unread) throw unread;
    await loadReferences(engine);
    await checkDecisions(engine);
    // only where people are told apart: else not all records that name them are read
    const mention = tables.find(({ name }) => name === 'mention_as_written');
    const people = new TableGraph(tables).closure(wanted).includes('mention');
    if (mention && people) {
      loaded.warnings.push(...(await decisionRemarks(engine, mention, loaded.inputs)));
    }
    read();
    const asOf = input.asOf ?? loaded.newest ?? input.asOfWithoutDays ?? null;
    if (asOf === null) {
      throw new UsageError('No extract tells a day to look from', 'give one with --as-of yyyy-mm-dd');
    }
    loaded.warnings.push(...(await leaveFutureBirths(engine, asOf, loaded.inputs)));
    const parameters = sqlParameters(catalogue, input.optionValues ?? {}, asOf);
    const builder = new TableBuilder(engine, tables, parameters);
    builder.compressing = memory.compressing;
    builder.counting = listener.stage !== undefined || listener.step !== undefined;
    if (listener.step) tellTables(builder, new TableWork(builder, wanted, loaded.rowsOf), listener.step);
    if (people) {
      await builder.build(['mention_as_written', 'shared_id']);
      loaded.warnings.push(...(await sharedIdRemarks(engine, loaded.inputs)));
    }
    return { sources, loaded, asOf, engine, builder, parameters, close: () => engine.close() };
  } catch (error) {
    listener.failed?.();
    engine.close();
    throw error;
  }
}

/** What a whole run found. */
export interface Analysis {
  run: Run;
  detection: Detection;
  found: Networks;
  identity: IdentitySummary;
  timings: readonly TableTiming[];
}

/** From extracts to networks: the whole flow. The caller closes the run. */
export async function analyse(
  input: RunInput,
  patterns: readonly Pattern[],
  listener: Listener = {},
): Promise<Analysis> {
  const tables = flowTables(input.weights);
  const needed = tablesOf(patterns, tables);
  const gathering = networkTables(new TableGraph(tables), needed);
  const asked = [...identityTables, ...doubtTables, ...gathering];
  const run = await openRun(input, [...needed, ...asked], listener);
  try {
    const { engine, builder, parameters, asOf } = run;
    run.loaded.warnings.push(...(await dayRemarks(engine, input.asOf, run.loaded)));
    const satisfied = run.loaded.satisfied;
    const evaluable = patterns.filter(
      (pattern) => evaluability(pattern, satisfied).status !== 'not-evaluable',
    );
    const kept = [
      ...tablesOf(evaluable, tables),
      ...asked,
      ...(input.moreTables?.needed ?? []),
      ...evaluable.flatMap(({ population }) => tablesReadBy(population)),
    ];
    if (!input.keepTables) builder.dropBehind(kept, run.loaded.fileTables);
    await input.before?.(run);
    const detected = timed(listener.stage, 'patterns');
    // the more is asked for at once, the more is built side by side; one by one, the less is held in memory
    if (engine.width > 1) await builder.build(kept);
    // first, while what was compared still stands
    await builder.build([...identityTables, ...doubtTables]);
    const identity = await identitySummary(engine);
    run.loaded.warnings.push(...(await doubtRemarks(engine, run.loaded.inputs)));
    const detection = await detect({ engine, builder, parameters, satisfied }, patterns);
    detected();
    const gathered = timed(listener.stage, 'networks');
    listener.step?.({ stage: 'networks', text: 'gathering networks', rows: detection.findings.length });
    const found = await findNetworks({
      engine,
      builder,
      tables: gathering,
      parameters,
      patterns,
      findings: detection.findings,
      coverage: detection.coverage,
      asOf,
      satisfied,
      language: input.language,
    });
    gathered();
    return { run, detection, found, identity, timings: builder.timings };
  } catch (error) {
    listener.failed?.();
    run.close();
    throw error;
  }
}

/** Record tables that the wanted tables rest on; the allow-list and identity decisions always. */
function recordsFor(needed: readonly string[], tables: readonly SqlTable[]): Set<RecordName> {
  const inputs = new TableGraph(tables).inputs(needed);
  const direct = new Set([...inputs, ...needed, 'allow_record', 'decision_record', 'source_record']);
  return new Set(RECORD_NAMES.filter((name) => direct.has(name)));
}

function tellTables(builder: TableBuilder, work: TableWork, told: (step: Step) => void): void {
  builder.onTable = (name) => told(tableStep(name, work));
  builder.onBuilt = (name, rows) => work.built(name, rows);
}
