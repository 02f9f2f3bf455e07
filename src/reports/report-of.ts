import type { Language } from '../messages/index.ts';
import type { Tier } from '../networks/network.ts';
import { coverageIn } from '../patterns/coverage.ts';
import type { OptionValues } from '../patterns/options.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { sectorsNamed } from '../records/sensitive-sectors.ts';
import type { Analysis, Run } from '../run/run.ts';
import { version } from '../version.ts';
import { type Asked, municipalitiesAsked, refuseUnanswered } from './answers.ts';
import { narrow } from './narrow.ts';
import { nearMissLines } from './near-misses.ts';
import { pseudonymise } from './pseudonymise.ts';
import { findQuality } from './quality.ts';
import { buildReport, type Report, type RunFacts, type RunFound } from './report.ts';

/** What a report is asked to hold, and how. */
export interface ReportRequest {
  /** The patterns that ran. */
  patterns: readonly Pattern[];
  /** Option values that differ from the defaults. */
  optionValues: OptionValues;
  /** Only networks of this tier and above. */
  tier?: Tier | undefined;
  /** By name in any official language, or by NIS code. */
  municipalities: readonly string[];
  zipcodes: readonly string[];
  /** By name, or by NACE prefix. */
  sectors: readonly string[];
  nearMisses: boolean;
  language: Language;
  /** Why the extracts are looked at, in the user's words. */
  purpose: string | null;
  pseudonymised: boolean;
}

/** The two ends of a request: what must hold before anything is looked for, and what is done with the whole report. */
export interface Narrowed {
  /** @throws UsageError for a municipality, postcode or sector that does not occur in the extracts. */
  before(run: Run): Promise<void>;
  /** The report with only what was asked for, under the names that were asked for. */
  finish(whole: Report): Report;
}

/** @throws UsageError for an unknown sector. */
export function narrowedTo(request: ReportRequest): Narrowed {
  const asked: Asked = {
    municipalities: [],
    zipcodes: request.zipcodes,
    sectors: sectorsNamed(request.sectors),
  };
  return {
    async before(run) {
      asked.municipalities = await municipalitiesAsked(run.engine, request.municipalities);
      await refuseUnanswered(run, asked);
    },
    finish(whole) {
      const report = narrow(whole, { tier: request.tier, ...asked });
      return request.pseudonymised ? pseudonymise(report) : report;
    },
  };
}

/** The whole report of what a run found; the run must still be open. `narrowedTo` takes out what was not asked for. */
export async function reportOf(analysis: Analysis, request: ReportRequest): Promise<Report> {
  const { run, detection, found } = analysis;
  const { engine, builder, parameters } = run;
  const facts = await runFacts(analysis, request);
  const nearly = request.nearMisses
    ? await nearMissLines(request.patterns, run, detection, found.allowList)
    : undefined;
  return buildReport({
    run: facts,
    coverage: detection.coverage.map((entry) => {
      const pattern = request.patterns.find(({ id }) => id === entry.pattern);
      return pattern ? coverageIn(entry, pattern, run.loaded.satisfied, request.language) : entry;
    }),
    found,
    quality: await findQuality({ engine, builder, parameters, found, language: request.language }),
    ...(nearly ? { nearMisses: nearly } : {}),
  });
}

async function runFacts({ run, identity }: Analysis, request: ReportRequest): Promise<RunFound> {
  const { engine, loaded, asOf } = run;
  return {
    tool: 'confine-graph',
    version,
    asOf,
    language: request.language,
    engine: `DuckDB ${await engine.value('SELECT version()')}`,
    purpose: request.purpose,
    options: byPattern(request.optionValues),
    networksKept: {
      tier: request.tier ?? null,
      municipalities: [...request.municipalities],
      zipcodes: [...request.zipcodes],
      sectors: [...request.sectors],
    },
    inputs: loaded.inputs,
    identity,
    warnings: loaded.warnings,
  };
}

function byPattern(values: OptionValues): RunFacts['options'] {
  const grouped: RunFacts['options'] = {};
  for (const [name, value] of Object.entries(values)) {
    const [pattern = '', option = ''] = name.split('.');
    grouped[pattern] = { ...grouped[pattern], [option]: value };
  }
  return grouped;
}
