import { describe, expect, test } from 'vitest';
import { decode } from '../../src/extracts/encoding.ts';
import { reading } from './extract-folder.ts';

const HEADER = 'enterprise_number,role,person_name,start_date\n';
const row = (name: string) => `0123456749,bestuurder,${name},2020-01-01\n`;
/** A row of which the name is given in parts: text, and single bytes. */
const bytesRow = (...name: (string | number)[]) =>
  Buffer.concat([
    Buffer.from('0123456749,bestuurder,'),
    ...name.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
    Buffer.from(',2020-01-01\n'),
  ]);
const file = (...rows: (string | Buffer)[]) =>
  Buffer.concat([HEADER, ...rows].map((one) => Buffer.from(one)));

async function namesIn(content: Buffer): Promise<{ names: unknown[]; warnings: string[] }> {
  const found = { names: [] as unknown[], warnings: [] as string[] };
  await reading({ 'm.csv': content }, async ({ ask, loaded }) => {
    const rows = await ask('SELECT person_name FROM mandate_record ORDER BY ref');
    found.names = rows.map(({ person_name }) => person_name);
    found.warnings = loaded.warnings;
  });
  return found;
}

const LOST =
  'm.csv has 1 name in which a letter was lost (it shows as \uFFFD), first in record 2 (person_name): export it again as UTF-8, ' +
  'or such a name is never found to be the same as its right spelling';

describe('what is broken is broken alone', () => {
  test('a letter that was cut in two', async () => {
    expect(await namesIn(file(row('Hélaer'), bytesRow('Truncat', 0xc3), row('Zoë')))).toEqual({
      names: ['Hélaer', 'Truncat\uFFFD', 'Zoë'],
      warnings: [LOST],
    });
  });

  test('rows of another encoding, of which there may be most', async () => {
    const others = [bytesRow('Ren', 0xe9), bytesRow('N', 0xf6, 'rg', 0xe5, 'rd'), bytesRow('UME', 0xc5)];
    expect(await namesIn(file(row('Hélaer'), ...others))).toEqual({
      names: ['Hélaer', 'René', 'Nörgård', 'UMEÅ'],
      warnings: [],
    });
  });

  test.each([
    ['a letter cut at the end of a line', [0x61, 0xc3, 0x0a], 'a\uFFFD\n'],
    ['two bytes of three', [0x61, 0xe2, 0x80, 0x2c], 'a\uFFFD,'],
    ['é at the end of a word', [0x61, 0xe9, 0x2c], 'aé,'],
    ['ç within one', [0x61, 0xe7, 0x61], 'aça'],
    ['Ä at the end of capitals', [0x41, 0xc4, 0x2c], 'AÄ,'],
    ['half of an ą', [0x61, 0xc4, 0x2c], 'a\uFFFD,'],
    ['both encodings in one line', [0xc3, 0xa9, 0x2c, 0xe9, 0x61], 'é,éa'],
    ['a byte that is no letter of windows-1252', [0x61, 0x81, 0x61], 'a\uFFFDa'],
    ['the euro of windows-1252', [0x80], '€'],
  ])('%s', (_, bytes, text) => {
    expect(decode(Buffer.from(bytes))).toBe(text);
  });

  test('wherever the pieces of a large file end', async () => {
    const rows = Array.from({ length: 60_000 }, (_, nth) =>
      nth % 2 ? row('Hélaer') : bytesRow('Ren', 0xe9),
    );
    const { names } = await namesIn(file(...rows));
    expect(names.filter((name) => name === 'Hélaer')).toHaveLength(30_000);
    expect(names.filter((name) => name === 'René')).toHaveLength(30_000);
  });
});

test.each([
  ['little', (text: string) => Buffer.from(text, 'utf16le')],
  ['big', (text: string) => Buffer.from(text, 'utf16le').swap16()],
])('UTF-16 without a mark, the %s end first', async (_, encode) => {
  expect(await namesIn(encode(HEADER + row('Hélaer') + row('Őry')))).toEqual({
    names: ['Hélaer', 'Őry'],
    warnings: [],
  });
});

describe('names in another encoding than any that is read are warned of:', () => {
  // asked for a stream: else Node takes the first 32 letters for control characters
  const twice = (name: string) => new TextDecoder('windows-1252').decode(Buffer.from(name), { stream: true });
  const warned = async (content: Buffer) => (await namesIn(content)).warnings.join('\n');

  test.each(['Hélaer', 'Zoë', 'Éric', 'Müller', 'Château', 'Straße', 'Ângelo', 'André', 'Voilà'])(
    '%s encoded twice',
    async (name) => {
      expect(await warned(file(row('Voorbeeld'), row(twice(name))))).toMatch(
        /^m\.csv has 1 name of letters encoded twice \(Ã© stands for é\), first in record 2 \(person_name\)/,
      );
    },
  );

  test.each([
    ['é in CP850', 0x82],
    ['è in CP850', 0x8a],
    ['ü in CP850', 0x81],
    ['ç in CP850', 0x87],
    ['ë in CP850', 0x89],
    ['é in MacRoman', 0x8e],
    ['ç in MacRoman', 0x8d],
    ['ü in MacRoman', 0x9f],
  ])('%s', async (_, letter) => {
    expect(await warned(file(row('Voorbeeld'), bytesRow('Fran', letter, 'ois')))).toMatch(
      /^m\.csv has 1 name (in which a letter was lost|in another encoding).* first in record 2 \(person_name\)/,
    );
  });

  test.each(['', 'x', 'xx', 'xxx'])(
    'a sign in a name, wherever it stands in the file (%s)',
    async (before) => {
      expect(await warned(file(row(before || 'y'), row('Fran\u2021ois'), row('Jos\u201A')))).toMatch(
        /^m\.csv has 2 names in another encoding.* first in record 2 \(person_name\)/,
      );
    },
  );

  test('a letter that was lost before', async () => {
    expect(await warned(file(row('Voorbeeld'), row('Fran\uFFFDois')))).toBe(LOST);
  });

  test.each([
    'Miloš Žižek',
    'Château d’Œuvre',
    'ÂGÉE DE LA MAÇÃ',
    'Foo–Bar…',
    'Čapek & Šimková “De Zon”',
    'Łukasz Ősz',
    'Ålesund ÅÄÖ',
    'N° 5 «Zoë»',
    'Müller’s Café',
    'Nguyễn',
    'ŠKODA',
    'Ÿves L’Haÿ',
  ])('but not %s', async (name) => {
    expect(await namesIn(file(row(name)))).toEqual({ names: [name], warnings: [] });
  });
});
