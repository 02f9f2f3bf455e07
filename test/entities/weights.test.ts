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
  expect(bits).toMatchObject({ nameSame: -0.3, birthDigit: 5, placeOther: -2 });
});

test('too few pairs teach nothing: the shipped weights stand, and that is said', async () => {
  const shipped = await weightsOf(twiceMentioned(40), 'shipped');
  const found = await weightsOf(twiceMentioned(40), 'estimated');
  expect(found.bits).toEqual(shipped.bits);
  expect(found.source).toBe('shipped');
  expect(found.said).toContain('too few pairs of mentions');
});

test('an error that the extracts often make weighs less against, and its likeness more for', async () => {
  const [clean, dates, moves] = await Promise.all([
    weightsOf(twiceMentioned(600), 'estimated'),
    weightsOf(twiceMentioned(600, misdated), 'estimated'),
    weightsOf(twiceMentioned(600, moved), 'estimated'),
  ]);
  expect(clean.source).toBe('estimated');
  // one birth date in ten has a wrong digit; in clean extracts none but for the fifty pairs assumed
  expect(dates.bits.birthDigit).toBeGreaterThan((clean.bits.birthDigit ?? 0) + 2);
  expect(moves.bits.placeOther).toBeGreaterThan((clean.bits.placeOther ?? 0) + 2);
  // nine in ten are kept as they are: -log2(0.9) is 0.15
  expect(moves.bits.birthSame).toBeGreaterThan(-0.15);
  expect(dates.bits.birthSame).toBeLessThan(moves.bits.birthSame ?? 0);
  expect(dates.said).toMatch(/^weights learnt from \d+ pairs of mentions, in bits: nameSame -\d/);
});

test('what is learnt does not hang on the order of the rows', async () => {
  const mentions = twiceMentioned(600, misdated);
  const there = await weightsOf(mentions, 'estimated');
  const back = await weightsOf([...mentions].reverse(), 'estimated');
  expect(back.bits).toEqual(there.bits);
  expect(back.pairs).toBe(there.pairs);
});
