/**
 * The library: the same runs as the command, from a program. Nothing is written, nothing is printed, the process is not
 * touched; what the user can mend is thrown as a UsageError.
 */
import type { WeightSource } from './entities/people/weights.ts';
import { UsageError } from './errors.ts';
import { type DayOrder, nothingRead } from './extracts/read.ts';
import type { Candidates, Dossier } from './investigate/dossier.ts';
import { investigate as dossierOf, dossierTables } from './investigate/investigate.ts';
import type { Language } from './messages/index.ts';
import type { Tier } from './networks/network.ts';
import { catalogue, choosePatterns } from './patterns/catalogue.ts';
import { parseOptions } from './patterns/options.ts';
import { analyse as analyseExtracts, check as checkExtracts } from './pipeline.ts';
import { isDay } from './records/dates.ts';
import { type Checked, checkedOf } from './reports/checked.ts';
import { renderExplanation } from './reports/explanation.ts';
import { findingNamed } from './reports/finding-named.ts';
import type { Look } from './reports/look.ts';
import type { Report } from './reports/report.ts';
import { narrowedTo, type ReportRequest, reportOf } from './reports/report-of.ts';
import type { RunInput } from './run/input.ts';
import { bytesOf, engineShare } from './run/memory.ts';

export { UsageError } from './errors.ts';
export type { Candidates, Dossier, Line } from './investigate/dossier.ts';
export { type DossierFormat, renderDossier } from './investigate/render.ts';
export type { Comparison, Network, Score, Subject, Tier } from './networks/network.ts';
export type { Coverage } from './patterns/coverage.ts';
export type { Barrier, Confidence, Family, Strength, SubjectKind } from './patterns/pattern.ts';
export type { Checked, CheckedFile } from './reports/checked.ts';
export type { Look } from './reports/look.ts';
export { type Format, renderers } from './reports/render.ts';
export type { Evidence, Finding, NearMissLine, Report, RunFacts } from './reports/report.ts';
export { version } from './version.ts';

/** How extracts are read; all of it may be left out. */
export interface ReadingOptions {
  /** The day to look from, yyyy-mm-dd; default: the newest snapshot or publication in the extracts. */
  asOf?: string;
  /** File that gives column names of your own to those of the layouts. */
  mapping?: string;
  /** Allow-list of known innocent explanations. */
  allow?: string;
  /** Identity decisions. */
  decisions?: string;
  /** The secret under which ids of persons are hashed, the same for all reports to be compared. */
  personKey?: string;
  /** Which part of 04/03/2019 stands first where no cell of the file shows it; default: the day. */
  dayOrder?: DayOrder;
  /** Share of a file's rows, 0 to 1, above which rejects end the run; default 0.2, of a file of fewer than 50 rows 0.75. */
  maxRejects?: number;
  /** Threads of the database engine; the outcome is the same. */
  threads?: number;
  /** What the program may take, such as '2GB'; beyond it, it spills to disk. */
  memory?: string;
  /** Folder for what is spilled; default: the system's. */
  temp?: string;
}

/** What is looked for, and what the report is to hold; all of it may be left out. */
export interface AnalyseOptions extends ReadingOptions {
  /** Patterns by id or code; default: all that are on by default. */
  patterns?: readonly string[];
  /** Values of pattern options by 'pattern.option', such as `{ 'phoenix-company.preMonths': 18 }`. */
  options?: Readonly<Record<string, number>>;
  /** Only networks of this tier and above. */
  tier?: Tier;
  /** Only networks in these municipalities, by name in any official language or NIS code. */
  municipalities?: readonly string[];
  zipcodes?: readonly string[];
  /** Only networks of these sectors, by name or NACE prefix. */
  sectors?: readonly string[];
  /** Whether the report also tells what just misses a rule. */
  nearMisses?: boolean;
  /** Of the sentences about networks; default English. */
  language?: Language;
  /** Why the extracts are looked at; it stands in the report. */
  purpose?: string;
  /** Whether names of people, companies and contacts are replaced. */
  pseudonymise?: boolean;
  /** What likenesses of people weigh: learnt from the extracts (the default), or as shipped. */
  weights?: WeightSource;
}

/**
 * Finds the patterns in extracts and gathers them into networks: the report that `analyse --format json` writes.
 *
 * @param paths files, folders and zips.
 * @throws UsageError for what the user can mend: paths, options and files that do not work, too much that could not be read.
 */
export async function analyse(
  paths: string | readonly string[],
  options: AnalyseOptions = {},
): Promise<Report> {
  const request = requestOf(options);
  const { before, finish } = narrowedTo(request);
  const input: RunInput = {
    ...inputOf(paths, options),
    optionValues: request.optionValues,
    language: request.language,
    weights: options.weights,
    keepTables: request.nearMisses,
    before,
  };
  const analysis = await analyseExtracts(input, request.patterns);
  try {
    return finish(await reportOf(analysis, request));
  } finally {
    analysis.close();
  }
}

/**
 * All that extracts hold on a signal (an enterprise number, a name, an address in one line, a parcel, the id of a person, network or
 * finding, or `file:record`), with the report it was made from; or who a name could be.
 *
 * @param paths files, folders and zips.
 * @throws UsageError for what the user can mend, and where nobody and nothing is meant.
 */
export async function investigate(
  signal: string,
  paths: string | readonly string[],
  options: AnalyseOptions = {},
): Promise<{ dossier: Dossier | Candidates; report: Report }> {
  const request = requestOf({ ...options, nearMisses: true, pseudonymise: false });
  const input: RunInput = {
    ...inputOf(paths, options),
    optionValues: request.optionValues,
    language: request.language,
    weights: options.weights,
    keepTables: true,
    moreTables: { sql: [], needed: dossierTables },
  };
  const analysis = await analyseExtracts(input, request.patterns);
  try {
    const report = await reportOf(analysis, request);
    return { dossier: await dossierOf(signal, analysis, report, request.language), report };
  } finally {
    analysis.close();
  }
}

/**
 * Reads extracts only to see what comes of it: what each file was recognised as, what could not be read and why, which
 * patterns can be evaluated.
 *
 * @throws UsageError for paths and options that do not work, and where too little could be read.
 */
export async function check(
  paths: string | readonly string[],
  options: ReadingOptions = {},
): Promise<Checked> {
  const reading = await checkExtracts(inputOf(paths, options));
  try {
    const checked = await checkedOf(reading);
    const unread = nothingRead(reading.loaded);
    if (unread) throw unread;
    return checked;
  } finally {
    reading.close();
  }
}

/**
 * One finding of a report in full, as text: its sentence, its evidence with file and record, what could excuse it.
 *
 * @param finding its id, the beginning of one, or its number in the report (from 1).
 * @throws UsageError where there is no such finding.
 */
export function explain(report: Report, finding: string, look: Look = { width: 100, color: false }): string {
  return renderExplanation(report, findingNamed(report, finding, 'the report'), look);
}

function inputOf(paths: string | readonly string[], options: ReadingOptions): RunInput {
  const { asOf, memory, maxRejects } = options;
  if (asOf !== undefined && !isDay(asOf)) {
    throw new UsageError(`asOf ${asOf} is no day`, 'write it as yyyy-mm-dd, such as 2025-06-30');
  }
  const bytes = memory === undefined ? undefined : bytesOf(memory);
  if (memory !== undefined && bytes === undefined) {
    throw new UsageError(`memory ${memory} is no size`, 'write it as 500MB or 2GB');
  }
  if (maxRejects !== undefined && !(maxRejects >= 0 && maxRejects <= 1)) {
    throw new UsageError(`maxRejects ${maxRejects} is no share`, 'give a number from 0 to 1');
  }
  return {
    paths: typeof paths === 'string' ? [paths] : paths,
    asOf,
    mapping: options.mapping,
    allow: options.allow,
    decisions: options.decisions,
    personKey: options.personKey,
    dayOrder: options.dayOrder,
    greatestRejectShare: maxRejects,
    limits: {
      threads: options.threads,
      memory: bytes === undefined ? undefined : `${engineShare(bytes)}MB`,
      temp: options.temp,
    },
  };
}

function requestOf(options: AnalyseOptions): ReportRequest {
  const values = Object.entries(options.options ?? {}).map(([name, value]) => `${name}=${value}`);
  return {
    patterns: choosePatterns(options.patterns ?? []),
    optionValues: parseOptions(values, catalogue),
    tier: options.tier,
    municipalities: options.municipalities ?? [],
    zipcodes: options.zipcodes ?? [],
    sectors: options.sectors ?? [],
    nearMisses: options.nearMisses ?? false,
    language: options.language ?? 'en',
    purpose: options.purpose ?? null,
    pseudonymised: options.pseudonymise ?? false,
  };
}
