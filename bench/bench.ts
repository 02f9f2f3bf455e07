/**
 * Times the tool against the yardstick, side by side in one run: a bare read of the same bytes into DuckDB, `check`,
 * and `analyse` with its stages and its slowest tables; at several sizes, with the ratio and the exponent of growth.
 *
 *   npm run bench                                  100,000 and 1,000,000 enterprises, light profile
 *   npm run bench -- --sizes 1000000,full          'full' is the whole Belgian register (2.2 GB and more)
 *   npm run bench -- --rounds 3 --keep             medians of three rounds; results appended to bench/results.md
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
import { sizeFrom } from './profiles.ts';

interface Timings {
  stages: { name: string; seconds: number }[];
  tables: { table: string; seconds: number; rows: number }[];
}

interface Line {
  size: number;
  profile: 'light' | 'full';
  megabytes: number;
  rows: number;
  bare: number;
  check: number;
  analyse: number;
  peakMegabytes: number;
  findings: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'bin', 'confine-graph.js');
const bareRead = join(root, 'bench', 'bare-read.ts');

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100000,1000000' },
    rounds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '2' },
    memory: { type: 'string' },
    output: { type: 'string', default: 'bench/out' },
    keep: { type: 'boolean', default: false },
  },
});

const lines: Line[] = [];
for (const text of values.sizes.split(',')) lines.push(await bench(text.trim()));
const table = asTable(lines);
console.log(`\n${table}`);
if (values.keep) {
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const day = new Date().toISOString().slice(0, 10);
  appendFileSync(join(root, 'bench', 'results.md'), `\n## ${day}, ${machine}\n\n${table}`);
}

async function bench(text: string): Promise<Line> {
  const size = sizeFrom(text);
  const profile = text === 'full' ? 'full' : 'light';
  const output = join(values.output, `${size}-${profile}`);
  const written = await generate({
    size,
    profile,
    seed: Number(values.seed),
    output,
    threads: Number(values.threads),
  });
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
  const report = JSON.parse(readFileSync(join(scratch, 'report.json'), 'utf8')) as { findings: unknown[] };
  rmSync(scratch, { recursive: true, force: true });
  showShares(size, timings);
  return {
    size,
    profile,
    megabytes: written.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
    rows: written.reduce((sum, { rows }) => sum + rows, 0),
    bare: median(rounds.map(({ bare }) => bare.seconds)),
    check: median(rounds.map(({ check }) => check.seconds)),
    analyse: median(rounds.map(({ analyse }) => analyse.seconds)),
    peakMegabytes: median(rounds.map(({ analyse }) => analyse.peakMegabytes)),
    findings: report.findings.length,
  };
}

async function ran(what: string, program: string, args: readonly string[]): Promise<Cost> {
  const cost = await measure(program, args);
  if (cost.exitCode !== 0)
    throw new Error(`${what} ended with ${cost.exitCode}: ${cost.stderr.slice(0, 2000)}`);
  return cost;
}

/** Where the time of `analyse` goes: stages, then the tables that take a hundredth of it or more. */
function showShares(size: number, { stages, tables }: Timings): void {
  const whole = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  const share = (seconds: number) =>
    `${seconds.toFixed(2).padStart(8)} s ${((100 * seconds) / whole).toFixed(1).padStart(5)} %`;
  console.log(`\n${size.toLocaleString('en')} enterprises: where the time goes`);
  for (const { name, seconds } of stages) console.log(`  ${name.padEnd(28)}${share(seconds)}`);
  const slow = tables.filter(({ seconds }) => seconds >= whole / 100).sort((a, b) => b.seconds - a.seconds);
  for (const { table, seconds, rows } of slow) {
    console.log(`    ${table.padEnd(26)}${share(seconds)} ${rows.toLocaleString('en').padStart(12)} rows`);
  }
}

function asTable(all: readonly Line[]): string {
  const head =
    '| enterprises | profile | MB | rows | bare read s | check s | analyse s | analyse / bare read | peak MB | findings | growth |';
  const rows = all.map((line, nth) => {
    const before = all[nth - 1];
    // seconds ~ size^growth; n log n between 0.1 and 1 million is 1.09
    const growth =
      before && before.profile === line.profile
        ? (Math.log(line.analyse / before.analyse) / Math.log(line.size / before.size)).toFixed(2)
        : '';
    const cells = [
      ...[
        line.size.toLocaleString('en'),
        line.profile,
        line.megabytes.toFixed(0),
        line.rows.toLocaleString('en'),
      ],
      ...[line.bare, line.check, line.analyse].map((seconds) => seconds.toFixed(2)),
      ...[
        (line.analyse / line.bare).toFixed(2),
        line.peakMegabytes.toFixed(0),
        String(line.findings),
        growth,
      ],
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [head, '| --: | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |', ...rows, ''].join(
    '\n',
  );
}
