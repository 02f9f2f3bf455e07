import { describe, expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

// Rows that are not as CSV has them: read whole or left out whole, each under its own number.

const HEADER = 'enterprise_number,role,person_name,start_date,end_date\n';
const ROW = '0123456749,zaakvoerder,Voorbeeld,2020-01-01,\n';

async function outcome(...rows: string[]): Promise<{ names: unknown[]; rejects: unknown[]; rows: number }> {
  const found = { names: [] as unknown[], rejects: [] as unknown[], rows: 0 };
  await reading({ 'm.csv': HEADER + rows.join('') }, async ({ ask, loaded }) => {
    const read = await ask(
      'SELECT ref % 1000000000 AS record, person_name AS name FROM mandate_record ORDER BY ref',
    );
    found.names = read.map(({ record, name }) => `${record} ${name}`);
    const rejects = await ask('SELECT record, reason FROM reject ORDER BY record');
    found.rejects = rejects.map(({ record, reason }) => `${record} ${reason}`);
    found.rows = loaded.inputs[0]?.rows ?? 0;
  });
  return found;
}

const named = (name: string) => `0123456749,zaakvoerder,${name},2020-01-01,\n`;
const many = (row: string, count: number) => Array.from({ length: count }, () => row);

describe('cells missing at the end', () => {
  const short = '0123456749,zaakvoerder,Kort,2020-01-01\n';
  const shorter = '0123456749,zaakvoerder,Korter\n';

  test('of every row are empty, however few there are', async () => {
    expect(await outcome(short, shorter)).toEqual({ names: ['1 Kort', '2 Korter'], rejects: [], rows: 2 });
  });

  test('of many rows are empty', async () => {
    const { names, rejects } = await outcome(...many(ROW, 80), ...many(short, 10));
    expect(names).toHaveLength(90);
    expect(rejects).toEqual([]);
  });

  test('of few rows may have been lost: these are left out', async () => {
    expect(await outcome(ROW, short, ...many(ROW, 100), shorter)).toMatchObject({
      rejects: ['2 too few cells', '103 too few cells'],
      rows: 103,
    });
  });

  test('are never those that a row cannot do without', async () => {
    expect(await outcome(short, '0123456749\n', short)).toEqual({
      names: ['1 Kort', '3 Kort'],
      rejects: ['2 too few cells'],
      rows: 3,
    });
  });
});

describe('cells too many', () => {
  const empty = '0123456749,zaakvoerder,Lang,2020-01-01,,\n';

  test('at the end of every row are nothing where they are empty', async () => {
    expect(await outcome(empty, empty, '0123456749,zaakvoerder,Lang,2020-01-01,,x\n')).toMatchObject({
      rejects: ['1 too many cells', '2 too many cells', '3 too many cells'],
    });
    expect(await outcome(empty, empty)).toEqual({ names: ['1 Lang', '2 Lang'], rejects: [], rows: 2 });
    const { names, rejects } = await outcome(...many(ROW, 50), ...many(empty, 10));
    expect(names).toHaveLength(60);
    expect(rejects).toEqual([]);
  });

  test('of few rows may come of a comma in a name: these are left out', async () => {
    expect(await outcome(ROW, named('Voor, Beeld'), ROW)).toEqual({
      names: ['1 Voorbeeld', '3 Voorbeeld'],
      rejects: ['2 too many cells'],
      rows: 3,
    });
  });
});

describe('quotes in odd places', () => {
  const words = 'woord '.repeat(4000);
  test.each([
    ['inside a quoted cell', '"Voor "Zee" beeld"', 'Voor "Zee" beeld'],
    ['at its end', '"Voorbeeld "Zee""', 'Voorbeeld "Zee"'],
    ['around a part of it', '"Voor"beeld', 'Voorbeeld'],
    ['behind a space and not at the end', ' "Voor" beeld', 'Voor beeld'],
    ['behind a space', ' "Voor, beeld"', 'Voor, beeld'],
    ['in a long row', `"Voor "Zee" ${words}"`, `Voor "Zee" ${words.trim()}`],
    ['never closed', '"Voorbeeld', 'Voorbeeld'],
    ['in a cell without quotes', 'Voor "Zee" beeld', 'Voor "Zee" beeld'],
  ])('%s', async (_, cell, name) => {
    expect(await outcome(ROW, named(cell), ROW)).toEqual({
      names: ['1 Voorbeeld', `2 ${name}`, '3 Voorbeeld'],
      rejects: [],
      rows: 3,
    });
  });

  test('with a comma among them, which nobody can tell from the next cell, make a reject', async () => {
    expect(await outcome(ROW, named('"Voor "Zee", beeld", x"'), ROW)).toMatchObject({
      names: ['1 Voorbeeld', '3 Voorbeeld'],
      rejects: ['2 quotes in odd places'],
    });
  });

  test('that are never closed, in every row', async () => {
    const { names, rejects } = await outcome(...Array.from({ length: 300 }, (_, nth) => named(`"N${nth}`)));
    expect(names).toEqual(Array.from({ length: 300 }, (_, nth) => `${nth + 1} N${nth}`));
    expect(rejects).toEqual([]);
  });
});

describe('a cell of many lines', () => {
  test('is whole, beside a row that is not', async () => {
    const lines = 'regel, met komma\n'.repeat(50_000);
    const { names, rejects, rows } = await outcome(ROW, named(`"${lines}Einde"`), '0123456749\n', ROW);
    expect(rows).toBe(4);
    expect(rejects).toEqual(['3 too few cells']);
    expect(names.map((name) => String(name).slice(0, 20))).toEqual([
      '1 Voorbeeld',
      '2 regel, met komma r',
      '4 Voorbeeld',
    ]);
    expect(String(names[1])).toMatch(/komma Einde$/);
  });

  test('of more than two megabytes is whole, wherever it stands', async () => {
    const lines = 'doel \n'.repeat(366_667);
    for (const before of [1, 3000]) {
      const { names, rejects } = await outcome(...many(ROW, before), named(`"${lines}"`), ROW);
      expect(rejects).toEqual([]);
      expect(names).toHaveLength(before + 2);
      expect(String(names[before])).toHaveLength(`${before + 1} `.length + 366_667 * 5 - 1);
    }
  }, 30_000);

  test('of more than any row has is left out whole', async () => {
    const lines = 'doel \n'.repeat(1_500_000);
    expect(await outcome(ROW, named(`"${lines}"`), ROW)).toEqual({
      names: ['1 Voorbeeld', '3 Voorbeeld'],
      rejects: ['2 longer than any row'],
      rows: 3,
    });
  }, 30_000);

  test('is none where whole rows follow an open quote', async () => {
    const { names, rejects } = await outcome(named('"Open'), ...many(ROW, 5), named('"Voor\nbeeld"'), ROW);
    expect(rejects).toEqual([]);
    expect(names).toEqual(
      ['1 Open', '2', '3', '4', '5', '6', '7', '8'].map((one, nth) =>
        nth === 0 ? one : nth === 6 ? '7 Voor beeld' : `${one} Voorbeeld`,
      ),
    );
  });
});

test('empty lines are no rows', async () => {
  expect(await outcome(ROW, '\n', named('Twee'), '  \n\n', '0123456749\n', named('Drie'))).toEqual({
    names: ['1 Voorbeeld', '2 Twee', '4 Drie'],
    rejects: ['3 too few cells'],
    rows: 4,
  });
});

test('line ends of Windows stay line ends', async () => {
  const rows = [ROW, named('"Voor "Zee" beeld"'), named('"Open'), ROW];
  await reading({ 'm.csv': (HEADER + rows.join('')).replaceAll('\n', '\r\n') }, async ({ ask }) => {
    expect(await ask('SELECT person_name AS name, end_date FROM mandate_record ORDER BY ref')).toEqual(
      ['Voorbeeld', 'Voor "Zee" beeld', 'Open', 'Voorbeeld'].map((name) => ({ name, end_date: null })),
    );
    expect(await ask('SELECT * FROM reject')).toEqual([]);
  });
});

test('the dashes that a database console puts below the header are a reject, and no unknown role', async () => {
  const dashes = '----------,-------,----------,----------,\n';
  await reading({ 'm.csv': HEADER + dashes + many(ROW, 3).join('') }, async ({ loaded }) => {
    expect(loaded.inputs.map(({ rows, rejects }) => [rows, rejects])).toEqual([[4, 1]]);
    expect(loaded.warnings).toEqual([]);
  });
});
