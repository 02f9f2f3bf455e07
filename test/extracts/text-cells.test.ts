import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Engine, quote } from '../../src/engine/engine.ts';
import { rightMacros } from '../../src/extracts/be-cadastre/right.ts';
import { inspect } from '../../src/extracts/bytes.ts';
import { defineCleaning } from '../../src/records/cleaning.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await Engine.open();
  await defineCleaning(engine, 'test');
  for (const macro of rightMacros) await engine.run(`CREATE OR REPLACE MACRO ${macro}`);
});
afterAll(() => engine.close());

const each = async (sql: (cell: string) => string, texts: readonly string[]) => {
  const rows = await engine.rows<{ made: unknown }>(
    `SELECT ${sql('text')} AS made FROM (VALUES ${texts.map((text, nth) => `(${nth}, ${quote(text)})`).join()}) t(nth, text) ORDER BY nth`,
  );
  return rows.map(({ made }) => made);
};

/** SQL for the two halves of a text 'one|other'. */
const parted = (text: string) => `split_part(${text}, '|', 1), split_part(${text}, '|', 2)`;

const letters = ['a', 'B', 'é', '-', '.', '1', ' ', ' '];
const alphabets = {
  spaced_text: letters,
  plain_text: [...letters, '\t', '\n'],
  rare_spaced_text: [...letters, '\t', '\n', '\u00a0', '\u200b', '\u2009', '\u0085', '\u1680', '\ufeff'],
  tidy_text: [...letters, '\t', '\n', '\u00a0', '\u200b', '\u0001', '\u007f', '\u0090'],
};

test('each macro cleans what its files can hold as the thorough one does', async () => {
  for (const [macro, alphabet] of Object.entries(alphabets)) {
    const cells = fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }).map((parts) => parts.join(''));
    const texts = fc.sample(cells, { numRuns: 2000, seed: 20_181_018 });
    expect(await each((text) => `${macro}(${text})`, texts), macro).toEqual(
      await each((text) => `cleaned_text(${text})`, texts),
    );
  }
});

test('what is cleaned, by hand', async () => {
  const texts = [' De  Smet ', 'De\tSmet', 'De\u00a0Smet', 'De\u200bSmet', 'De\u0001Smet', '\u00a0', ''];
  expect(await each((text) => `tidy_text(${text})`, texts)).toEqual([
    'De Smet',
    'De Smet',
    'De Smet',
    'DeSmet',
    'DeSmet',
    null,
    null,
  ]);
});

test('the bytes of a file tell what its cells can hold', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
  try {
    const seen = async (text: string) => {
      const path = join(folder, 'file.csv');
      writeFileSync(path, text);
      const { controls, uncommon, tabs } = await inspect(path);
      return [controls && 'controls', uncommon && 'uncommon', tabs && 'tabs'].filter(Boolean).join(' ');
    };
    expect(await seen('a;b\r\nDe Smét;2\r\n')).toBe('');
    expect(await seen('a;b\nDe\tSmet;2\n')).toBe('tabs');
    expect(await seen('a;b\nDe\u00a0Smet;2\n')).toBe('uncommon');
    expect(await seen('a;b\nDe\u2009Smet;2\n')).toBe('uncommon');
    expect(await seen('a;b\nDe\u0090Smet;2\n')).toBe('uncommon');
    expect(await seen('a;b\nDe\u0001Smet;2\n')).toBe('controls');
    expect(await seen('a;b\nDe\u007fSmet\t\u00a0;2\n')).toBe('controls uncommon tabs');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('who owns, by the words of the right', async () => {
  const rights = {
    'VE 1/1': true,
    'PP 1/2': true,
    'VE 1/4': true,
    'VG 1/1 BE 1/2': true,
    'VE-BEZ-ERFP 1/1': true,
    'VE 0/1': false,
    'VG 1/1': false,
    'US 1/2': false,
    'ERFP 1/1 <VE 1/1>': false,
  };
  expect(await each((text) => `owns_by(${text})`, Object.keys(rights))).toEqual(Object.values(rights));
});

test('one edit off, whatever the lengths', async () => {
  const words = fc.sample(fc.string({ unit: fc.constantFrom('a', 'b', '1'), maxLength: 8 }), {
    numRuns: 400,
    seed: 20_181_018,
  });
  const pairs = words.flatMap((one, at) => words.slice(at + 1, at + 6).map((other) => `${one}|${other}`));
  expect(await each((text) => `one_edit_off(${parted(text)})`, pairs)).toEqual(
    await each((text) => `levenshtein(${parted(text)}) <= 1`, pairs),
  );
});

test('birth dates that no slip explains', async () => {
  const pairs = {
    '19600412|19600412': false,
    // one digit
    '19600412|19600413': false,
    // day and month swapped
    '19600412|19601204': false,
    // the day of the year, of a year whose digits were swapped, or that was miscounted by one or two
    '19670412|19760412': false,
    '19600412|19590412': false,
    '19600412|19580412': false,
    // one birthday in two other years: a slip of the year, unless it parts a father from a son
    '19600412|19730412': false,
    '19600412|19750412': false,
    '19600412|19780412': true,
    // slips of the first of January, which stands for a year
    '19600111|19600201': false,
    // the month, or the day, of the same year
    '19600412|19600427': false,
    '19600412|19601112': false,
    '19600412|19711127': true,
    // another day and month of the same year, not swapped
    '19600412|19601127': true,
  };
  expect(await each((text) => `births_contradict(${parted(text)})`, Object.keys(pairs))).toEqual(
    Object.values(pairs),
  );
  expect(await each(() => "births_contradict(NULL, '19600412')", ['x'])).toEqual([false]);
});
