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

/** Strangers of one birth date in one place: letters at random, so that no two names look alike. */
function strangers(count: number, birth_date: string): Row[] {
  return Array.from({ length: count }, (_, at) => {
    const letters = createHash('md5').update(`${birth_date} ${at}`).digest('hex').replaceAll(/\d/g, toLetter);
    return {
      person_name: letters.slice(0, 12),
      person_first_name: letters.slice(12, 20),
      birth_date,
      person_zip: '3600',
      person_city: 'Genk',
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

test('tells the key that more than sixty mentions share, and how many hang on it', async () => {
  const found = await summaryOf([...strangers(61, '1970-02-03'), ...strangers(60, '1981-07-19')]);
  expect(found.people).toBe(121);
  expect(found.keysLeftOut).toEqual({ keys: 1, mentions: 61 });
  expect(keysLeftOutInWords(found)).toBe(
    '1 key is shared by more than 60 mentions of people each, and the 61 mentions that hang on them are compared by finer keys only',
  );
});
