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
 *   npm run score:identity -- --million only a million mentions, with the time that reading and matching take
 *   npm run score:identity -- --peer    the mixtures (with --million, the million too) beside Splink; see peer/README.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { WeightSource } from '../../src/entities/people/weights.ts';
import { UsageError } from '../../src/errors.ts';
import { runProgram } from '../program.ts';
import type { Profile } from './labelled.ts';
import { scoreAddresses, scoreCompanies } from './other-entities.ts';
import type { Score } from './pair-score.ts';
import { sideBySide } from './peer/side-by-side.ts';
import { MILLION, PROFILES } from './profiles.ts';
import { PUBLISHED } from './published-sets.ts';
import { type LabelledSet, madeSet, type SetScore, scoreSet, weightsFrom } from './score-set.ts';

const PAGE = fileURLToPath(new URL('../../docs/identity.md', import.meta.url));
const [START, END] = ['<!-- scores: made by npm run score:identity -- --write -->', '<!-- /scores -->'];

/** What the check holds: F1 at `moderate` of the mixtures, and precision at `strong` of every kind of noise. */
const FLOORS: Readonly<Record<string, number>> = {
  'ordinary register': 0.98,
  'short file, fields missing and spoilt': 0.95,
  'many mentions, many errors': 0.9,
  'small, a third of the fields broken': 0.85,
};
const STRONG_FLOOR = 0.995;

/** What linkers are compared on. */
const MIXTURES: readonly string[] = [
  'short file, fields missing and spoilt',
  'many mentions, many errors',
  'small, a third of the fields broken',
];

/** Kinds in which the labels themselves cannot be told apart at `strong`: twins whose first names differ by a letter. */
const TWINS = 'no noise, namesakes and twins';

const scoreKind = (kind: string, profile: Profile, weights: WeightSource = 'shipped') =>
  scoreSet(madeSet(kind, profile), weights);

function cells({ precision, recall, f1 }: Score): string {
  return [precision, recall, f1].map((share) => share.toFixed(3)).join(' | ');
}

async function tables(failures: string[]): Promise<string> {
  const lines = [
    '### People',
    '',
    '| noise | strong: precision | recall | F1 | moderate and above: precision | recall | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  const compared = [
    '',
    '### Weights shipped and learnt, moderate and above',
    '',
    '| noise | shipped: precision | recall | F1 | learnt from the mentions: precision | recall | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  for (const [kind, profile] of Object.entries(PROFILES)) {
    const { strong, moderate } = await scoreKind(kind, profile);
    lines.push(`| ${kind} | ${cells(strong)} | ${cells(moderate)} |`);
    if (kind !== TWINS && strong.precision < STRONG_FLOOR)
      failures.push(`${kind}: precision at strong is ${strong.precision.toFixed(4)}, under ${STRONG_FLOOR}`);
    const floor = FLOORS[kind];
    if (floor === undefined) continue;
    if (moderate.f1 < floor) failures.push(`${kind}: F1 is ${moderate.f1.toFixed(4)}, under ${floor}`);
    const learnt = await scoreKind(kind, profile, 'estimated');
    compared.push(`| ${kind} | ${cells(moderate)} | ${cells(learnt.moderate)} |`);
    if (learnt.moderate.f1 < floor)
      failures.push(`${kind}, weights learnt: F1 is ${learnt.moderate.f1.toFixed(4)}, under ${floor}`);
  }
  lines.push(...compared);
  for (const [title, scores] of [
    ['Addresses', await scoreAddresses()],
    ['Companies', await scoreCompanies()],
  ] as const) {
    lines.push('', `### ${title}`, '', '| noise | precision | recall | F1 |', '| --- | --- | --- | --- |');
    for (const [kind, score] of scores) {
      lines.push(`| ${kind} | ${cells(score)} |`);
      if (score.f1 < 0.99) failures.push(`${title}, ${kind}: F1 is ${score.f1.toFixed(4)}, under 0.99`);
    }
  }
  return lines.join('\n');
}

/** A set by its name, or why it is left out. */
async function setNamed(name: string, python: string): Promise<LabelledSet | { missing: string }> {
  const published = PUBLISHED[name];
  if (published !== undefined) return published(python);
  const profile = PROFILES[name];
  if (profile !== undefined) return madeSet(name, profile);
  throw new UsageError(
    `there is no set ${name}`,
    `give one of ${[...Object.keys(PUBLISHED), ...Object.keys(PROFILES)].join('; ')}`,
  );
}

/** Scores each set and prints a line as soon as it is there. @throws UsageError where none of them is there. */
async function lineByLine(
  names: readonly string[],
  python: string,
  weights: WeightSource,
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

function underFloor(name: string, { strong, moderate }: SetScore): string[] {
  const under: string[] = [];
  if (name !== TWINS && strong.precision < STRONG_FLOOR)
    under.push(`${name}: precision at strong is ${strong.precision.toFixed(4)}, under ${STRONG_FLOOR}`);
  const floor = FLOORS[name];
  if (floor !== undefined && moderate.f1 < floor)
    under.push(`${name}: F1 is ${moderate.f1.toFixed(4)}, under ${floor}`);
  return under;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean' },
      check: { type: 'boolean' },
      set: { type: 'string', multiple: true },
      fast: { type: 'boolean' },
      weights: { type: 'string', default: 'shipped' },
      million: { type: 'boolean' },
      peer: { type: 'boolean' },
      python: { type: 'string', default: 'python3' },
    },
  });
  if (values.peer) {
    const mixtures = Object.entries(PROFILES).filter(([kind]) => MIXTURES.includes(kind));
    await sideBySide(
      values.million ? [...mixtures, ['a million mentions', MILLION]] : mixtures,
      values.python,
    );
    return;
  }
  if (values.million) {
    const { strong, moderate, seconds } = await scoreKind('a million mentions', MILLION);
    console.log(`strong: ${cells(strong)}; moderate and above: ${cells(moderate)}; ${seconds.toFixed(1)} s`);
    return;
  }
  const failures: string[] = [];
  if (values.set || values.fast) {
    const names = values.set ?? [...Object.keys(PUBLISHED), ...Object.keys(FLOORS)];
    await lineByLine(names, values.python, weightsFrom(values.weights), failures);
    report(failures, values.check);
    return;
  }
  const made = await tables(failures);
  console.log(made);
  if (values.write) {
    const page = readFileSync(PAGE, 'utf8');
    const [before, rest] = page.split(START);
    writeFileSync(PAGE, `${before}${START}\n\n${made}\n\n${END}${rest?.split(END)[1] ?? '\n'}`);
  }
  report(failures, values.check);
}

function report(failures: readonly string[], check = false): void {
  for (const failure of failures) console.error(`under the floor: ${failure}`);
  if (check && failures.length > 0) process.exitCode = 1;
}

const USAGE =
  'usage: npm run score:identity -- [--set NAME]... [--fast] [--weights shipped|estimated] [--check] [--write] [--million] [--peer] [--python PYTHON]';

await runProgram(USAGE, main);
