import { describe, expect, test } from 'vitest';
import { type LoadOptions, leaveFutureBirths } from '../../src/extracts/read.ts';
import { reading } from './extract-folder.ts';

/** What is read of a column of one file, and what is said of it. */
async function column(
  header: string,
  cells: readonly string[],
  sql: string,
  options: Partial<LoadOptions> = {},
): Promise<{ read: unknown[]; warnings: string[]; rejects: unknown[] }> {
  const result = { read: [] as unknown[], warnings: [] as string[], rejects: [] as unknown[] };
  const quoted = cells.map((cell) => `0123456749;2020-12-31;gérant;A;"${cell.replaceAll('"', '""')}"`);
  await reading(
    { 'f.csv': `enterprise_number;fiscal_year_end;role;holder_name;${header}\n${quoted.join('\n')}\n` },
    async ({ ask, loaded }) => {
      result.read = (await ask(sql)).map(({ v }) => v);
      result.warnings = loaded.warnings;
      result.rejects = (await ask('SELECT record, reason FROM reject ORDER BY record')).map((row) => row);
    },
    options,
  );
  return result;
}

const days = (cells: readonly string[], options?: Partial<LoadOptions>) =>
  column('start_date', cells, 'SELECT start_date AS v FROM mandate_record ORDER BY ref', options);
const births = (cells: readonly string[], options?: Partial<LoadOptions>) =>
  column('person_birth_date', cells, 'SELECT birth_date AS v FROM mandate_record ORDER BY ref', options);
const amounts = (cells: readonly string[]) =>
  column('turnover', cells, 'SELECT turnover AS v FROM account_record ORDER BY ref');
const shares = (cells: readonly string[]) =>
  column('percentage', cells, 'SELECT percentage AS v FROM share_record ORDER BY ref');

describe('days', () => {
  test('in any spelling', async () => {
    const spelled = [
      ...[
        '2019-03-14',
        '14/03/2019',
        '14-03-2019',
        '14.03.2019',
        '14/3/2019',
        '14.3.2019',
        '20190314',
        '14032019',
      ],
      ...[
        '2019.03.14',
        '2019/3/14',
        ' 14/03/2019 ',
        '14/03/2019\u00a0',
        '\u00a02019-03-14',
        '14/3/2019 0:00',
      ],
      ...[
        '14/03/2019 00:00:00',
        '2019-03-14T00:00:00Z',
        '2019-03-14 10:11:12',
        '43538',
        '43538.0',
        '14/03/19',
        '14.3.19',
      ],
      ...['14 maart 2019', '14 mars 2019', '14-Mar-2019', '="2019-03-14"', "'14/03/2019", '14/3/19 0:00'],
      ...['14-Mar-19', '14 mrt 19', '2019-03-14+01:00', '2019-03-14Z', '14–3–2019', '2019−03−14'],
    ];
    const { read, rejects, warnings } = await days(spelled);
    expect(read.map((day, at) => [spelled[at], day])).toEqual(spelled.map((cell) => [cell, '2019-03-14']));
    expect(rejects).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('whose order no cell shows are read day first, with a warning and the option that decides', async () => {
    const cells = ['04/03/2019', '5/6/2020', '07/07/2021'];
    const { read, warnings } = await days(cells);
    expect(read).toEqual(['2019-03-04', '2020-06-05', '2021-07-07']);
    expect(warnings).toEqual([
      'f.csv: in 2 cells of start_date (first in record 1) either part may be the day, and no other cell shows it: read as ' +
        'day/month; --day-order says which it is',
    ]);
    const other = await days(cells, { dayOrder: 'mdy' });
    expect(other).toEqual({ read: ['2019-04-03', '2020-05-06', '2021-07-07'], warnings: [], rejects: [] });
    expect((await days(cells, { dayOrder: 'dmy' })).warnings).toEqual([]);
  });

  test('whose order one cell shows are read by it, also against the option', async () => {
    expect(await days(['04/03/2019', '03/25/2019'])).toEqual({
      read: ['2019-04-03', '2019-03-25'],
      warnings: [],
      rejects: [],
    });
    expect((await days(['04/03/2019', '25/03/2019'], { dayOrder: 'mdy' })).read).toEqual([
      '2019-03-04',
      '2019-03-25',
    ]);
  });

  test('of a birth with two digits of the year: nobody is born after the day one looks from', async () => {
    const cells = [
      '13/05/58',
      '13.05.58',
      '13/05/07',
      '13/05/23',
      '13/05/25',
      '2025-05-13',
      '13-May-58',
      '13 mei 25',
    ];
    const { read } = await births(cells, { asOf: '2024-06-30' });
    expect(read).toEqual([
      '1958-05-13',
      '1958-05-13',
      '2007-05-13',
      '2023-05-13',
      '1925-05-13',
      null,
      '1958-05-13',
      '1925-05-13',
    ]);
  });

  test('of a birth after the day one looks from is evidence in words, and said', async () => {
    const rows = ['1970-02-03', '2058-05-13', '13/05/29'].map((birth) => `0123456749;gérant;A;${birth}`);
    const file = `enterprise_number;role;person_name;person_birth_date\n${rows.join('\n')}\n`;
    for (const asOf of ['2024-06-30', undefined]) {
      await reading(
        { 'f.csv': file },
        async ({ engine, loaded, ask }) => {
          const said = await leaveFutureBirths(engine, '2024-06-30', loaded.inputs);
          const read = await ask('SELECT birth_date, birth_text FROM mandate_record ORDER BY ref');
          expect(read[0]).toEqual({ birth_date: '1970-02-03', birth_text: null });
          expect(read[1]).toEqual({ birth_date: null, birth_text: '2058-05-13' });
          // without a day to look from, two digits are of this century up to 2030
          expect(read[2]?.birth_date).toBe(asOf === undefined ? null : '1929-05-13');
          expect(said).toEqual([
            `f.csv: ${asOf === undefined ? '2 birth dates (first in record 2) lie' : 'a birth date (record 2) lies'} after 2024-06-30, the day one looks from: left out`,
          ]);
        },
        { asOf },
      );
    }
  });

  test('a placeholder is no day, and no mistake', async () => {
    const { read, rejects } = await days([
      'NaT',
      '0000-00-00',
      '00/00/0000',
      '99/99/9999',
      'onbekend',
      '0',
      '9999-12-31',
    ]);
    expect(read).toEqual([null, null, null, null, null, null, null]);
    expect(rejects).toEqual([]);
  });
});

describe('amounts', () => {
  test('say by themselves how they are written', async () => {
    const cells: [string, number | null][] = [
      ['1.234,56', 1234.56],
      ['1,234.56', 1234.56],
      ['-12,500.00', -12500],
      ['-12.500,00', -12500],
      ['(1.234,50)', -1234.5],
      ['(500)', -500],
      ['500-', -500],
      ["1'234.5", 1234.5],
      ['1 234,5', 1234.5],
      ['1\u202f234,5 €', 1234.5],
      ['1.200.000', 1200000],
      ['12.5', 12.5],
      ['0.125', 0.125],
      ['1,2E+06', 1200000],
      ['NaN', null],
      ['inf', null],
      ['-Infinity', null],
      ['#DIV/0!', null],
      ['NA', null],
    ];
    const { read, rejects } = await amounts(cells.map(([cell]) => cell));
    expect(read).toEqual(cells.map(([, amount]) => amount));
    expect(rejects).toEqual([]);
  });

  test('that are in doubt are read as the rest of the column is', async () => {
    expect((await amounts(['100.000', '1.200.000'])).read).toEqual([100000, 1200000]);
    expect((await amounts(['100.000', '12,50'])).read).toEqual([100000, 12.5]);
    expect((await amounts(['100.125', '12.5'])).read).toEqual([100.125, 12.5]);
    expect((await amounts(['100,125', '12,5'])).read).toEqual([100.125, 12.5]);
    expect((await amounts(['100,125', '1,234.50'])).read).toEqual([100125, 1234.5]);
  });

  test('that nothing decides are read as thousands, with a warning', async () => {
    const { read, warnings } = await amounts(['-12.500', '3000']);
    expect(read).toEqual([-12500, 3000]);
    expect(warnings).toEqual([
      'f.csv: in 1 cell of turnover (record 1) the mark before three digits may part thousands or decimals, and no other ' +
        'cell shows it: read as thousands; write whole numbers without marks, or decimals with two digits',
    ]);
    expect((await amounts(['12.500', '1,5', '1.5'])).warnings).toHaveLength(1);
  });

  test('that are no number are rejects', async () => {
    const { read, rejects } = await amounts(['1.23.4', 'veel', '1.234.56']);
    expect(read).toEqual([null, null, null]);
    expect(rejects).toHaveLength(3);
  });
});

describe('shares', () => {
  test('of a range or a band count from their lower end', async () => {
    const cells: [string, number][] = [
      ['75-100%', 75],
      ['50-75 %', 50],
      ['50–75', 50],
      ['50 tot 75 %', 50],
      ['de 25 à 50 %', 25],
      ['[50,75[', 50],
      ['>25%', 25],
      ['plus de 50 %', 50],
      ['25% or more', 25],
      ['<25%', 0],
      ['ownership-of-shares-75-to-100-percent', 75],
      ['1/2', 50],
      ['12,5 %', 12.5],
      ['33.333', 33.333],
    ];
    const { read, warnings } = await shares(cells.map(([cell]) => cell));
    expect(read).toEqual(cells.map(([, share]) => share));
    expect(warnings).toEqual([]);
  });

  test('of which none is above 1 are fractions, and said to be', async () => {
    expect(await shares(['1', '0.6', '0,25', ''])).toEqual({
      read: [100, 60, 25, null],
      warnings: [
        'f.csv: no value of percentage is above 1 (3 cells): read as fractions, so that 0.6 is 60 %; write a per cent sign ' +
          'behind shares that are in per cent',
      ],
      rejects: [],
    });
    expect(await shares(['1', '0.6', '2'])).toEqual({ read: [1, 0.6, 2], warnings: [], rejects: [] });
    expect(await shares(['1 %', '0.6'])).toEqual({ read: [1, 0.6], warnings: [], rejects: [] });
  });
});
