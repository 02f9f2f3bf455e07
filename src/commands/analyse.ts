import { TIERS, type Tier } from '../networks/network.ts';
import { companyReportId } from '../networks/subjects.ts';
import { catalogue, choosePatterns } from '../patterns/catalogue.ts';
import { parseOptions } from '../patterns/options.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { nearMisses } from '../patterns/widened.ts';
import { type Analysis, analyse, type Listener, type RunInput } from '../pipeline.ts';
import {
  foldedName,
  type Municipality,
  municipalitiesNamed,
  municipalityNames,
} from '../records/municipalities.ts';
import { didYouMean } from '../records/nearest-name.ts';
import { sectorsNamed } from '../records/sensitive-sectors.ts';
import { narrow } from '../reports/narrow.ts';
import { pseudonymise } from '../reports/pseudonymise.ts';
import { findQuality } from '../reports/quality.ts';
import { type Format, renderers } from '../reports/render.ts';
import { buildReport, type NearMissLine, type Report, type RunFacts } from '../reports/report.ts';
import type { Stage } from '../run-steps.ts';
import { version } from '../version.ts';
import { EXIT, type Io } from './io.ts';
import { rejectsCsv } from './rejects-csv.ts';
import { listen, type ReadingOptions, runInput } from './run-input.ts';
import { inBatches, writeWhole } from './whole-file.ts';

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
  const input = {
    ...runInput(paths, options),
    optionValues: parseOptions(options.option ?? [], catalogue),
    language: options.lang,
    keepTables: options.nearMisses,
  };
  const sectors = sectorsNamed(options.sector ?? []);
  const { report: whole, rejects, timings, towns } = await analysed(input, patterns, options, io);
  let report = narrow(whole, {
    tier: options.tier,
    municipalities: towns.asked,
    zipcodes: options.zipcode ?? [],
    sectors,
  });
  if (options.pseudonymise) report = pseudonymise(report);
  const [municipalities, zipcodes] = [options.municipality ?? [], options.zipcode ?? []];
  for (const [option, asked, wayOut] of [
    ['municipality', municipalities, spelling(municipalities, towns.names)],
    ['zipcode', zipcodes, CHECK],
  ] as const) {
    if (asked.length > 0 && report.networks.length === 0) {
      io.err(`warning: no network has a place in that ${option} (${asked.join(', ')}); ${wayOut}\n`);
    }
  }
  if (options.pseudonymise && options.key === undefined) {
    io.err(
      'warning: --pseudonymise without --key: whoever tries all national numbers, or names and birth dates, finds out who is meant; give a secret\n',
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

const CHECK = 'check the spelling';

/** What to do about municipalities in which no network has a place: a name that no table knows may be another one's. */
function spelling(asked: readonly string[], known: readonly string[]): string {
  const [unknown] = asked.filter((name) => !known.some((other) => foldedName(other) === foldedName(name)));
  return unknown === undefined ? CHECK : didYouMean(unknown, known, CHECK);
}

interface Outcome {
  report: Report;
  /** The municipalities asked for, and all names that are known. */
  towns: { asked: Municipality[]; names: string[] };
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
  const { listener, done } = listen(io, options.memory);
  const watched = options.timings === undefined ? listener : keepingStages(listener, stages);
  const analysis = await analyse(input, patterns, watched);
  try {
    listener.step?.({ stage: 'report', text: 'writing the report' });
    const report = await reportOf(analysis, patterns, input, options);
    const { engine, loaded } = analysis.run;
    const rejects = options.rejects === undefined ? undefined : await rejectsCsv(engine, loaded.inputs);
    const asked = await municipalitiesNamed(engine, options.municipality ?? []);
    const towns = { asked, names: await municipalityNames(engine) };
    return { report, towns, rejects, timings: { stages, tables: analysis.timings } };
  } finally {
    done();
    analysis.run.close();
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
