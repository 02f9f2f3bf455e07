import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolderToKeep, removeTemporary, temporaryFolder } from '../engine/temporary-folders.ts';
import { UsageError } from '../errors.ts';
import { catalogue } from '../patterns/catalogue.ts';
import { analyse } from '../pipeline.ts';
import type { Listener } from '../run/input.ts';
import {
  falseAlarmRate,
  judge,
  judgeNetworks,
  type NetworkScore,
  type PatternScore,
  recall,
} from '../selftest/judge.ts';
import { type Labels, labelledWorld } from '../selftest/labelled-world.ts';
import { type NoiseShares, ORDINARY_NOISE } from '../selftest/noise.ts';
import { type TooSmall, tooSmallFor } from '../selftest/too-small.ts';
import { writeExtracts } from '../selftest/write-extracts.ts';
import { EXIT, type Io } from './io.ts';
import { withRun } from './with-run.ts';

export interface SelftestOptions {
  companies?: string;
  seed?: string;
  noise?: string;
  keep?: string;
}

const RECALL_FLOOR = 0.95;
const FALSE_ALARM_CEILING = 0.02;
const DEFAULT_COMPANIES = 2_000;
const LABELS = 'labels.json';

/** Makes a labelled world, runs the tool on it and prints how it did; 1 where it is below the stated floors. */
export async function run(_: readonly string[], options: SelftestOptions, io: Io): Promise<number> {
  const seed = wholeNumber(options.seed, '--seed', 1, 0, 1e9);
  const companies = wholeNumber(options.companies, '--companies', DEFAULT_COMPANIES, 100, 2_000_000);
  const noise = share(options.noise);
  const world = { seed, companies, noise };
  if (options.keep !== undefined) {
    const { keep } = options;
    return await selftest(keep, await inFolderToKeep(keep, () => keptWorld(keep, world)), io);
  }
  const folder = temporaryFolder('confine-selftest-');
  try {
    return await selftest(folder, await writeWorld(folder, world), io);
  } finally {
    removeTemporary(folder);
  }
}

interface WorldPlan {
  readonly seed: number;
  readonly companies: number;
  readonly noise: number;
}

async function selftest(folder: string, labels: Labels, io: Io): Promise<number> {
  const patterns = catalogue.filter(({ onByDefault }) => onByDefault);
  const open = (listener: Listener) => analyse({ paths: [folder], asOf: labels.asOf }, patterns, listener);
  const { found, detection } = await withRun(io, undefined, open, async (analysis) => analysis);
  const { findings, networks } = found;
  const scores = judge(labels, findings, patterns.map(({ code }) => code).sort());
  const populations = new Map(
    detection.coverage.map((coverage) => [coverage.pattern, coverage.population ?? 0]),
  );
  const population = new Map(patterns.map(({ id, code }) => [code, populations.get(id) ?? 0]));
  const cases = judgeNetworks(labels.cases, networks, findings, 'case');
  const twins = judgeNetworks(labels.twins, networks, findings, 'twin');
  io.out(table(scores, population));
  io.out(`\nCases\n${cases.map(networkLine).join('')}`);
  io.out(`\nInnocent twins\n${twins.map(networkLine).join('')}`);
  const wrong = scores.flatMap(({ wrong: labelsOf }) => labelsOf);
  if (wrong.length > 0) {
    const lines = wrong.map(
      ({ pattern, says, subjects }) => `  ${pattern} ${says} (${subjects.map(({ id }) => id).join(', ')})\n`,
    );
    io.out(`\nOtherwise than labelled\n${lines.join('')}`);
  }
  const below = scores.filter(
    (score) => recall(score) < RECALL_FLOOR || falseAlarmRate(score) > FALSE_ALARM_CEILING,
  );
  const off = [...cases, ...twins].filter(({ right }) => !right);
  if (below.length === 0 && off.length === 0) {
    io.out(
      `\nAll patterns at recall ${RECALL_FLOOR} or above and false alarms ${FALSE_ALARM_CEILING} or below.\n`,
    );
    return EXIT.done;
  }
  const failed = [...below.map(({ code }) => code), ...off.map(({ name }) => name)];
  io.out(`\nBelow the floors: ${failed.join(', ')}.\n`);
  io.out(whyTooSmall(labels.companies, failed, tooSmallFor(labels.companies, below, off)));
  return EXIT.reached;
}

/** Says which failures come with a world of this size, and which have another cause; '' where the size has no part. */
function whyTooSmall(companies: number, failed: readonly string[], small: readonly TooSmall[]): string {
  if (small.length === 0) return '';
  const enough = Math.max(...small.map((one) => one.enough));
  const names = new Set(small.map(({ name }) => name));
  const others = failed.filter((name) => !names.has(name));
  return [
    `\nToo small a world to show these: it has ${companies} ordinary companies.`,
    ...small.map((one) => `  ${one.name}: ${one.because} (${one.enough} companies are enough)`),
    `This run cannot tell whether they work; run it again with --companies ${enough} or more.`,
    ...(others.length === 0 ? [] : [`Not for want of size: ${others.join(', ')}.`]),
    '',
  ].join('\n');
}

/** Writes extracts and labels.json; the world itself is not kept in memory. */
async function writeWorld(folder: string, { seed, companies, noise }: WorldPlan): Promise<Labels> {
  const { world, labels } = await labelledWorld(seed, companies);
  await writeExtracts(world, folder, scaled(noise));
  writeFileSync(join(folder, LABELS), `${JSON.stringify(labels, null, 1)}\n`);
  return labels;
}

/**
 * As `writeWorld`, into a folder of the user's, whole or not at all: first into a folder of its own there, so that a
 * run which is stopped leaves an earlier world as it was.
 */
async function keptWorld(folder: string, plan: WorldPlan): Promise<Labels> {
  const part = temporaryFolder('.world-', folder);
  try {
    const labels = await writeWorld(part, plan);
    // a world without labels is none: they go first and come last
    rmSync(join(folder, LABELS), { force: true });
    moveFiles(part, folder);
    renameSync(join(part, LABELS), join(folder, LABELS));
    return labels;
  } finally {
    removeTemporary(part);
  }
}

/** Moves all files but the labels, over those of the same name; what else is there stays. */
function moveFiles(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(target, { recursive: true });
      moveFiles(source, target);
    } else if (entry.name !== LABELS) renameSync(source, target);
  }
}

const COLUMNS = [
  'pattern',
  'planted',
  'found',
  'recall',
  'innocent',
  'flagged',
  'false alarms',
  'background',
  'rate',
];

function table(scores: readonly PatternScore[], population: ReadonlyMap<string, number>): string {
  const rows = scores.map((score) => {
    const among = population.get(score.code) ?? 0;
    return [
      score.code,
      String(score.planted),
      String(score.found),
      recall(score).toFixed(3),
      String(score.innocent),
      String(score.falseAlarms),
      falseAlarmRate(score).toFixed(3),
      String(score.background),
      among === 0 ? '-' : `${((100 * score.background) / among).toFixed(2)} %`,
    ];
  });
  return [COLUMNS, ...rows]
    .map((cells) =>
      cells
        .map((cell, at) => (at === 0 ? cell.padEnd(8) : cell.padStart(13)))
        .join('')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function networkLine({ name, expected, got, missing, right }: NetworkScore): string {
  const lacks = missing.length === 0 ? '' : `, without ${missing.join(' ')}`;
  return `  ${right ? 'ok' : 'NO'} ${name}: ${got} (expected ${expected})${lacks}\n`;
}

function scaled(noise: number): NoiseShares {
  const shares = Object.entries(ORDINARY_NOISE).map(([kind, value]) => [kind, Number(value) * noise]);
  return Object.fromEntries(shares) as unknown as NoiseShares;
}

function wholeNumber(
  text: string | undefined,
  option: string,
  fallback: number,
  least: number,
  most: number,
): number {
  if (text === undefined) return fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new UsageError(`${option} ${text} cannot be`, `give a whole number from ${least} to ${most}`);
  }
  return number;
}

/** Share of the ordinary noise: 0 none, 1 as registers disagree in practice. */
function share(text: string | undefined): number {
  const number = text === undefined ? 1 : Number(text);
  if (!(number >= 0 && number <= 1)) {
    throw new UsageError(`--noise ${text} is no share`, 'give a number from 0 (none) to 1');
  }
  return number;
}
