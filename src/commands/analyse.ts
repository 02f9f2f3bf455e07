import { UsageError } from '../errors.ts';
import { type Language, sayIn } from '../messages/index.ts';
import { TIERS, type Tier } from '../networks/network.ts';
import { catalogue, choosePatterns } from '../patterns/catalogue.ts';
import { parseOptions } from '../patterns/options.ts';
import { analyse } from '../pipeline.ts';
import { sinceBaseline } from '../reports/baseline.ts';
import { doubtsOf } from '../reports/comparable.ts';
import { type Format, renderers } from '../reports/render.ts';
import type { Report } from '../reports/report.ts';
import { narrowedTo, type ReportRequest, reportOf } from '../reports/report-of.ts';
import type { Listener, RunInput } from '../run/input.ts';
import type { Analysis } from '../run/run.ts';
import type { Stage } from '../run/steps.ts';
import type { Store } from '../store/store.ts';
import { EXIT, type Io } from './io.ts';
import { keepReport, recallReport } from './kept-report.ts';
import { rejectsCsv } from './rejects-csv.ts';
import { type ReadingOptions, runInput } from './run-input.ts';
import { readReport } from './saved-report.ts';
import { inBatches, writeWhole } from './whole-file.ts';
import { withRun } from './with-run.ts';

export interface AnalyseOptions extends ReadingOptions {
  format: Format;
  pattern?: string[];
  option?: string[];
  tier?: Tier;
  failOn?: Tier;
  municipality?: string[];
  zipcode?: string[];
  sector?: string[];
  nearMisses?: boolean;
  details?: boolean;
  baseline?: string;
  delimiter?: string;
  lang?: Language;
  purpose?: string;
  pseudonymise?: boolean;
}

/** Finds the patterns in the extracts, gathers them into networks and writes the report. */
export async function run(paths: readonly string[], options: AnalyseOptions, io: Io): Promise<number> {
  const patterns = choosePatterns(options.pattern ?? []);
  const earlier = options.baseline === undefined ? undefined : readReport(options.baseline);
  const delimiter = delimiterOf(options.delimiter);
  const request = requestOf(patterns, options);
  const { before, finish } = narrowedTo(request);
  const input: RunInput = {
    ...runInput(paths, options, io),
    optionValues: request.optionValues,
    language: options.lang,
    keepTables: options.nearMisses,
    before,
  };
  const { report: whole, rejects, timings } = await analysed(input, request, options, io);
  const narrowed = finish(whole);
  const report = earlier === undefined ? narrowed : sinceBaseline(narrowed, earlier);
  if (earlier) for (const { says } of doubtsOf(earlier, report)) io.err(`warning: ${says}\n`);
  if (options.pseudonymise && input.personKey === undefined) {
    io.err(
      'warning: --pseudonymise without a key: whoever tries all national numbers, or names and birth dates, finds out who is meant; give a secret by --key-file or CONFINE_GRAPH_KEY\n',
    );
  }
  for (const warning of report.run.warnings) io.err(`warning: ${warning}\n`);
  if (options.rejects !== undefined) writeWhole(options.rejects, rejects ?? '');
  if (options.timings !== undefined) writeWhole(options.timings, JSON.stringify(timings, null, 2));
  const toFile = options.output !== undefined;
  const text = renderers[options.format](report, {
    width: toFile ? 100 : io.width,
    color: io.color && !toFile,
    tier: options.tier,
    details: options.details,
    paths,
    delimiter,
  });
  if (options.output === undefined) for (const batch of inBatches(text)) io.out(batch);
  else {
    writeWhole(options.output, text);
    io.err(`${written(report, options.output, options.format)}\n`);
  }
  return reaches(report, options.failOn) ? EXIT.reached : EXIT.done;
}

/** One line about what is in the file now. */
function written({ networks, findings, run }: Report, path: string, format: Format): string {
  const say = sayIn(run.language);
  const what = [say.counted('networks', networks.length), say.counted('findings', findings.length)];
  return say('written', { path, format, what: say.list(what) });
}

/** @throws UsageError for more than one character, and for one that cells and lines are made with. */
function delimiterOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const meant = given === 'tab' || given === '\\t' ? '\t' : given;
  if (meant.length !== 1 || /["\r\n\p{L}\p{N}]/u.test(meant)) {
    throw new UsageError(`--delimiter ${given} is no delimiter`, "give one character, such as ';', or tab");
  }
  return meant;
}

function requestOf(patterns: ReportRequest['patterns'], options: AnalyseOptions): ReportRequest {
  return {
    patterns,
    optionValues: parseOptions(options.option ?? [], catalogue),
    tier: options.tier,
    municipalities: options.municipality ?? [],
    zipcodes: options.zipcode ?? [],
    sectors: options.sector ?? [],
    nearMisses: options.nearMisses ?? false,
    language: options.lang ?? 'en',
    purpose: options.purpose ?? null,
    pseudonymised: options.pseudonymise ?? false,
  };
}

interface Outcome {
  report: Report;
  rejects: string | undefined;
  timings: { stages: readonly Stage[]; tables: Analysis['timings'] };
}

/** What the report is made of goes with this function: of many findings it takes more memory than the report. */
async function analysed(
  input: RunInput,
  request: ReportRequest,
  options: AnalyseOptions,
  io: Io,
): Promise<Outcome> {
  const { store } = input;
  if (store && options.rejects === undefined && options.timings === undefined) {
    const report = await orClosed(store, recallReport(store, input, request));
    if (report) {
      store.close();
      return { report, rejects: undefined, timings: { stages: [], tables: [] } };
    }
  }
  const stages: Stage[] = [];
  const open = (listener: Listener) =>
    analyse(
      input,
      request.patterns,
      options.timings === undefined ? listener : keepingStages(listener, stages),
    );
  return withRun(io, options.memory, open, async (analysis, { listener }) => {
    listener.step?.({ stage: 'report', text: 'writing the report' });
    const report = await reportOf(analysis, request);
    const { engine, loaded, sources } = analysis.run;
    if (store) await keepReport(store, sources, input, request, report);
    const rejects = options.rejects === undefined ? undefined : await rejectsCsv(engine, loaded.inputs);
    return { report, rejects, timings: { stages, tables: analysis.timings } };
  });
}

async function orClosed<Result>(store: Store, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    store.close();
    throw error;
  }
}

function keepingStages(listener: Listener, stages: Stage[]): Listener {
  return {
    ...listener,
    stage(stage) {
      stages.push(stage);
      listener.stage?.(stage);
    },
  };
}

function reaches({ networks }: Report, tier: Tier | undefined): boolean {
  return tier !== undefined && networks.some((network) => TIERS.indexOf(network.tier) >= TIERS.indexOf(tier));
}
