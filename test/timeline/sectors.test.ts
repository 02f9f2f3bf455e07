import { afterEach, describe, expect, test } from 'vitest';
import { RecordWorld } from './record-world.ts';

let world: RecordWorld | undefined;
afterEach(() => world?.close());

describe('company_sector', () => {
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
