import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import {
  type IdentitySummary,
  identitySummary,
  identityTables,
  keysLeftOutInWords,
} from '../../src/entities/identity-summary.ts';
import { RecordWorld } from '../timeline/record-world.ts';

let world: RecordWorld | undefined;
afterEach(() => world?.close());

type Row = Record<string, string | null>;

async function summaryOf(rows: Row[]): Promise<IdentitySummary> {
  world = await RecordWorld.of(
    { mandate_record: rows.map((row, at) => ({ company: `c${at}`, role: 'manager', ...row })) },
    '2025-06-30',
  );
  await world.builder.build(identityTables);
  return identitySummary(world.engine);
}

/** Strangers of one place, born on as many days: letters at random, so that no two names look alike. */
function strangers(count: number, person_zip: string, person_city: string): Row[] {
  return Array.from({ length: count }, (_, at) => {
    const letters = createHash('md5').update(`${person_zip} ${at}`).digest('hex').replaceAll(/\d/g, toLetter);
    return {
      person_name: letters.slice(0, 12),
      person_first_name: letters.slice(12, 20),
      birth_date: new Date(Date.UTC(1940, 0, 2 + at * 97)).toISOString().slice(0, 10),
      person_zip,
      person_city,
    };
  });
}

const toLetter = (digit: string) => 'klmnoprstu'[Number(digit)] ?? '';

test('counts mentions, people and levels', async () => {
  const name = { person_name: 'Brelmers', person_first_name: 'Tavin' };
  const found = await summaryOf([
    { ...name, person_id: 'a', birth_date: '1970-02-03' },
    { ...name, person_id: 'a', birth_date: null },
    { ...name, birth_date: '1970-02-03' },
    { person_name: 'Drostveld', person_first_name: 'Kelix', birth_date: null },
  ]);
  expect(found).toMatchObject({
    mentions: 4,
    people: 2,
    byLevel: { certain: 2, strong: 1, moderate: 0, nameOnly: 1 },
    keysLeftOut: { keys: 0, mentions: 0 },
  });
  expect(keysLeftOutInWords(found)).toBeUndefined();
});

test('tells the key that more than two hundred mentions of a small extract share, and how many hang on it', async () => {
  const found = await summaryOf([...strangers(201, '3600', 'Genk'), ...strangers(200, '9000', 'Gent')]);
  expect(found.people).toBe(401);
  // postcode and municipality; no other thing that agrees is shared by so many
  expect(found.keysLeftOut).toEqual({ keys: 1, mentions: 201 });
  expect(keysLeftOutInWords(found)).toBe(
    '1 key is shared by too many mentions of people, and the 201 mentions that hang on it are compared by finer keys only',
  );
});
