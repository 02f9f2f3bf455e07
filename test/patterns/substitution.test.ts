import { afterEach, describe, expect, test } from 'vitest';
import { RecordWorld } from '../timeline/record-world.ts';

const A = '0123456749';
const parameters = { director_churn_swap_days: 90, director_churn_stand_in_days: 60 };

let world: RecordWorld | undefined;
afterEach(() => world?.close());

type Term = [person: string, start: string | null, end: string | null];

/** [entrant, leaver] in order of entry, people by name. The company starts on 1 January 2015. */
async function substitutions(terms: Term[], bankrupt?: string): Promise<string[]> {
  world = await RecordWorld.of(
    {
      enterprise_record: [{ company: A, type: '2', form: '610', situation: '000', start_date: '2015-01-01' }],
      mandate_record: terms.map(([name, start_date, end_date]) => ({
        company: A,
        role: 'manager',
        person_id: name,
        person_name: name,
        person_first_name: 'X',
        start_date,
        end_date,
      })),
      event_record: bankrupt ? [{ company: A, type: 'bankruptcy_opened', published: bankrupt }] : [],
    },
    '2025-05-30',
    parameters,
  );
  await world.ask('person', 'SELECT 1 AS one');
  const rows = await world.ask(
    'substitution',
    `SELECT s.day, e.name AS entrant, l.name AS leaver FROM substitution s
     JOIN person e ON e.person = s.entrant JOIN person l ON l.person = s.leaver ORDER BY ALL`,
  );
  return rows.map(({ day, entrant, leaver }) => `${day} ${entrant} for ${leaver}`);
}

describe('substitution', () => {
  test('an entry with an exit at most 90 days before or after; 91 days is none', async () => {
    const terms: Term[] = [
      ['Ana', '2015-01-01', '2016-01-01'],
      ['Bo', '2016-03-31', '2018-01-01'],
      ['Cis', '2018-04-03', null],
    ];
    expect(await substitutions(terms)).toEqual(['2016-03-31 Bo for Ana']);
  });

  test('the first manager and a re-appointment substitute nobody', async () => {
    const terms: Term[] = [
      ['Ana', '2015-01-01', '2020-01-01'],
      ['Ana', '2020-01-30', null],
      ['Bo', '2015-01-01', '2020-01-15'],
    ];
    expect(await substitutions(terms)).toEqual([]);
  });

  test('each exit serves one entry: of three newcomers for one leaver, one', async () => {
    const terms: Term[] = [
      ['Ana', '2015-01-01', '2016-01-01'],
      ['Bo', '2016-01-01', null],
      ['Cis', '2016-01-05', null],
      ['Dora', '2016-01-09', null],
    ];
    expect(await substitutions(terms)).toEqual(['2016-01-01 Bo for Ana']);
  });

  test('a chain of short terms: nobody replaces himself, and each departure is used once', async () => {
    const terms: Term[] = [
      ['Ana', '2015-01-01', '2016-01-01'],
      ['Bo', '2016-01-01', '2016-03-10'],
      ['Cis', '2016-03-10', '2016-05-20'],
      ['Dora', '2016-05-20', null],
    ];
    expect(await substitutions(terms)).toEqual([
      '2016-01-01 Bo for Ana',
      '2016-03-10 Cis for Bo',
      '2016-05-20 Dora for Cis',
    ]);
  });

  test('a departure passed over because it is the entrant’s own serves the next entry', async () => {
    const terms: Term[] = [
      ['Ana', '2015-01-01', '2016-03-21'],
      ['Bo', '2016-01-01', '2016-03-05'],
      ['Cis', '2016-03-05', null],
    ];
    expect(await substitutions(terms)).toEqual(['2016-01-01 Bo for Ana', '2016-03-05 Cis for Bo']);
  });

  test('a stand-in of 60 days between two spells of one person is no change; of 61 days it is two', async () => {
    const around = (end: string, back: string): Term[] => [
      ['Ana', '2015-01-01', '2016-01-01'],
      ['Bo', '2016-01-01', end],
      ['Ana', back, null],
    ];
    expect(await substitutions(around('2016-03-01', '2016-03-01'))).toEqual([]);
    world?.close();
    expect(await substitutions(around('2016-03-02', '2016-03-02'))).toEqual([
      '2016-01-01 Bo for Ana',
      '2016-03-02 Ana for Bo',
    ]);
  });

  test('an unknown start is no entry, and an end on the day of the collapse no departure', async () => {
    const terms: Term[] = [
      ['Ana', '2015-01-01', '2020-06-01'],
      ['Bo', '2020-04-01', null],
      ['Cis', null, '2020-04-10'],
    ];
    expect(await substitutions(terms, '2020-06-01')).toEqual(['2020-04-01 Bo for Cis']);
  });
});
