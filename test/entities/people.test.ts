import { afterEach, describe, expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { checkDecisions } from '../../src/entities/decisions.ts';
import { RecordWorld } from '../timeline/record-world.ts';

type Row = Record<string, string | number | null>;

let world: RecordWorld | undefined;
afterEach(() => world?.close());

/** The level of each mention, and the number of the first row that is the same person: [0, 3] is row 0 at level 3. */
async function peopleOf(rows: Row[], decisions: Row[] = []): Promise<[same: number, level: number][]> {
  world = await RecordWorld.of(
    {
      mandate_record: rows.map((row, number) => ({
        company: `c${number}`,
        role: 'manager',
        ...row,
        ref: number + 1,
      })),
      source_record: [{ source: 0, path: 'm.csv' }],
      decision_record: decisions,
    },
    '2025-06-30',
  );
  const found = await world.ask(
    'person_mention',
    'SELECT ref, person, level FROM person_mention ORDER BY ref',
  );
  const first = new Map<unknown, number>();
  for (const { ref, person } of found) if (!first.has(person)) first.set(person, Number(ref) - 1);
  return found.map(({ person, level }) => [first.get(person) ?? -1, Number(level)]);
}

const person = (person_name: string, person_first_name: string | null, birth_date: string | null): Row => ({
  person_name,
  person_first_name,
  birth_date,
});

describe('the catalogue’s rule for persons', () => {
  test('the same id is one person, whatever the name says', async () => {
    const rows = [
      { ...person('Brelmers', 'Tavin', '1970-02-03'), person_id: 'a' },
      { ...person('Drostveld', 'Kelix', null), person_id: 'a' },
    ];
    expect(await peopleOf(rows)).toEqual([
      [0, 4],
      [0, 4],
    ]);
  });

  test('same name and birth date, in any case, accents, order, particles, cells and second first names', async () => {
    const same = [
      person('Van den Bréldam', 'Tavin Orix', '1970-02-03'),
      person('BRELDAM', 'TAVIN', '1970-02-03'),
      person('Tavin', 'Van den Breldam', '1970-02-03'),
      person('Tavin Breldam', null, '1970-02-03'),
      person('Vandenbreldam', 'Tavin Orix', '1970-02-03'),
    ];
    expect(await peopleOf(same)).toEqual(same.map(() => [0, 3]));
  });

  test('one wrong letter is the same name where the birth date agrees; two hold at moderate only', async () => {
    const rows = [
      person('Brelmers', 'Tavin', '1970-02-03'),
      person('Brelmers', 'Tavin', '1970-02-03'),
      person('Brellmers', 'Tavin', '1970-02-03'),
      person('Brelmers', 'Tavi', '1970-02-03'),
      person('Brillmars', 'Tavin', '1970-02-03'),
    ];
    const found = await peopleOf(rows);
    expect(found.slice(0, 4)).toEqual([
      [0, 3],
      [0, 3],
      [0, 3],
      [0, 3],
    ]);
    expect(found[4]).toEqual([0, 2]);
  });

  test('two birth dates are two people, and so are two ids', async () => {
    expect(
      await peopleOf([person('Brelmers', 'Tavin', '1970-02-03'), person('Brelmers', 'Tavin', '1981-07-19')]),
    ).toEqual([
      [0, 3],
      [1, 3],
    ]);
    world?.close();
    expect(
      await peopleOf([
        { ...person('Brelmers', 'Tavin', '1970-02-03'), person_id: 'a' },
        { ...person('Brelmers', 'Tavin', '1970-02-03'), person_id: 'b' },
      ]),
    ).toEqual([
      [0, 4],
      [1, 4],
    ]);
  });

  test('an id and a row without one meet by name and birth date', async () => {
    const rows = [
      { ...person('Brelmers', 'Tavin', '1970-02-03'), person_id: 'a' },
      person('Brelmers', 'Tavin', '1970-02-03'),
    ];
    expect(await peopleOf(rows)).toEqual([
      [0, 4],
      [0, 3],
    ]);
  });

  test('a name alone is the person of that name in the same company, and nobody elsewhere', async () => {
    const rows = [
      { ...person('Brelmers', 'Tavin', '1970-02-03'), company: 'A' },
      { ...person('BRELMERS', 'Tavin', null), company: 'A' },
      { ...person('Brelmers', 'Tavin', null), company: 'B' },
      { ...person('Brelmers', 'Tavin', null), company: 'C' },
    ];
    expect(await peopleOf(rows)).toEqual([
      [0, 3],
      [0, 2],
      [2, 1],
      [3, 1],
    ]);
  });

  test('a name alone is neither of two people of that name in the company', async () => {
    const rows = [
      { ...person('Brelmers', 'Tavin', '1970-02-03'), company: 'A' },
      { ...person('Brelmers', 'Tavin', '1981-07-19'), company: 'A' },
      { ...person('Brelmers', 'Tavin', null), company: 'A' },
    ];
    expect((await peopleOf(rows))[2]).toEqual([2, 1]);
  });
});

describe('decisions of people', () => {
  const decision = (left_mention: string, right_mention: string, judgement: string): Row => ({
    left_mention,
    right_mention,
    judgement,
  });

  test('win over two birth dates, and over the same id', async () => {
    const unlike = [person('Brelmers', 'Tavin', '1970-02-03'), person('Drostveld', 'Kelix', '1981-07-19')];
    expect(await peopleOf(unlike, [decision('m.csv:1', 'm.csv:2', 'same')])).toEqual([
      [0, 3],
      [0, 3],
    ]);
    world?.close();
    const alike = [1, 2, 3].map(() => ({ ...person('Brelmers', 'Tavin', '1970-02-03'), person_id: 'a' }));
    const found = await peopleOf(alike, [decision('m.csv:1', 'm.csv:2', 'different')]);
    expect(found.map(([same]) => same)).toEqual([0, 1, 0]);
  });

  test('that contradict one another, along chains too, are an error', async () => {
    const engine = await Engine.open({ threads: 1 });
    try {
      await engine.run(`CREATE TABLE decision_record AS SELECT * FROM (VALUES
        ('m.csv:1', 'm.csv:2', 'same'), ('m.csv:2', 'm.csv:3', 'same'), ('m.csv:4', 'm.csv:1', 'different')
      ) AS d(left_mention, right_mention, judgement)`);
      await checkDecisions(engine);
      await engine.run("INSERT INTO decision_record VALUES ('m.csv:3', 'm.csv:1', 'different')");
      await expect(checkDecisions(engine)).rejects.toThrow('m.csv:3 and m.csv:1 are different by one');
    } finally {
      engine.close();
    }
  });
});

describe('a company that two mentions share', () => {
  /** Enough people of other companies that a name is not rare by itself. */
  const others: Row[] = Array.from({ length: 300 }, (_, number) => ({
    ...person(
      `Orst${'abcdefghij'[number % 10]}${'klmnopqrst'[Math.floor(number / 10) % 10]}en`,
      'Tavin',
      null,
    ),
    birth_date: `19${50 + (number % 40)}-03-${10 + (number % 19)}`,
  }));
  const known = { ...person('Brelmers', 'Tavin', '1970-02-03'), company: 'shared' };

  test('ties an initial to the only person there who may be meant, at moderate', async () => {
    const rows = [known, { ...person('Brelmers', 'T', null), company: 'shared' }, ...others];
    expect((await peopleOf(rows)).slice(0, 2)).toEqual([
      [0, 3],
      [0, 2],
    ]);
  });

  test('does not, where two people there may be meant', async () => {
    const brother = { ...person('Brelmers', 'Tibor', '1974-05-06'), company: 'shared' };
    const rows = [known, brother, { ...person('Brelmers', 'T', null), company: 'shared' }, ...others];
    expect((await peopleOf(rows)).slice(0, 3)).toEqual([
      [0, 3],
      [1, 3],
      [2, 1],
    ]);
  });

  test('ties nobody whose first name only resembles: relatives run companies together', async () => {
    const rows = [known, { ...person('Brelmers', 'Tavina', null), company: 'shared' }, ...others];
    expect((await peopleOf(rows)).slice(0, 2)).toEqual([
      [0, 3],
      [1, 1],
    ]);
  });
});

describe('birth dates that the extracts themselves show to be made up', () => {
  const year = (number: number) => 1945 + 2 * number;
  /** Twenty people of twenty places, each named twice; the second time `born` says what the birth date is. */
  const known = (born: (number: number) => string, zip: (number: number) => string | null): Row[] =>
    Array.from({ length: 20 }, (_, number) => number).flatMap((number) =>
      [`${year(number)}-02-${10 + (number % 9)}`, born(number)].map((birth_date) => ({
        ...person(
          `Brel${'abcdefghijklmnopqrst'[number]}mers`,
          `Tavi${'bcdfghjklmnpqrstvwxz'[number]}`,
          birth_date,
        ),
        person_city: `Orste${'abcdefghijklmnopqrst'[number]}`,
        person_zip: zip(number),
      })),
    );
  // named with a place once only, and eleven months and some days apart
  const asked: Row[] = [
    { ...person('Drostveld', 'Kelix', '1981-05-20'), person_city: 'Pelmond' },
    person('Drostveld', 'Kelix', '1982-04-07'),
  ];

  test.each([
    ['with postcodes', (number: number) => String(1000 + 400 * number)],
    ['with municipalities alone', () => null],
  ])('weigh little against: one name with two dates within a year is one person, %s', async (_, zip) => {
    const rows = [...known((number) => `${year(number) + 1}-03-${20 + (number % 9)}`, zip), ...asked];
    const found = (await peopleOf(rows)).slice(-2);
    expect(found.map(([same]) => same)).toEqual([40, 40]);
    // whichever outranks the other by its content, the other joins it
    expect(found.map(([, level]) => level).sort()).toEqual([2, 3]);
  });

  test('forbid where people of one name in one place agree in their birth dates', async () => {
    const rows = [
      ...known(
        (number) => `${year(number)}-02-${10 + (number % 9)}`,
        () => null,
      ),
      ...asked,
    ];
    expect((await peopleOf(rows)).slice(-2)).toEqual([
      [40, 3],
      [41, 3],
    ]);
  });
});

describe('an id that several people share is nobody’s', () => {
  const bearers = (id: string, rows: Row[]) => peopleOf(rows.map((row) => ({ ...row, person_id: id })));
  const STRANGERS = [
    person('Brelmers', 'Tavin', '1970-02-03'),
    person('Drostveld', 'Kelix', '1981-11-24'),
    person('Brelmers', 'Tavin', '1970-02-03'),
  ];

  test('two full birth dates that are no slip', async () => {
    expect(await bearers('k0', STRANGERS)).toEqual([
      [0, 3],
      [1, 3],
      [0, 3],
    ]);
  });

  test('three names without a like word', async () => {
    const names = ['Brelmers Tavin', 'Drostveld Kelix', 'Oumberg Sanne'];
    expect(
      await bearers(
        'k0',
        names.map((name) => person(name, null, null)),
      ),
    ).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
  });

  test('not a slip of a birth date, a married name, an initial or a name in another order', async () => {
    const one = [
      person('Brelmers', 'Tavina', '1970-02-03'),
      person('Tavina', 'Brelmers', '1970-03-02'),
      person('Drostveld', 'T.', '1970-02-03'),
      person('Brelmers-Drostveld', 'Tavina Orix', null),
    ];
    expect(await bearers('k0', one)).toEqual(one.map(() => [0, 4]));
  });

  test('a national number that passes its check stands beside one wrong birth date, or one other name', async () => {
    const slips = [person('Brelmers', 'Tavin', '1970-02-03'), person('Brelmers', 'Tavin', '1981-11-24')];
    expect(await bearers('n0', slips)).toEqual([
      [0, 4],
      [0, 4],
    ]);
    expect(await bearers('n0', STRANGERS)).toEqual([
      [0, 3],
      [1, 3],
      [0, 3],
    ]);
  });
});

test('which ids are of one system: national numbers, files of one name, files that share an id', async () => {
  const world = await RecordWorld.of(
    {
      mandate_record: [
        { person_id: 'n1', ref: 10_000_000_001 },
        { person_id: 'a', ref: 10_000_000_002 },
        { person_id: 'b', ref: 20_000_000_001 },
        { person_id: 'c', ref: 30_000_000_001 },
        { person_id: 'c', ref: 40_000_000_001 },
        { person_id: 'd', ref: 40_000_000_002 },
        { person_name: 'Brelmers', ref: 40_000_000_003 },
      ],
      source_record: [
        { source: 1, path: 'city/mandates-2023.csv' },
        { source: 2, path: 'city/mandates-2024.csv.gz' },
        { source: 3, path: 'register/mandates.csv' },
        { source: 4, path: 'register/gazette.csv' },
      ],
    },
    '2025-06-30',
  );
  try {
    expect(await world.ask('id_system', 'SELECT source, system FROM id_system ORDER BY source')).toEqual([
      { source: 1, system: 1 },
      { source: 2, system: 1 },
      { source: 3, system: 3 },
      { source: 4, system: 3 },
    ]);
  } finally {
    world.close();
  }
});

describe('ids of two systems', () => {
  /** Per mention the place of the first that is the same person, and the level; ids that begin with `n` are national numbers. */
  async function people(...ids: [id: string, born?: string, first?: string][]): Promise<number[][]> {
    const world = await RecordWorld.of(
      {
        mandate_record: ids.map(
          ([person_id, birth_date = '1980-01-02', person_first_name = 'Tavin'], at) => ({
            ...{ person_id, birth_date, person_first_name, person_name: 'Brelmers' },
            ref: (person_id.startsWith('n') ? 10_000_000_001 : 20_000_000_001) + at,
          }),
        ),
        source_record: [
          { source: 1, path: 'register/mandates.csv' },
          { source: 2, path: 'city/residents.csv' },
        ],
      },
      '2025-06-30',
    );
    try {
      const found = await world.ask('person_mention', 'SELECT ref, person, level FROM person_mention');
      found.sort((one, other) => (Number(one.ref) % 10_000_000_000) - (Number(other.ref) % 10_000_000_000));
      const first = (person: unknown) => found.findIndex((one) => one.person === person);
      return found.map(({ person, level }) => [first(person), Number(level)]);
    } finally {
      world.close();
    }
  }

  test('are one person of one name and one full birth date, strongly', async () => {
    expect(await people(['n1'], ['city-7'], ['city-7'])).toEqual([
      [0, 4],
      [0, 3],
      [0, 3],
    ]);
  });

  test('are two people where the birth date or the first name differs', async () => {
    expect(await people(['n1'], ['city-7', '1981-05-06'])).toEqual([
      [0, 4],
      [1, 4],
    ]);
    expect(await people(['n1'], ['city-7', '1980-01-02', 'Odra'])).toEqual([
      [0, 4],
      [1, 4],
    ]);
  });

  test('of one system are two people, and neither is tied to the one of the other system', async () => {
    expect(await people(['n1'], ['city-7'], ['city-8'])).toEqual([
      [0, 4],
      [1, 4],
      [2, 4],
    ]);
  });

  test('say nothing of each other where only the year of birth is known', async () => {
    expect(await people(['n1', '1980-01-01'], ['city-7', '1980-01-01'])).toEqual([
      [0, 4],
      [1, 4],
    ]);
  });
});
