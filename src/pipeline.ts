import { doubtRemarks, doubtTables } from './entities/decisions.ts';
import { identitySummary, identityTables } from './entities/identity-summary.ts';
import { dayRemarks } from './extracts/read.ts';
import { findNetworks } from './networks/networks.ts';
import { catalogue } from './patterns/catalogue.ts';
import { detect } from './patterns/detect.ts';
import { sqlParameters } from './patterns/options.ts';
import type { Pattern } from './patterns/pattern.ts';
import type { Listener, RunInput } from './run/input.ts';
import { keepingIn } from './run/keeping.ts';
import {
  closing,
  dayToLookFrom,
  fitToReading,
  fitToSize,
  layOut,
  leaveUnborn,
  readRecords,
  readWithoutKeeping,
  recognise,
  remarkSharedIds,
  withEngine,
} from './run/opening.ts';
import type { Analysis, Reading, Run } from './run/run.ts';
import { timed } from './run/steps.ts';
import { tablesOfAnalysis, tablesOfRun } from './run/tables.ts';

// The whole flow, from top to bottom: extracts, records, entities, timeline, patterns, networks. Reports are made of what
// `analyse` gives (src/reports/). What a run is, and how each of its steps is done, is in src/run/.

/**
 * Reads the extracts only to see what comes of it.
 *
 * @throws UsageError for paths, mappings and limits that do not work; not for files that cannot be read: the caller says
 * so once it has shown the rest.
 */
export function check(input: RunInput, listener: Listener = {}): Promise<Reading> {
  return withEngine(input, listener, async (engine) => {
    await fitToReading(engine, input);
    const keeping = input.store && keepingIn(input.store, input);
    const sources = await recognise(engine, input, listener, keeping);
    const loaded = await readWithoutKeeping(engine, sources, input, listener, keeping);
    return { engine, sources, loaded, close: closing(engine, input) };
  });
}

/**
 * Reads the extracts: finds and recognises the files, loads those record tables that `needed` rests on, and lays out
 * the tables of the flow. The caller closes the run.
 *
 * @throws UsageError for paths, files, mappings and limits that do not work.
 */
export function openRun(input: RunInput, needed: readonly string[], listener: Listener = {}): Promise<Run> {
  return withEngine(input, listener, async (engine) => {
    const keeping = input.store && keepingIn(input.store, input);
    const sources = await recognise(engine, input, listener, keeping);
    const memory = await fitToSize(engine, sources, input);
    const tables = tablesOfRun(input);
    const wanted = {
      sources,
      tables,
      wanted: [...needed, ...(input.moreTables?.needed ?? [])],
      memory,
      keeping,
    };
    const loaded = await readRecords(engine, wanted, input, listener);
    const asOf = dayToLookFrom(input, loaded);
    const changed = await leaveUnborn(engine, asOf, loaded);
    const parameters = sqlParameters(catalogue, input.optionValues ?? {}, asOf);
    const builder = layOut(engine, wanted, parameters, loaded, listener);
    builder.keeper = keeping?.tables(loaded, changed);
    await remarkSharedIds(engine, wanted, builder, loaded);
    return { sources, loaded, asOf, engine, builder, parameters, close: closing(engine, input) };
  });
}

/** From extracts to networks. The caller closes what it gets. */
export async function analyse(
  input: RunInput,
  patterns: readonly Pattern[],
  listener: Listener = {},
): Promise<Analysis> {
  const tables = tablesOfAnalysis(input, patterns);
  const run = await openRun(input, tables.all, listener);
  try {
    const { engine, builder, parameters, asOf, loaded } = run;
    const { satisfied } = loaded;
    loaded.warnings.push(...(await dayRemarks(engine, input.asOf, loaded)));
    const kept = tables.forEvaluable(satisfied);
    if (!input.keepTables) builder.dropBehind(kept, loaded.fileTables);
    await input.before?.(run);

    const detected = timed(listener.stage, 'patterns');
    // the more is asked for at once, the more is built side by side; one by one, the less is held in memory
    if (engine.width > 1) await builder.build(kept);
    // first, while what was compared still stands
    await builder.build([...identityTables, ...doubtTables]);
    const identity = await identitySummary(engine);
    loaded.warnings.push(...(await doubtRemarks(engine, loaded.inputs)));
    const detection = await detect({ engine, builder, parameters, satisfied }, patterns);
    detected();

    const gathered = timed(listener.stage, 'networks');
    const { findings, coverage } = detection;
    listener.step?.({ stage: 'networks', text: 'gathering networks', rows: findings.length });
    const found = await findNetworks({
      ...{ engine, builder, parameters, asOf, satisfied, patterns, findings, coverage },
      tables: tables.ofNetworks,
      language: input.language,
    });
    gathered();
    return { run, detection, found, identity, timings: builder.timings, close: run.close };
  } catch (error) {
    listener.failed?.();
    run.close();
    throw error;
  }
}
