import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Found, toolFindings } from '../agreement/compare.ts';
import { writeDenseWorld } from '../agreement/dense-world/extracts.ts';

// What must hold always, on dense random worlds in which every rule is met, nearly met and met in the wrong order.
const AS_OF = '2025-06-30';
const CODES = ['P01', 'P02', 'P03', 'P04', 'P05', 'P07', 'P08', 'P14', 'P15', 'P18', 'P20', 'P24', 'P26'];
const worlds = fc.integer({ min: 100, max: 100_000 });
const few = { numRuns: 2, seed: 20_181_018 };

/** Findings as text, in an order of their own. */
function told(findings: readonly Found[]): string[] {
  return findings
    .map(({ code, strength, subjects }) => `${code} ${strength} ${JSON.stringify([...subjects].sort())}`)
    .sort();
}

/** The findings of a world whose files `change` has rewritten: name and text in, files out. */
async function findingsAfter(
  seed: number,
  change: (name: string, text: string) => Record<string, string>,
  asOf = AS_OF,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'property-'));
  try {
    writeDenseWorld(folder, seed, 60);
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const [file, changed] of Object.entries(change(name, text)))
        writeFileSync(join(folder, file), changed);
    }
    return told(await toolFindings(folder, asOf, CODES));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asItIs = (seed: number) => findingsAfter(seed, (name, text) => ({ [name]: text }));

/** Header and rows; the worlds' cells hold no line ends. */
function parted(text: string): { header: string; rows: string[] } {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  return { header, rows };
}

/** Rows in an order that hangs on their text and a salt. */
function shuffled(rows: readonly string[], salt: number): string[] {
  const rank = (row: string) =>
    [...row].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, salt);
  return [...rows].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

test('the worlds hold something to find', async () => {
  expect((await asItIs(101)).length).toBeGreaterThan(20);
});

test('the order of rows does not matter', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (seed) => {
      const other = await findingsAfter(seed, (name, text) => {
        const { header, rows } = parted(text);
        return { [name]: [header, ...shuffled(rows, seed), ''].join('\n') };
      });
      expect(other).toEqual(await asItIs(seed));
    }),
    few,
  );
});

test('reading an extract twice adds nothing, neither the same bytes nor the same rows in another file', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (seed) => {
      const other = await findingsAfter(seed, (name, text) => {
        const { header, rows } = parted(text);
        return {
          [name]: text,
          [`again-${name}`]: text,
          [`other-${name}`]: [header, ...rows.toReversed(), ''].join('\n'),
        };
      });
      expect(other).toEqual(await asItIs(seed));
    }),
    few,
  );
});

test('an unrelated company changes nothing', { timeout: 120_000 }, async () => {
  const gazette =
    'enterprise_number,publication_date,event_type,event_date,entity_name,legal_form,street,house_number,zipcode,municipality,person_name,person_first_name,person_birth_date,person_role\n' +
    '0999999922,2015-03-10,incorporation,2015-03-01,Zwaluwnest,BV,Verrestraat,77,8400,Oostende,Eenzaam,Tibo,1971-03-04,founder\n' +
    '0999999922,2019-05-10,bankruptcy_opened,2019-05-01,Zwaluwnest,BV,,,,,,,,\n';
  const mandates =
    'enterprise_number,role,person_name,person_first_name,person_birth_date,start_date,end_date\n' +
    '0999999922,director,Eenzaam,Tibo,1971-03-04,2015-03-01,\n';
  await fc.assert(
    fc.asyncProperty(worlds, async (seed) => {
      const other = await findingsAfter(seed, (name, text) => ({
        [name]: text,
        'lone-gazette.csv': gazette,
        'lone-mandates.csv': mandates,
      }));
      expect(other).toEqual(await asItIs(seed));
    }),
    few,
  );
});

test('all dates four years later: the same findings four years later', { timeout: 120_000 }, async () => {
  // four years keep every day of the month, so that no window changes its length
  const later = (text: string) =>
    text
      .replace(/\b(\d{4})(-\d\d-\d\d)\b/g, (_, year: string, rest: string) => `${Number(year) + 4}${rest}`)
      .replace(
        /\b(\d\d[-/]\d\d[-/])(\d{4})\b/g,
        (_, rest: string, year: string) => `${rest}${Number(year) + 4}`,
      );
  await fc.assert(
    fc.asyncProperty(worlds, async (seed) => {
      const other = await findingsAfter(seed, (name, text) => ({ [name]: later(text) }), '2029-06-30');
      expect(other).toEqual(await asItIs(seed));
    }),
    few,
  );
});
