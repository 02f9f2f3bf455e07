import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { identitySummary, identityTables, weightsInWords } from '../../src/entities/identity-summary.ts';
import type { PersonWeights, WeightSource } from '../../src/entities/people/weights.ts';
import { openRun } from '../../src/pipeline.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Mention {
  name: string;
  first: string;
  birth: string;
  zip: string;
}

/** Weights of a run over a file of mandates, and what is said of them. */
async function weightsOf(
  mentions: readonly Mention[],
  weights: WeightSource,
): Promise<PersonWeights & { said: string | undefined }> {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'));
  folders.push(folder);
  const rows = mentions.map(
    ({ name, first, birth, zip }, at) =>
      `${companyNumber(at)},manager,${name},${first},${birth},${zip},${letters(zip).slice(0, 9)}`,
  );
  writeFileSync(
    join(folder, 'mandates.csv'),
    `enterprise_number,role,person_name,person_first_name,person_birth_date,person_zip,person_city\n${rows.join('\n')}\n`,
  );
  const run = await openRun(
    { paths: [folder], asOf: '2025-06-30', limits: { threads: 2 }, weights },
    identityTables,
  );
  try {
    await run.builder.build(identityTables);
    const summary = await identitySummary(run.engine);
    return { ...summary.weights, said: weightsInWords(summary, weights) };
  } finally {
    run.close();
  }
}

function companyNumber(at: number): string {
  const eight = 4_000_000 + at;
  return `${String(eight).padStart(8, '0')}${String(97 - (eight % 97)).padStart(2, '0')}`;
}

/** A number below `bound` that hangs on the text alone. */
const draw = (text: string, bound: number) => createHash('md5').update(text).digest().readUInt32LE(0) % bound;
const letters = (text: string) =>
  createHash('md5')
    .update(text)
    .digest('hex')
    .replaceAll(/\d/g, (digit) => 'klmnoprstu'[Number(digit)] ?? '');

/** `count` people, each mentioned twice; of every tenth `spoilt` in the second mention is another. */
function twiceMentioned(
  count: number,
  spoilt: (mention: Mention) => Mention = (mention) => mention,
): Mention[] {
  return Array.from({ length: count }, (_, at) => {
    const day = (text: string, days: number) => String(1 + draw(`${text} ${at}`, days)).padStart(2, '0');
    const said = {
      name: letters(`name ${draw(`name ${at}`, 300)}`).slice(0, 8),
      first: letters(`first ${draw(`first ${at}`, 120)}`).slice(0, 6),
      birth: `${1950 + draw(`year ${at}`, 50)}-${day('month', 12)}-${day('day', 28)}`,
      zip: String(3600 + draw(`zip ${at}`, 60)),
    };
    return [said, at % 10 === 0 ? spoilt(said) : said];
  }).flat();
}

/** The last digit of the birth year is another. */
const misdated = (said: Mention): Mention => ({
  ...said,
  birth: `${said.birth.slice(0, 3)}${(Number(said.birth[3]) + 5) % 10}${said.birth.slice(4)}`,
});
const moved = (said: Mention): Mention => ({ ...said, zip: said.zip === '9999' ? '9998' : '9999' });

test('the shipped weights stand unless others are asked for', async () => {
  const { source, pairs, bits, said } = await weightsOf(twiceMentioned(4), 'shipped');
  expect({ source, pairs, said }).toEqual({ source: 'shipped', pairs: 0, said: undefined });
  // of a thousand pairs of one person 790 agree in the family name, 70 are a digit of the date off, 155 live elsewhere
  expect(bits).toMatchObject({ familySame: -0.34, birthDigit: -3.84, placeDifferent: -2.69 });
});

test('people who are mentioned once teach nothing: the shipped weights stand, and that is said', async () => {
  const once = twiceMentioned(40).filter((_, at) => at % 2 === 0);
  const shipped = await weightsOf(once, 'shipped');
  const found = await weightsOf(once, 'estimated');
  expect(found.bits).toEqual(shipped.bits);
  expect(found.source).toBe('shipped');
  expect(found.said).toBe(
    'the extracts give no pairs of mentions to learn weights from; the shipped ones are used',
  );
});

test('a few pairs teach a little: the shipped shares count for as much as a hundred', async () => {
  const { source, bits } = await weightsOf(twiceMentioned(40), 'estimated');
  expect(source).toBe('estimated');
  // forty that say the same count for ten: (10 + 79) and (10 + 76) of 110 agree, 7 of 110 are a digit off
  expect(bits).toMatchObject({ familySame: -0.31, birthSame: -0.36, birthDigit: -3.97 });
});

test('an error that the extracts often make weighs less against, and its likeness more for', async () => {
  const [clean, dates, moves] = await Promise.all([
    weightsOf(twiceMentioned(600), 'estimated'),
    weightsOf(twiceMentioned(600, misdated), 'estimated'),
    weightsOf(twiceMentioned(600, moved), 'estimated'),
  ]);
  expect(clean.source).toBe('estimated');
  // 600 that say the same count for 150, and a hundred more are assumed, of which 7 have a wrong digit, 15.5 another place
  expect(clean.bits.birthDigit).toBeCloseTo(Math.log2(7 / 250), 1);
  expect(clean.bits.placeDifferent).toBeCloseTo(Math.log2(15.5 / 250), 1);
  // sixty are spoilt: the other 540 count for 135
  expect(dates.bits.birthDigit).toBeCloseTo(Math.log2((60 + 7) / 295), 1);
  expect(dates.bits.birthSame).toBeCloseTo(Math.log2((135 + 76) / 295), 1);
  expect(moves.bits.placeDifferent).toBeCloseTo(Math.log2((60 + 15.5) / 295), 1);
  // birth dates are learnt where the place agrees: all of these do
  expect(moves.bits.birthSame).toBeCloseTo(Math.log2((135 + 76) / 235), 1);
  expect(dates.said).toMatch(/^weights are learnt from \d+ pairs of mentions/);
});

test('what is learnt does not hang on the order of the rows', async () => {
  const mentions = twiceMentioned(600, misdated);
  const there = await weightsOf(mentions, 'estimated');
  const back = await weightsOf([...mentions].reverse(), 'estimated');
  expect(back.bits).toEqual(there.bits);
  expect(back.pairs).toBe(there.pairs);
});
