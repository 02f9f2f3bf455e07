import { afterEach, describe, expect, test } from 'vitest';
import { RecordWorld } from './record-world.ts';

const A = '0123456749';
const OTHER = '0404710724';

let world: RecordWorld | undefined;
afterEach(() => world?.close());

type Filed = [yearEnd: string, deposited?: string, yearStart?: string];

/** The overdue years of A, the latest first; the extract begins with a year of another company. */
async function overdueYears(
  { start, form = '610', filed = [] }: { start: string | null; form?: string; filed?: Filed[] },
  asOf = '2025-06-30',
  earliest = '2015-12-31',
): Promise<string[]> {
  const years = filed.map(([year_end, deposited, year_start]) => ({
    company: A,
    year_end,
    deposited: deposited ?? null,
    year_start: year_start ?? null,
  }));
  world = await RecordWorld.of(
    {
      enterprise_record: [{ company: A, type: '2', form, situation: '000', start_date: start }],
      account_record: [{ company: OTHER, year_end: earliest }, ...years],
    },
    asOf,
  );
  const rows = await world.ask(
    'overdue_year',
    `SELECT year_end, filed, late FROM overdue_year WHERE company = '${A}' ORDER BY nth`,
  );
  return rows.map(
    ({ year_end, filed, late }) => `${year_end} ${filed ? (late ? 'late' : 'filed') : 'missing'}`,
  );
}

describe('overdue financial years', () => {
  test('three at most, the latest first; one that ended less than 7 months and 31 days ago is not due', async () => {
    const filed: Filed[] = [['2022-12-31', '2023-07-31']];
    expect(await overdueYears({ start: '2010-01-01', filed })).toEqual([
      '2023-12-31 missing',
      '2022-12-31 filed',
      '2021-12-31 missing',
    ]);
  });

  test('overdue from 1 September, not on 31 August', async () => {
    expect((await overdueYears({ start: '2010-01-01' }, '2024-08-31'))[0]).toBe('2022-12-31 missing');
    world?.close();
    expect((await overdueYears({ start: '2010-01-01' }, '2024-09-01'))[0]).toBe('2023-12-31 missing');
  });

  test('late from 1 September on; the first deposit counts, a later one corrects it', async () => {
    const filed: Filed[] = [
      ['2021-12-31', '2022-09-01'],
      ['2022-12-31', '2023-08-31'],
      ['2022-12-31', '2024-02-01'],
      ['2023-12-31'],
    ];
    expect(await overdueYears({ start: '2010-01-01', filed })).toEqual([
      '2023-12-31 filed',
      '2022-12-31 filed',
      '2021-12-31 late',
    ]);
  });

  test('the first year ends on the first 31 December, for a start after 30 June on the next', async () => {
    expect(await overdueYears({ start: '2022-06-30' })).toEqual(['2023-12-31 missing', '2022-12-31 missing']);
    world?.close();
    expect(await overdueYears({ start: '2022-07-01' })).toEqual(['2023-12-31 missing']);
  });

  test('the newest filed year tells when years end; what a long year covers was filed', async () => {
    const filed: Filed[] = [['2020-12-31'], ['2022-06-30', '2022-12-01', '2021-01-01'], ['2023-06-30']];
    expect(await overdueYears({ start: '2010-01-01', filed })).toEqual([
      '2024-06-30 missing',
      '2023-06-30 filed',
      '2022-06-30 filed',
    ]);
  });

  test('years that end in February end on its last day', async () => {
    const filed: Filed[] = [['2023-02-28']];
    expect(await overdueYears({ start: '2010-01-01', filed })).toEqual([
      '2024-02-29 missing',
      '2023-02-28 filed',
      '2022-02-28 missing',
    ]);
  });

  test('years before the earliest of the extract are unknown; an unknown start makes nothing due', async () => {
    expect(await overdueYears({ start: '2010-01-01' }, '2025-06-30', '2023-12-31')).toEqual([
      '2023-12-31 missing',
    ]);
    world?.close();
    expect(await overdueYears({ start: null })).toEqual([]);
  });

  test('a form that need not file has no such years', async () => {
    expect(await overdueYears({ start: '2010-01-01', form: '612' })).toEqual([]);
  });
});
