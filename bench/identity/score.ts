/**
 * Scores the matching of people, addresses and companies on labelled, invented mentions: each kind of noise alone, and
 * mixtures. Prints the tables of docs/identity.md.
 *
 *   npm run score:identity              prints
 *   npm run score:identity -- --write   puts the tables into docs/identity.md
 *   npm run score:identity -- --check   fails where a floor is not held
 *   npm run score:identity -- --million only a million mentions, with the time that reading and matching take
 *   npm run score:identity -- --peer    the mixtures (with --million, the million too) beside Splink; see peer/README.md
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { WeightSource } from '../../src/entities/people/weights.ts';
import { openRun } from '../../src/pipeline.ts';
import { labelledMentions, type Profile } from './labelled.ts';
import { asMandates } from './mandates.ts';
import { scoreAddresses, scoreCompanies } from './other-entities.ts';
import { pairScore, type Score } from './pair-score.ts';
import { sideBySide } from './peer/side-by-side.ts';
import { MILLION, PROFILES } from './profiles.ts';

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

async function scoreKind(
  kind: string,
  profile: Profile,
  weights: WeightSource = 'shipped',
): Promise<{ strong: Score; moderate: Score; seconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  const mentions = [...labelledMentions(profile, kind)];
  try {
    mkdirSync(join(folder, 'extracts'));
    writeFileSync(join(folder, 'extracts', 'mandates.csv'), asMandates(mentions));
    const started = performance.now();
    const run = await openRun(
      { paths: [join(folder, 'extracts')], asOf: '2025-06-30', limits: { threads: 2 }, weights },
      ['person_mention'],
    );
    try {
      await run.builder.build(['person_mention']);
      const seconds = (performance.now() - started) / 1000;
      const found = await run.engine.rows<{ record: number; person: number; level: number }>(
        'SELECT ref % 10000000000 AS record, person, level FROM person_mention',
      );
      const at = (lowest: number) =>
        pairScore(
          mentions.map(({ person }) => person),
          new Map(
            found.filter(({ level }) => level >= lowest).map(({ record, person }) => [record - 1, person]),
          ),
        );
      return { strong: at(3), moderate: at(2), seconds };
    } finally {
      run.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean' },
      check: { type: 'boolean' },
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
  const made = await tables(failures);
  console.log(made);
  if (values.write) {
    const page = readFileSync(PAGE, 'utf8');
    const [before, rest] = page.split(START);
    writeFileSync(PAGE, `${before}${START}\n\n${made}\n\n${END}${rest?.split(END)[1] ?? '\n'}`);
  }
  for (const failure of failures) console.error(`under the floor: ${failure}`);
  if (values.check && failures.length > 0) process.exitCode = 1;
}

await main();
