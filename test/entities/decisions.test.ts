import { afterEach, describe, expect, test } from 'vitest';
import { doubtRemarks, doubtTables } from '../../src/entities/decisions.ts';
import { RecordWorld } from '../timeline/record-world.ts';

type Row = Record<string, string | number | null>;

let world: RecordWorld | undefined;
afterEach(() => world?.close());

const INPUTS = [
  { source: 0, path: 'm.csv' },
  { source: 1, path: 'g.csv' },
];

/**
 * Per mention (mandates first, then events of the gazette), the place of the first that is the same person; and what the run says
 * is left open. Decisions as 'left right judgement'.
 */
async function decided(
  rows: { mandates: Row[]; events?: Row[] },
  decisions: string[],
): Promise<{ people: number[]; open: string[] }> {
  world = await RecordWorld.of(
    {
      mandate_record: rows.mandates.map((row, at) => ({ role: 'manager', ...row, ref: at + 1 })),
      event_record: (rows.events ?? []).map((row, at) => ({ ...row, ref: 10_000_000_000 + at + 1 })),
      source_record: INPUTS,
      decision_record: decisions.map((line) => {
        const [left_mention = '', right_mention = '', judgement = ''] = line.split(' ');
        return { left_mention, right_mention, judgement };
      }),
    },
    '2025-06-30',
  );
  const found = await world.ask(
    'person_mention',
    'SELECT ref, person FROM person_mention ORDER BY ref, slot',
  );
  await world.builder.build(doubtTables);
  const first = new Map<unknown, number>();
  found.forEach(({ person }, at) => {
    if (!first.has(person)) first.set(person, at);
  });
  return {
    people: found.map(({ person }) => first.get(person) ?? -1),
    open: await doubtRemarks(world.engine, INPUTS),
  };
}

/** A mention of one Tavin Brelmers in a company, and what else it says. */
const tavin = (company: string, more: Row = {}): Row => ({
  company,
  person_name: 'Brelmers',
  person_first_name: 'Tavin',
  birth_date: '1970-02-03',
  ...more,
});

const APART = ['m.csv:1 m.csv:2 different'];

describe('a decision that two mentions are two people', () => {
  test('holds for all mentions of their companies', async () => {
    const mandates = [
      tavin('A'),
      tavin('B'),
      tavin('B', { role: 'director' }),
      tavin('A', { role: 'director' }),
    ];
    const events = [tavin('A'), tavin('B'), tavin('B')];
    expect(await decided({ mandates, events }, APART)).toEqual({ people: [0, 1, 1, 0, 0, 1, 1], open: [] });
  });

  test('holds for the other spelling of its name, which joins within the company', async () => {
    const mandates = [
      tavin('A'),
      tavin('B'),
      tavin('B', { birth_date: null }),
      tavin('B', { person_first_name: 'Tavin Orix' }),
    ];
    expect(await decided({ mandates }, APART)).toEqual({ people: [0, 1, 1, 1], open: [] });
  });

  test('says so where a further mention fits both, which is then neither', async () => {
    const mandates = [tavin('A'), tavin('B'), tavin('C'), tavin('C', { role: 'director' }), tavin('D')];
    expect(await decided({ mandates }, APART)).toEqual({
      people: [0, 1, 2, 2, 4],
      open: [
        'm.csv:3 and 1 more like it: fits both m.csv:1 and m.csv:2, who are two people by a decision; taken for neither: decide on it too',
        'm.csv:5: fits both m.csv:1 and m.csv:2, who are two people by a decision; taken for neither: decide on it too',
      ],
    });
  });

  test('and a decision on the further one too leaves nothing open', async () => {
    const mandates = [tavin('A'), tavin('B'), tavin('C'), tavin('C', { role: 'director' })];
    expect(await decided({ mandates }, [...APART, 'm.csv:3 m.csv:2 same'])).toEqual({
      people: [0, 1, 1, 1],
      open: [],
    });
    world?.close();
    expect(await decided({ mandates }, [...APART, 'm.csv:2 m.csv:3 different'])).toEqual({
      people: [0, 1, 0, 0],
      open: [],
    });
  });

  test('goes by place and spelling where the company does not tell', async () => {
    const mandates = [
      tavin('A', { person_zip: '3600' }),
      tavin('B', { person_zip: '9000', person_first_name: 'Tavin Orix' }),
      tavin('C', { person_zip: '9000', person_first_name: 'Tavin Orix' }),
      tavin('D', { person_first_name: 'Tavin Orix' }),
      tavin('C', { birth_date: null }),
      tavin('E', { person_zip: '3600' }),
    ];
    expect(await decided({ mandates }, APART)).toEqual({ people: [0, 1, 1, 1, 1, 0], open: [] });
  });

  test('says where name and place do not point the same way', async () => {
    const mandates = [
      tavin('A', { person_zip: '3600' }),
      tavin('B', { person_zip: '9000', person_first_name: 'Tavin Orix' }),
      tavin('C', { person_zip: '9000' }),
    ];
    expect(await decided({ mandates }, APART)).toEqual({
      people: [0, 1, 0],
      open: [
        'm.csv:3: fits both m.csv:1 and m.csv:2, who are two people by a decision; taken for the person of m.csv:1: decide on it too',
      ],
    });
  });

  test('within one company goes by the days, and says where nothing tells', async () => {
    const mandates = [
      tavin('A', { start_date: '2020-01-01', end_date: '2021-05-31' }),
      tavin('A', { start_date: '2021-06-15' }),
    ];
    const events = [
      tavin('A', { type: 'resignation', event_date: '2021-05-31', published: '2021-06-20' }),
      tavin('A', { type: 'appointment', published: '2021-06-15' }),
      tavin('A', { type: 'other', published: '2022-06-15' }),
    ];
    expect(await decided({ mandates, events }, APART)).toEqual({
      people: [0, 1, 0, 1, 4],
      open: [
        'g.csv:3: fits both m.csv:1 and m.csv:2, who are two people by a decision; taken for neither: decide on it too',
      ],
    });
  });

  test('an id on one side takes along what has it', async () => {
    const mandates = [
      tavin('A', { person_id: 'a' }),
      tavin('B'),
      tavin('C', { person_id: 'a' }),
      tavin('C'),
      tavin('B', { role: 'director' }),
      tavin('D'),
    ];
    expect(await decided({ mandates }, APART)).toEqual({
      people: [0, 1, 0, 0, 1, 5],
      open: [
        'm.csv:6: fits both m.csv:1 and m.csv:2, who are two people by a decision; taken for neither: decide on it too',
      ],
    });
  });

  test('an id in the company of the other is said', async () => {
    const mandates = [tavin('A', { person_id: 'a' }), tavin('B'), tavin('B', { person_id: 'a' })];
    expect(await decided({ mandates }, APART)).toEqual({
      people: [0, 1, 0],
      open: [
        'm.csv:3: fits both m.csv:1 and m.csv:2, who are two people by a decision; taken for the person of m.csv:1: decide on it too',
      ],
    });
  });

  test('of one id for two people, who else has it stays with the first, and that is said', async () => {
    const mandates = ['A', 'B', 'C', 'B'].map((company) => tavin(company, { person_id: 'a' }));
    expect(await decided({ mandates }, APART)).toEqual({
      people: [0, 1, 0, 1],
      open: [
        'm.csv:3: fits both m.csv:1 and m.csv:2, who are two people by a decision; taken for the person of m.csv:1: decide on it too',
      ],
    });
  });

  test('three of whom each is somebody else are three', async () => {
    const mandates = ['A', 'B', 'C', 'C', 'A', 'B'].map((company) => tavin(company));
    const decisions = [...APART, 'm.csv:2 m.csv:3 different', 'm.csv:3 m.csv:1 different'];
    expect(await decided({ mandates }, decisions)).toEqual({ people: [0, 1, 2, 2, 0, 1], open: [] });
  });

  test('who is said to be somebody else than one of the two is the other', async () => {
    const mandates = ['A', 'B', 'C', 'B'].map((company) => tavin(company));
    expect(await decided({ mandates }, [...APART, 'm.csv:2 m.csv:3 different'])).toEqual({
      people: [0, 1, 0, 1],
      open: [],
    });
  });

  test('two decisions on four mentions hold both', async () => {
    const mandates = ['A', 'B', 'C', 'D'].map((company) => tavin(company));
    const { people } = await decided({ mandates }, [...APART, 'm.csv:3 m.csv:4 different']);
    expect(people[0]).not.toBe(people[1]);
    expect(people[2]).not.toBe(people[3]);
  });

  test('holds where another decision ties one of the two to a person of other mentions', async () => {
    const other = { person_name: 'Drostveld', person_first_name: 'Kelix', birth_date: '1981-07-19' };
    const mandates = [tavin('A'), tavin('B'), tavin('B'), tavin('C', other), tavin('D', other)];
    expect(await decided({ mandates }, [...APART, 'm.csv:2 m.csv:4 same'])).toEqual({
      people: [0, 1, 1, 1, 1],
      open: [],
    });
  });

  test('holds against a decision that ties the two people by other mentions of theirs', async () => {
    const other = { person_name: 'Drostveld', person_first_name: 'Kelix', birth_date: '1981-07-19' };
    const mandates = [tavin('A'), tavin('B', other), tavin('C'), tavin('D', other)];
    const { people, open } = await decided({ mandates }, [...APART, 'm.csv:3 m.csv:4 same']);
    expect(people[0]).not.toBe(people[1]);
    expect(people[2]).toBe(people[3]);
    expect(open.length).toBe(1);
  });
});
