import { afterEach, describe, expect, test } from 'vitest';
import { RecordWorld } from './record-world.ts';

let world: RecordWorld | undefined;
afterEach(() => world?.close());

describe('company_sector', () => {
  test.each([
    ['bakery', '1071', true],
    ['bread shop', '4724', true],
    ['road freight', '4941', true],
    ['warehouse', '5210', true],
    ['forwarder', '5229', true],
    ['riding school', '8551', true],
    ['sports club', '9312', true],
    ['other sports', '9319', true],
    ['building materials', '4673', true],
    ['wholesale of food', '4631', true],
    ['clothing', '1413', true],
    ['call centre', '8220', true],
    ['other food', '1089', false],
    ['sports ground', '9311', false],
    ['office services', '8211', false],
  ])('%s (%s) is a risk sector: %s', async (_, nace, risk) => {
    world = await RecordWorld.of(
      { event_record: [{ company: '0123456749', published: '2020-01-01', type: 'incorporation', nace }] },
      '2025-05-30',
    );
    expect(await world.ask('company_sector', 'SELECT risk FROM company_sector')).toEqual([{ risk }]);
  });

  test('by the first two, three or four digits of any code; no code, no row', async () => {
    const event = (company: string, nace: string | null) => ({
      company,
      published: '2020-01-01',
      type: 'incorporation',
      nace,
    });
    world = await RecordWorld.of(
      {
        event_record: [
          event('0123456749', '9604'),
          event('0123456749', '6420'),
          event('0404710724', '0121'),
          event('0405500150', '0162'),
          event('0406798006', null),
        ],
      },
      '2025-05-30',
    );
    const rows = await world.ask(
      'company_sector',
      'SELECT company, risk, licensed, holding FROM company_sector ORDER BY company',
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['0123456749', true, true, true],
      ['0404710724', true, false, false],
      ['0405500150', false, false, false],
    ]);
  });
});
