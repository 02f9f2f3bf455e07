/**
 * Scores the matching of people, addresses and companies on labelled mentions: sets that others published, and invented
 * ones, each kind of noise alone and mixtures. Prints the tables of docs/identity.md.
 *
 *   npm run score:identity              prints
 *   npm run score:identity -- --write   puts the tables into docs/identity.md
 *   npm run score:identity -- --check   fails where a floor is not held
 *   npm run score:identity -- --set febrl3 --set initials
 *                                       only these, a line each; --weights estimated learns the weights
 *   npm run score:identity -- --fast    the published sets and the mixtures, a line each
 *   npm run score:identity -- --million only a million mentions, a line
 *   npm run score:identity -- --peer    the mixtures (with --million, the million too) beside Splink; see peer/README.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { WeightSource } from '../../src/entities/people/weights.ts';
import { UsageError } from '../../src/errors.ts';
import { runProgram } from '../program.ts';
import { underFloor } from './floors.ts';
import { FAST_SETS, setNamed } from './named-sets.ts';
import type { Score } from './pair-score.ts';
import { sideBySide } from './peer/side-by-side.ts';
import { MILLION, MIXTURES } from './profiles.ts';
import { madeSet, type SetScore, scoreSet, weightsFrom } from './score-set.ts';
import { scoreTables } from './score-tables.ts';

const PAGE = fileURLToPath(new URL('../../docs/identity.md', import.meta.url));
const [START, END] = ['<!-- scores: made by npm run score:identity -- --write -->', '<!-- /scores -->'];
const MILLION_NAME = 'a million mentions';

/** Scores each set and prints a line as soon as it is there. @throws UsageError where none of them is there. */
async function lineByLine(
  names: readonly string[],
  python: string,
  weights: WeightSource | undefined,
  failures: string[],
): Promise<void> {
  let scored = 0;
  for (const name of names) {
    const set = await setNamed(name, python);
    if ('missing' in set) {
      console.error(`${name} is left out: ${set.missing}`);
      continue;
    }
    const score = await scoreSet(set, weights);
    scored += 1;
    console.log(line(name, score));
    failures.push(...underFloor(name, score));
  }
  if (scored === 0) throw new UsageError('no set was scored', 'see above why each was left out');
}

function line(name: string, { mentions, strong, moderate, seconds, peakMegabytes }: SetScore): string {
  const shares = ({ precision, recall, f1 }: Score) =>
    [precision, recall, f1].map((share) => share.toFixed(4)).join(' / ');
  return [
    `${name}: ${mentions.toLocaleString('en')} mentions`,
    `strong P/R/F1 ${shares(strong)}`,
    `moderate ${shares(moderate)}`,
    `${seconds.toFixed(1)} s`,
    `${peakMegabytes.toFixed(0)} MB`,
  ].join('; ');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean' },
      check: { type: 'boolean' },
      set: { type: 'string', multiple: true },
      fast: { type: 'boolean' },
      weights: { type: 'string' },
      million: { type: 'boolean' },
      peer: { type: 'boolean' },
      python: { type: 'string', default: 'python3' },
    },
  });
  const { python } = values;
  const weights = weightsFrom(values.weights);
  if (values.peer) {
    const mixtures = Object.entries(MIXTURES);
    await sideBySide(values.million ? [...mixtures, [MILLION_NAME, MILLION]] : mixtures, python);
    return;
  }
  if (values.million) {
    console.log(line(MILLION_NAME, await scoreSet(madeSet(MILLION_NAME, MILLION), weights)));
    return;
  }
  const failures: string[] = [];
  if (values.set || values.fast) {
    await lineByLine(values.set ?? FAST_SETS, python, weights, failures);
  } else {
    const missing: string[] = [];
    const made = await scoreTables(python, failures, missing, values.write === true || values.check !== true);
    console.log(made);
    for (const one of missing) console.error(one);
    if (values.write) {
      const page = readFileSync(PAGE, 'utf8');
      const [before, rest] = page.split(START);
      writeFileSync(PAGE, `${before}${START}\n\n${made}\n\n${END}${rest?.split(END)[1] ?? '\n'}`);
    }
  }
  for (const failure of failures) console.error(`under the floor: ${failure}`);
  if (values.check && failures.length > 0) process.exitCode = 1;
}

const USAGE =
  'usage: npm run score:identity -- [--set NAME]... [--fast] [--weights shipped|estimated] [--check] [--write] [--million] [--peer] [--python PYTHON]';

await runProgram(USAGE, main);
