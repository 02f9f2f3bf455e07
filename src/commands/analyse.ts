import { TIERS, type Tier } from '../networks/network.ts';
import { companyReportId } from '../networks/subjects.ts';
import { catalogue, choosePatterns } from '../patterns/catalogue.ts';
import { parseOptions } from '../patterns/options.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { nearMisses } from '../patterns/widened.ts';
import { analyse } from '../pipeline.ts';
import { sectorsNamed } from '../records/sensitive-sectors.ts';
import { type Asked, municipalitiesAsked, refuseUnanswered } from '../reports/answers.ts';
import { narrow } from '../reports/narrow.ts';
import { pseudonymise } from '../reports/pseudonymise.ts';
import { findQuality } from '../reports/quality.ts';
import { type Format, renderers } from '../reports/render.ts';
import { buildReport, type NearMissLine, type Report, type RunFacts } from '../reports/report.ts';
import type { Listener, RunInput } from '../run/input.ts';
import type { Analysis, Run } from '../run/run.ts';
import type { Stage } from '../run/steps.ts';
import { version } from '../version.ts';
import { EXIT, type Io } from './io.ts';
import { rejectsCsv } from './rejects-csv.ts';
import { type ReadingOptions, runInput } from './run-input.ts';
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
  lang?: RunFacts['language'];
  purpose?: string;
  pseudonymise?: boolean;
}

/** Finds the patterns in the extracts, gathers them into networks and writes the report. */
export async function run(paths: readonly string[], options: AnalyseOptions, io: Io): Promise<number> {
  const patterns = choosePatterns(options.pattern ?? []);
  const asked: Asked = {
    municipalities: [],
    zipcodes: options.zipcode ?? [],
    sectors: sectorsNamed(options.sector ?? []),
  };
  const input = {
    ...runInput(paths, options, io),
    optionValues: parseOptions(options.option ?? [], catalogue),
    language: options.lang,
    keepTables: options.nearMisses,
    before: async (run: Run) => {
      asked.municipalities = await municipalitiesAsked(run.engine, options.municipality ?? []);
      await refuseUnanswered(run, asked);
    },
  };
  const { report: whole, rejects, timings } = await analysed(input, patterns, options, io);
  let report = narrow(whole, { tier: options.tier, ...asked });
  if (options.pseudonymise) report = pseudonymise(report);
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
  });
  if (options.output === undefined) for (const batch of inBatches(text)) io.out(batch);
  else writeWhole(options.output, text);
  return reaches(report, options.failOn) ? EXIT.reached : EXIT.done;
}

interface Outcome {
  report: Report;
  rejects: string | undefined;
  timings: { stages: readonly Stage[]; tables: Analysis['timings'] };
}

/** What the report is made of goes with this function: of many findings it takes more memory than the report. */
async function analysed(
  input: RunInput,
  patterns: readonly Pattern[],
  options: AnalyseOptions,
  io: Io,
): Promise<Outcome> {
  const stages: Stage[] = [];
  const open = (listener: Listener) =>
    analyse(input, patterns, options.timings === undefined ? listener : keepingStages(listener, stages));
  return withRun(io, options.memory, open, async (analysis, { listener }) => {
    listener.step?.({ stage: 'report', text: 'writing the report' });
    const report = await reportOf(analysis, patterns, input, options);
    const { engine, loaded } = analysis.run;
    const rejects = options.rejects === undefined ? undefined : await rejectsCsv(engine, loaded.inputs);
    return { report, rejects, timings: { stages, tables: analysis.timings } };
  });
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

async function reportOf(
  { run: work, detection, found, identity }: Analysis,
  patterns: readonly Pattern[],
  input: RunInput,
  options: AnalyseOptions,
): Promise<Report> {
  const { engine, builder, parameters, loaded, asOf } = work;
  const facts: RunFacts = {
    tool: 'confine-graph',
    version,
    asOf,
    language: options.lang ?? 'en',
    engine: `DuckDB ${await engine.value('SELECT version()')}`,
    purpose: options.purpose ?? null,
    options: byPattern(input.optionValues ?? {}),
    networksKept: {
      tier: options.tier ?? null,
      municipalities: options.municipality ?? [],
      zipcodes: options.zipcode ?? [],
      sectors: options.sector ?? [],
    },
    inputs: loaded.inputs,
    identity,
    warnings: loaded.warnings,
  };
  const nearly = options.nearMisses
    ? await nearMissLines(patterns, work, detection, found.allowList)
    : undefined;
  return buildReport({
    run: facts,
    coverage: detection.coverage,
    found,
    quality: await findQuality({ engine, builder, parameters, found }),
    ...(nearly ? { nearMisses: nearly } : {}),
  });
}

async function nearMissLines(
  patterns: readonly Pattern[],
  work: Analysis['run'],
  { findings, coverage }: Analysis['detection'],
  allowList: Analysis['found']['allowList'],
): Promise<NearMissLine[]> {
  const evaluated = new Set(
    coverage.filter(({ status }) => status !== 'not-evaluable').map(({ pattern }) => pattern),
  );
  const lines: NearMissLine[] = [];
  for (const pattern of patterns.filter(({ id }) => evaluated.has(id))) {
    const own = findings.filter((finding) => finding.pattern === pattern.id);
    const misses = await nearMisses(pattern, own, { ...work, satisfied: work.loaded.satisfied });
    for (const { option, at, value, finding } of misses) {
      if (allowList.hides(finding) || allowList.suppressionOf(finding) !== null) continue;
      const named = finding.rows.flatMap(({ kind, id, role }) =>
        kind === 'company' && id !== null && role !== null ? [id] : [],
      );
      const companies = [...new Set(named.map(companyReportId))].sort();
      lines.push({ pattern: pattern.id, option, at, value, unit: pattern.options[option]!.unit, companies });
    }
  }
  return lines;
}

function byPattern(values: Readonly<Record<string, number>>): RunFacts['options'] {
  const grouped: RunFacts['options'] = {};
  for (const [name, value] of Object.entries(values)) {
    const [pattern = '', option = ''] = name.split('.');
    grouped[pattern] = { ...grouped[pattern], [option]: value };
  }
  return grouped;
}

function reaches({ networks }: Report, tier: Tier | undefined): boolean {
  return tier !== undefined && networks.some((network) => TIERS.indexOf(network.tier) >= TIERS.indexOf(tier));
}
