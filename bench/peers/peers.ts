/**
 * Runs the phoenix rule and the shared-registered-office rule as analysts would program them, beside the tool and on
 * the same extracts: pandas with networkx, igraph, graphology alone. Checks that the findings are the same, and prints
 * time and memory. A peer whose program is not installed is left out, with a line that says so. See README.md.
 *
 *   npm run bench -- --peers                             100,000 enterprises
 *   tsx bench/peers/peers.ts --size 20000 --python /path/to/venv/bin/python
 *   tsx bench/peers/peers.ts --extracts FOLDER           extracts that are there already
 *
 * Ends with 1 where a finding that rests on ids alone differs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from '../generate.ts';
import { type Cost, measure } from '../measure.ts';
import { sizeFrom } from '../profiles.ts';
import { runProgram, seedFrom, threadsFrom } from '../program.ts';
import { type Comparison, compare, type OurFinding, type PeerFinding } from './compare.ts';

export interface PeerOptions {
  /** Folder with the extracts. */
  extracts: string;
  /** Python in which requirements.txt is installed. */
  python: string;
  threads: number;
}

interface Peer {
  name: string;
  program: string;
  args: readonly string[];
  /** Why it cannot run here; undefined where it can. */
  lacks?: string | undefined;
}

const PATTERNS = ['phoenix-company', 'shared-registered-office'];
const SHOWN_DIFFERENCES = 5;
const here = fileURLToPath(new URL('.', import.meta.url));
const command = join(here, '..', '..', 'bin', 'confine-graph.js');

/** Runs all. `text` has the table and the differences; `agrees` is false where findings that rest on ids alone differ. */
export async function runPeers({
  extracts,
  python,
  threads,
}: PeerOptions): Promise<{ text: string; agrees: boolean }> {
  const ours = await runTool(extracts, threads);
  const lines = [tableLine('confine-graph', ours.cost, `${ours.findings.length}`, '', '', '')];
  const notes: string[] = [];
  let agrees = true;
  for (const peer of peersOf(extracts, ours.asOf, python)) {
    if (peer.lacks !== undefined) {
      notes.push(`- ${peer.name}: not run, ${peer.lacks}`);
      continue;
    }
    const cost = await measure(peer.program, peer.args);
    if (cost.exitCode !== 0) {
      notes.push(`- ${peer.name}: ended with ${cost.exitCode}: ${cost.stderr.slice(-1000)}`);
      agrees = false;
      continue;
    }
    const { findings, spent } = outputOf(cost.stdout);
    const steps = Object.entries(spent).map(([step, seconds]) => `${step} ${seconds.toFixed(1)} s`);
    notes.push(`- ${peer.name}: ${steps.join(', ')}`);
    const compared = compare(ours.findings, findings);
    lines.push(
      tableLine(
        peer.name,
        cost,
        `${findings.length}`,
        `${compared.agreeing}`,
        `${compared.onlyOurs.length}`,
        `${compared.onlyTheirs.length}`,
      ),
    );
    notes.push(...differences(peer.name, compared));
    agrees &&= [...compared.onlyOurs, ...compared.onlyTheirs].every(({ certain }) => !certain);
  }
  const head = [
    '| program | s | CPU s | peak MB | findings | agreeing | only ours | only theirs |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
  ];
  return { text: [...head, ...lines, '', ...notes].join('\n'), agrees };
}

async function runTool(extracts: string, threads: number) {
  const scratch = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    const output = join(scratch, 'report.json');
    const cost = await measure(process.execPath, [
      ...[command, 'analyse', extracts, '--format', 'json', '--output', output, '--threads', String(threads)],
      ...PATTERNS.flatMap((pattern) => ['--pattern', pattern]),
    ]);
    if (cost.exitCode !== 0) throw new Error(`analyse ended with ${cost.exitCode}: ${cost.stderr}`);
    const report = JSON.parse(readFileSync(output, 'utf8')) as {
      run: { asOf: string };
      findings: OurFinding[];
    };
    return { cost, asOf: report.run.asOf, findings: report.findings };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function peersOf(extracts: string, asOf: string, python: string): Peer[] {
  const args = [extracts, '--as-of', asOf];
  const inPython = (name: string, file: string, ...packages: string[]): Peer => ({
    name,
    program: python,
    // -B: leaves no compiled files behind
    args: ['-B', join(here, file), ...args],
    lacks: lacking(python, packages),
  });
  return [
    inPython('pandas + networkx', 'with_pandas.py', 'pandas', 'networkx'),
    inPython('igraph (Python)', 'with_igraph.py', 'igraph'),
    {
      name: 'graphology (TypeScript)',
      program: process.execPath,
      args: ['--import', 'tsx', join(here, 'with-graphology.ts'), ...args],
    },
  ];
}

function lacking(python: string, packages: readonly string[]): string | undefined {
  try {
    execFileSync(python, ['-c', `import ${packages.join(', ')}`], { stdio: ['ignore', 'ignore', 'pipe'] });
    return undefined;
  } catch (error) {
    const stderr = error instanceof Error && 'stderr' in error && error.stderr ? String(error.stderr) : '';
    const reason = stderr.trim().split('\n').at(-1) || `there is no ${python}`;
    return `${reason} (pip install -r bench/peers/requirements.txt, then --python PATH)`;
  }
}

/** Every line is a finding, but the last, which tells what each step took in seconds. */
function outputOf(stdout: string) {
  const lines = stdout.trim().split('\n');
  const { spent } = JSON.parse(lines.at(-1) ?? '') as { spent: Record<string, number> };
  return { spent, findings: lines.slice(0, -1).map((line) => JSON.parse(line) as PeerFinding) };
}

function tableLine(name: string, { seconds, cpuSeconds, peakMegabytes }: Cost, ...counts: string[]): string {
  return `| ${[name, seconds.toFixed(1), cpuSeconds.toFixed(1), peakMegabytes.toFixed(0), ...counts].join(' | ')} |`;
}

function differences(name: string, { onlyOurs, onlyTheirs }: Comparison): string[] {
  const sides = [
    ['only ours', onlyOurs],
    ['only theirs', onlyTheirs],
  ] as const;
  return sides.flatMap(([side, findings]) => {
    if (findings.length === 0) return [];
    const counts = [...new Set(findings.map(({ level }) => level))]
      .map((level) => `${findings.filter((finding) => finding.level === level).length} ${level}`)
      .sort();
    // certain ones first: they need an explanation
    const shown = [...findings]
      .sort((one, other) => Number(other.certain) - Number(one.certain))
      .slice(0, SHOWN_DIFFERENCES);
    return [
      `- ${name}, ${side}: ${findings.length}, by the identity they rest on: ${counts.join(', ')}`,
      ...shown.map(({ key, level }) => `  - ${key} (${level})`),
    ];
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '100000' },
      extracts: { type: 'string' },
      seed: { type: 'string', default: '1' },
      python: { type: 'string', default: process.env.PYTHON ?? 'python3' },
      threads: { type: 'string', default: '2' },
    },
  });
  const threads = threadsFrom(values.threads);
  const size = sizeFrom(values.size);
  const output = `bench/out/${size}-light`;
  if (values.extracts === undefined) {
    await generate({ size, profile: 'light', seed: seedFrom(values.seed), output, threads });
  }
  const extracts = values.extracts ?? join(output, 'extracts');
  const { text, agrees } = await runPeers({ extracts, python: values.python, threads });
  console.log(text);
  if (!agrees) process.exitCode = 1;
}

const USAGE =
  'usage: tsx bench/peers/peers.ts [--size NUMBER|full] [--extracts FOLDER] [--seed NUMBER] [--python PROGRAM] [--threads NUMBER]';

if (process.argv[1] === fileURLToPath(import.meta.url)) await runProgram(USAGE, main);
