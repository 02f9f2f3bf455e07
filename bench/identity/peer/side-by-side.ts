/** The tool beside Splink on the same extracts: who is the same as whom, how long it took, how much memory. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine, quote } from '../../../src/engine/engine.ts';
import { type Cost, measure } from '../../measure.ts';
import type { LabelledMention } from '../labelled.ts';
import { asMandates } from '../mandates.ts';
import { pairScore, type Score } from '../pair-score.ts';
import { type AnyProfile, mentionsOf } from '../profiles.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const script = fileURLToPath(new URL('link.py', import.meta.url));
const cli = join(root, 'src', 'cli.ts');
const THREADS = '2';

/** Levels at which the tool holds two mentions to be one person. */
const HELD = "level IN ('certain', 'strong', 'moderate')";

/** One line of the table. */
interface Line extends Score {
  set: string;
  linker: string;
  cost: Cost;
}

/** Whether `python` finds Splink; if not, why not. */
export function splinkMissing(python: string): string | undefined {
  const { error, status } = spawnSync(python, ['-c', 'import splink'], { stdio: 'ignore' });
  if (error) return `${python} cannot be started`;
  return status === 0 ? undefined : `${python} does not find the package splink`;
}

/**
 * Prints a table in Markdown of both linkers on each profile, a line as soon as it is there. Splink is left out where
 * `python` does not find it. Seconds and megabytes are those of the whole command, measured from outside.
 */
export async function sideBySide(
  profiles: readonly (readonly [kind: string, profile: AnyProfile])[],
  python: string,
): Promise<void> {
  const missing = splinkMissing(python);
  if (missing) {
    console.error(`Splink is left out: ${missing}. See bench/identity/peer/README.md, or give --python.`);
  }
  console.log('| set | mentions | linker | precision | recall | F1 | seconds | peak MB |');
  console.log('| --- | --: | --- | --: | --: | --: | --: | --: |');
  for (const [kind, profile] of profiles) {
    const mentions = mentionsOf(profile, kind);
    const folder = mkdtempSync(join(tmpdir(), 'identity-'));
    try {
      const extracts = join(folder, 'extracts');
      mkdirSync(extracts);
      const mandates = join(extracts, 'mandates.csv');
      writeFileSync(mandates, asMandates(mentions));
      show(mentions.length, await ours(kind, mentions, extracts, join(folder, 'ours.csv')));
      if (!missing) show(mentions.length, await splink(kind, mentions, mandates, folder, python));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function ours(
  set: string,
  mentions: readonly LabelledMention[],
  extracts: string,
  output: string,
): Promise<Line> {
  const cost = await ran(process.execPath, [
    ...['--import', 'tsx', cli, 'entities', extracts],
    ...['--output', output, '--threads', THREADS],
  ]);
  return { set, linker: 'confine-graph', cost, ...(await scored(mentions, output, HELD)) };
}

async function splink(
  set: string,
  mentions: readonly LabelledMention[],
  mandates: string,
  folder: string,
  python: string,
): Promise<Line> {
  const output = join(folder, 'splink.csv');
  const cost = await ran(python, [script, mandates, output, '--threads', THREADS]);
  return { set, linker: 'Splink', cost, ...(await scored(mentions, output, 'TRUE')) };
}

async function ran(program: string, args: readonly string[]): Promise<Cost> {
  const cost = await measure(program, args);
  if (cost.exitCode !== 0) {
    throw new Error(`${program} ended with ${cost.exitCode}: ${cost.stderr.slice(-2000)}`);
  }
  return cost;
}

/** Pairs of mentions that a file with `record` and `entity` ties, against the labels. */
async function scored(mentions: readonly LabelledMention[], file: string, held: string): Promise<Score> {
  const engine = await Engine.open({ threads: 1 });
  try {
    const found = await engine.rows<{ record: number; entity: string }>(
      `SELECT CAST(record AS INTEGER) AS record, entity FROM read_csv(${quote(file)}, all_varchar = true, header = true)
       WHERE ${held}`,
    );
    return pairScore(
      mentions.map(({ person }) => person),
      new Map(found.map(({ record, entity }) => [record - 1, entity])),
    );
  } finally {
    engine.close();
  }
}

function show(mentions: number, { set, linker, precision, recall, f1, cost }: Line): void {
  const cells = [
    ...[set, mentions.toLocaleString('en'), linker],
    ...[precision, recall, f1].map((share) => share.toFixed(3)),
    ...[cost.seconds.toFixed(1), cost.peakMegabytes.toFixed(0)],
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
