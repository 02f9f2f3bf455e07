import { afterEach, describe, expect, test } from 'vitest';
import { RecordWorld } from '../timeline/record-world.ts';

type Row = Record<string, string | null>;

let world: RecordWorld | undefined;
afterEach(() => world?.close());

/** For each row the first one of the same person, and the level. */
async function peopleOf(rows: Row[]): Promise<[same: number, level: number][]> {
  world = await RecordWorld.of(
    {
      mandate_record: rows.map((row, at) => ({ company: `c${at}`, role: 'director', ...row, ref: at + 1 })),
      source_record: [{ source: 0, path: 'officers.dat' }],
    },
    '2024-07-01',
  );
  const found = await world.ask(
    'person_mention',
    'SELECT ref, person, level FROM person_mention ORDER BY ref',
  );
  const first = new Map<unknown, number>();
  for (const { ref, person } of found) if (!first.has(person)) first.set(person, Number(ref) - 1);
  return found.map(({ person, level }) => [first.get(person) ?? -1, Number(level)]);
}

const officer = (person_id: string, birth_text: string | null, person_zip = 'ZZ1 1ZA'): Row => ({
  person_id,
  person_name: 'Zorvantike',
  person_first_name: 'Wilda Fern',
  birth_text,
  person_zip,
  person_city: 'Zurton',
});

describe('officer numbers of Companies House', () => {
  test('one number is one person for certain', async () => {
    expect(await peopleOf([officer('o1', '1974-09'), officer('o1', '1974-09', 'ZZ9 9ZZ')])).toEqual([
      [0, 4],
      [0, 4],
    ]);
  });

  test('two numbers do not forbid one person: name, month and place decide, and make nobody certain', async () => {
    const people = await peopleOf([officer('o1', '1974-09'), officer('o2', '1974-09')]);
    expect(people.map(([same]) => same)).toEqual([0, 0]);
    expect(Math.max(...people.map(([, level]) => level))).toBeLessThan(3);
  });

  test('two numbers with another month of birth are two people', async () => {
    expect(await peopleOf([officer('o1', '1974-09'), officer('o2', '1991-03')])).toEqual([
      [0, 4],
      [1, 4],
    ]);
  });

  test('a name and month that four numbers share is a common one: the numbers tell its bearers apart', async () => {
    const people = await peopleOf(['o1', 'o2', 'o3', 'o4'].map((id) => officer(id, '1974-09')));
    expect(people.map(([same]) => same)).toEqual([0, 1, 2, 3]);
  });
});
