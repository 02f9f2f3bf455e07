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
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { type Cost, measure, median } from './measure.ts';
import { runPeers } from './peers/peers.ts';
import { sizeFrom } from './profiles.ts';
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
const results = values.peers ? await benchPeers() : await benchSizes();
if (values.keep) {
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const limits = `${values.threads} threads, memory ${values.memory ?? 'as by default'}, rounds ${values.rounds}`;
  const day = new Date().toISOString().slice(0, 10);
  appendFileSync(join(root, 'bench', 'results.md'), `\n## ${day}, ${machine}\n\n${limits}\n\n${results}`);
}

async function benchSizes(): Promise<string> {
  const lines: Line[] = [];
  for (const text of sizes) {
    const line = await bench(text.trim());
    console.log(line.shares);
    lines.push(line);
  }
  const table = asTable(lines);
  console.log(table);
  return [table, ...lines.map(({ shares }) => shares)].join('\n');
}

async function benchPeers(): Promise<string> {
  const parts: string[] = [];
  for (const text of sizes) {
    const { size, output } = await extractsOf(text.trim());
    const outcome = await runPeers({
      extracts: join(output, 'extracts'),
      python: values.python,
      threads: Number(values.threads),
    });
    const part = `### Peers, ${size.toLocaleString('en')} enterprises\n\n${outcome.text}\n`;
    console.log(part);
    parts.push(part);
    if (!outcome.agrees) process.exitCode = 1;
  }
  return parts.join('\n');
}

async function extractsOf(text: string) {
  const size = sizeFrom(text);
  const profile = text === 'full' ? ('full' as const) : ('light' as const);
  const output = join(values.output, `${size}-${profile}`);
  const seed = Number(values.seed);
  const written = await generate({ size, profile, seed, output, threads: Number(values.threads) });
  return { size, profile, output, written };
}

async function bench(text: string): Promise<Line> {
  const { size, profile, output, written } = await extractsOf(text);
  const extracts = join(output, 'extracts');
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const rounds: { bare: Cost; check: Cost; analyse: Cost }[] = [];
  const timingsFile = join(scratch, 'timings.json');
  const limits = ['--threads', values.threads, ...(values.memory ? ['--memory', values.memory] : [])];
  for (let round = 0; round < Number(values.rounds); round += 1) {
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
  rmSync(scratch, { recursive: true, force: true });
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
