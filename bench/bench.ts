/**
 * Times the tool against the yardstick, side by side in one run: a bare read of the same bytes into DuckDB, `check`,
 * and `analyse` with its stages, its patterns and its slowest tables; at several sizes, with the ratio, peak memory and
 * the exponent of growth.
 *
 *   npm run bench                                  100,000 and 1,000,000 enterprises, light profile
 *   npm run bench -- --sizes 1000000,full          'full' is the whole Belgian register (2.2 GB and more)
 *   npm run bench -- --rounds 3 --keep             medians of three rounds; results appended to bench/results.md
 *   npm run bench -- --peers                       two rules beside pandas, igraph and graphology (bench/peers)
 *
 * Needs a build (npm run build): what is timed is the command as users run it.
 */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { memorySize } from '../src/commands/run-input.ts';
import { UsageError } from '../src/errors.ts';
import { generate } from './generate.ts';
import { type Cost, measure, median } from './measure.ts';
import { runPeers } from './peers/peers.ts';
import { sizeFrom } from './profiles.ts';
import { runProgram, seedFrom, threadsFrom, wholeNumber } from './program.ts';
import { type Timings, whereTimeGoes } from './shares.ts';

interface Line {
  size: number;
  profile: 'light' | 'full';
  megabytes: number;
  rows: number;
  bare: number;
  check: number;
  analyse: number;
  peak: { bare: number; check: number; analyse: number };
  findings: number;
  /** Where the time of `analyse` goes. */
  shares: string;
}

/** What is read of a report. */
interface Reported {
  coverage: { pattern: string }[];
  findings: { pattern: string }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'bin', 'confine-graph.js');
const bareRead = join(root, 'bench', 'bare-read.ts');

const USAGE =
  'usage: npm run bench -- [--sizes NUMBER|full,...] [--rounds NUMBER] [--seed NUMBER] [--threads NUMBER] [--memory SIZE] ' +
  '[--output FOLDER] [--keep] [--peers] [--python PROGRAM]';

/** What was asked for, looked at as a whole before anything is made. */
interface Asked {
  sizes: readonly { size: number; profile: 'light' | 'full' }[];
  rounds: number;
  seed: number;
  threads: number;
  memory: string | undefined;
  output: string;
  keep: boolean;
  peers: boolean;
  python: string;
}

function asked(): Asked {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      threads: { type: 'string', default: '2' },
      memory: { type: 'string' },
      output: { type: 'string', default: 'bench/out' },
      keep: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      python: { type: 'string', default: process.env.PYTHON ?? 'python3' },
    },
  });
  const sizes = (values.sizes ?? (values.peers ? '100000' : '100000,1000000')).split(',');
  // the commands that are timed read the size themselves
  if (values.memory !== undefined) memorySize(values.memory);
  return {
    ...values,
    memory: values.memory,
    sizes: sizes.map((text) => ({
      size: sizeFrom(text.trim()),
      profile: text.trim() === 'full' ? 'full' : 'light',
    })),
    rounds: wholeNumber(values.rounds, '--rounds', 1, 100),
    seed: seedFrom(values.seed),
    threads: threadsFrom(values.threads),
  };
}

async function main(): Promise<void> {
  const ask = asked();
  if (!existsSync(join(root, 'dist', 'cli.js')))
    throw new UsageError('there is no build to be timed', 'make it with: npm run build');
  const results = ask.peers ? await benchPeers(ask) : await benchSizes(ask);
  if (!ask.keep) return;
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const limits = `${ask.threads} threads, memory ${ask.memory ?? 'as by default'}, rounds ${ask.rounds}`;
  const day = new Date().toISOString().slice(0, 10);
  appendFileSync(join(root, 'bench', 'results.md'), `\n## ${day}, ${machine}\n\n${limits}\n\n${results}`);
}

async function benchSizes(ask: Asked): Promise<string> {
  const lines: Line[] = [];
  for (const one of ask.sizes) {
    const line = await bench(one, ask);
    console.log(line.shares);
    lines.push(line);
  }
  const table = asTable(lines);
  console.log(table);
  return [table, ...lines.map(({ shares }) => shares)].join('\n');
}

async function benchPeers(ask: Asked): Promise<string> {
  const parts: string[] = [];
  for (const one of ask.sizes) {
    const { size, output } = await extractsOf(one, ask);
    const outcome = await runPeers({
      extracts: join(output, 'extracts'),
      python: ask.python,
      threads: ask.threads,
    });
    const part = `### Peers, ${size.toLocaleString('en')} enterprises\n\n${outcome.text}\n`;
    console.log(part);
    parts.push(part);
    if (!outcome.agrees) process.exitCode = 1;
  }
  return parts.join('\n');
}

async function extractsOf({ size, profile }: Asked['sizes'][number], { seed, threads, output: all }: Asked) {
  const output = join(all, `${size}-${profile}`);
  const written = await generate({ size, profile, seed, output, threads });
  return { size, profile, output, written };
}

async function bench(one: Asked['sizes'][number], ask: Asked): Promise<Line> {
  const { size, profile, output, written } = await extractsOf(one, ask);
  const extracts = join(output, 'extracts');
  const { rounds, timings, report } = await timed(extracts, ask);
  const of = new Map(report.coverage.map(({ pattern }) => [pattern, 0]));
  for (const { pattern } of report.findings) of.set(pattern, (of.get(pattern) ?? 0) + 1);
  return {
    size,
    profile,
    megabytes: written.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
    rows: written.reduce((sum, { rows }) => sum + rows, 0),
    bare: median(rounds.map(({ bare }) => bare.seconds)),
    check: median(rounds.map(({ check }) => check.seconds)),
    analyse: median(rounds.map(({ analyse }) => analyse.seconds)),
    peak: {
      bare: median(rounds.map(({ bare }) => bare.peakMegabytes)),
      check: median(rounds.map(({ check }) => check.peakMegabytes)),
      analyse: median(rounds.map(({ analyse }) => analyse.peakMegabytes)),
    },
    findings: report.findings.length,
    shares: whereTimeGoes(`${size.toLocaleString('en')} enterprises, ${profile}`, timings, of),
  };
}

/** Runs the yardstick and the tool as often as asked. */
async function timed(extracts: string, ask: Asked) {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const rounds: { bare: Cost; check: Cost; analyse: Cost }[] = [];
    const timingsFile = join(scratch, 'timings.json');
    const limits = ['--threads', `${ask.threads}`, ...(ask.memory ? ['--memory', ask.memory] : [])];
    for (let round = 0; round < ask.rounds; round += 1) {
      rounds.push({
        bare: await ran('bare read', process.execPath, ['--import', 'tsx', bareRead, extracts]),
        check: await ran('check', process.execPath, [command, 'check', extracts, ...limits]),
        analyse: await ran('analyse', process.execPath, [
          ...[command, 'analyse', extracts, '--format', 'json', '--output', join(scratch, 'report.json')],
          ...['--timings', timingsFile, ...limits],
        ]),
      });
    }
    const timings = JSON.parse(readFileSync(timingsFile, 'utf8')) as Timings;
    const report = JSON.parse(readFileSync(join(scratch, 'report.json'), 'utf8')) as Reported;
    return { rounds, timings, report };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function ran(what: string, program: string, args: readonly string[]): Promise<Cost> {
  const cost = await measure(program, args);
  if (cost.exitCode !== 0)
    throw new Error(`${what} ended with ${cost.exitCode}: ${cost.stderr.slice(0, 2000)}`);
  return cost;
}

function asTable(all: readonly Line[]): string {
  const heads = [
    ...['enterprises', 'profile', 'MB', 'rows', 'bare read s', 'check s', 'analyse s', 'analyse / bare read'],
    ...['bare read peak MB', 'check peak MB', 'analyse peak MB', 'findings', 'growth'],
  ];
  const rows = all.map((line, nth) => {
    const before = all[nth - 1];
    // seconds ~ rows^growth; n log n between 0.4 and 4 million rows is 1.07
    const growth = before
      ? Math.log(line.analyse / before.analyse) / Math.log(line.rows / before.rows)
      : undefined;
    return [
      ...[
        line.size.toLocaleString('en'),
        line.profile,
        line.megabytes.toFixed(0),
        line.rows.toLocaleString('en'),
      ],
      ...[line.bare, line.check, line.analyse, line.analyse / line.bare].map((number) => number.toFixed(2)),
      ...[line.peak.bare, line.peak.check, line.peak.analyse, line.findings].map((number) =>
        number.toFixed(0),
      ),
      growth?.toFixed(2) ?? '',
    ];
  });
  const ruler = heads.map((head) => (head === 'profile' ? '---' : '--:'));
  return `${[heads, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

await runProgram(USAGE, main);
