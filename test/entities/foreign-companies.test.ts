import { afterEach, describe, expect, test } from 'vitest';
import { RecordWorld } from '../timeline/record-world.ts';

let world: RecordWorld | undefined;
afterEach(() => world?.close());

type Row = Record<string, string | number | boolean | null>;

/** What holders are taken to be: the company as written -> its key and the level at which it holds. */
async function holders(
  rows: Row[],
  more: { events?: Row[]; owners?: Row[] } = {},
): Promise<Record<string, unknown>> {
  world = await RecordWorld.of(
    {
      share_record: rows.map((row) => ({
        company: '0400000185',
        percentage: 30,
        start_date: '2020-01-01',
        ...row,
      })),
      event_record: more.events ?? [],
      owner_record: more.owners ?? [],
    },
    '2025-06-30',
  );
  const found = await world.ask(
    'share_spell',
    `SELECT r.holder AS written, s.holder, s.level FROM share_spell s JOIN share_record r ON r.ref = s.ref
     WHERE r.holder IS NOT NULL`,
  );
  return Object.fromEntries(found.map(({ written, holder, level }) => [written, [holder, level]]));
}

const held = (...written: string[]): Row[] => written.map((holder) => ({ holder }));

describe('foreign companies by name and country', () => {
  test('are one by their name without case, accents, legal form and articles, at moderate', async () => {
    const written = ['DE:Brélmers Handels GmbH', 'DE:BRELMERS-HANDELS G.m.b.H.', 'DE:The Brelmers Handels'];
    expect(await holders(held(...written))).toEqual(
      Object.fromEntries(written.map((one) => [one, ['DE:brelmers handels', 2]])),
    );
  });

  test('are never one across a border, nor under another name', async () => {
    expect(
      await holders(held('DE:Brelmers Handels GmbH', 'NL:Brelmers Handels BV', 'DE:Brelmers Bau GmbH')),
    ).toEqual({
      'DE:Brelmers Handels GmbH': ['DE:brelmers handels', 2],
      'NL:Brelmers Handels BV': ['NL:brelmers handels', 2],
      'DE:Brelmers Bau GmbH': ['DE:brelmers bau', 2],
    });
  });

  test('are the one number of their country that bears the very name', async () => {
    const rows = held('DE:Brelmers Handels GmbH', 'DE:HRB 1234', 'NL:Brelmers Handels BV');
    const events = [{ company: 'DE:HRB 1234', entity_name: 'Brelmers Handels', published: '2021-01-01' }];
    expect(await holders(rows, { events })).toEqual({
      'DE:Brelmers Handels GmbH': ['DE:HRB 1234', 2],
      'DE:HRB 1234': ['DE:HRB 1234', null],
      'NL:Brelmers Handels BV': ['NL:brelmers handels', 2],
    });
  });

  test('know the name of a number from its shares and its land too', async () => {
    const rows = [
      ...held('LU:Drostveld Transport SARL', 'FR:Kelixan'),
      { holder: 'LU:B 77', person_name: 'Drostveld Transport' },
    ];
    const owners = [{ holder: 'fr123456782', holder_name: 'KELIXAN SAS', slot: 1, owns: true }];
    expect(await holders(rows, { owners })).toEqual({
      'LU:Drostveld Transport SARL': ['LU:B 77', 2],
      'FR:Kelixan': ['fr123456782', 2],
      'LU:B 77': ['LU:B 77', null],
    });
  });

  test('are neither of two numbers that bear the name', async () => {
    const events = ['DE:HRB 1234', 'DE:HRB 99'].map((company) => ({
      company,
      entity_name: 'Brelmers Handels GmbH',
      published: '2021-01-01',
    }));
    expect(await holders(held('DE:Brelmers Handels'), { events })).toEqual({
      'DE:Brelmers Handels': ['DE:brelmers handels', 2],
    });
  });

  test('never take a Belgian number by name', async () => {
    const events = [{ company: '0400000284', entity_name: 'Brelmers Handels', published: '2021-01-01' }];
    expect(await holders(held('DE:Brelmers Handels GmbH'), { events })).toEqual({
      'DE:Brelmers Handels GmbH': ['DE:brelmers handels', 2],
    });
  });

  test('may have a number in their name; a number is no name', async () => {
    expect(await holders(held('DE:Studio 54 GmbH', 'DE:STUDIO 54', 'DE:HRB 54', 'GB:SC 54 Ltd'))).toEqual({
      'DE:Studio 54 GmbH': ['DE:studio 54', 2],
      // without a legal form it may be a number
      'DE:STUDIO 54': ['DE:STUDIO 54', null],
      'DE:HRB 54': ['DE:HRB 54', null],
      'GB:SC 54 Ltd': ['GB:SC 54 Ltd', null],
    });
  });
});

test('a foreign number is one in any case, with any spaces, dots and dashes; the level stays that of a number', async () => {
  const rows = held(
    'DE:HRB 1234',
    'DE:hrb1234',
    'CH:CHE-123.456.789',
    'CH:CHE123456789',
    'UK:0123',
    'GB:0123',
    'DE:HRB 12345',
  );
  expect(await holders(rows)).toEqual({
    'DE:HRB 1234': ['DE:HRB 1234', null],
    'DE:hrb1234': ['DE:HRB 1234', null],
    'CH:CHE-123.456.789': ['CH:CHE-123.456.789', null],
    'CH:CHE123456789': ['CH:CHE-123.456.789', null],
    'UK:0123': ['GB:0123', null],
    'GB:0123': ['GB:0123', null],
    'DE:HRB 12345': ['DE:HRB 12345', null],
  });
});

test('all spellings are one enterprise in the timeline', async () => {
  await holders(held('DE:Brelmers Handels GmbH', 'DE:Brelmers Handels', 'DE:HRB 1234', 'DE:hrb1234'));
  const found = await world?.ask('company', 'SELECT company FROM company ORDER BY company');
  expect(found?.map(({ company }) => company)).toEqual(['0400000185', 'DE:HRB 1234', 'DE:brelmers handels']);
});
