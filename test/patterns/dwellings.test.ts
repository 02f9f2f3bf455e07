import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/patterns/catalogue.ts';
import { sqlParameters } from '../../src/patterns/options.ts';
import { type RecordRows, RecordWorld } from '../timeline/record-world.ts';

const AS_OF = '2025-06-30';
const parameters = sqlParameters(catalogue, {}, AS_OF);

let world: RecordWorld | undefined;
afterEach(() => world?.close());

async function ask(rows: RecordRows, table: string, query: string) {
  world?.close();
  world = await RecordWorld.of(rows, AS_OF, parameters);
  return (await world.ask(table, query)).map((row) => Object.values(row));
}

const day = (offset: number) =>
  new Date(Date.UTC(2023, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);

let person = 0;
function stay(house: number, start: string, end: string | null = null) {
  person += 1;
  return {
    person_id: `r${person}`,
    zipcode: '3600',
    municipality: 'Genk',
    street: 'Kerkstraat',
    house_number: String(house),
    start_date: start,
    end_date: end,
  };
}

/** Short stays that follow one another from March 2023 on. */
function passing(house: number, stays: number) {
  return Array.from({ length: stays }, (_, nth) => stay(house, day(60 + nth * 30), day(85 + nth * 30)));
}

describe('dwelling_turnover', () => {
  const numbers =
    'SELECT number, stays, p99, peers FROM dwelling_turnover JOIN building USING (building) ORDER BY number';

  test('of a hundred units the value at rank 99 decides: the third busiest is none', async () => {
    const rest = Array.from({ length: 97 }, (_, nth) => stay(100 + nth, '2010-01-01'));
    const rows = { residence_record: [...passing(1, 8), ...passing(2, 9), ...passing(3, 10), ...rest] };
    expect(await ask(rows, 'dwelling_turnover', numbers)).toEqual([
      ['2', 9, 9, 100],
      ['3', 10, 9, 100],
    ]);
  });

  test('peers are units of the same nature; under a hundred of these, all units', async () => {
    const house = (number: number, nature: number) => ({
      parcel: `p${number}`,
      nis: '71016',
      street: 'KERKSTR',
      house_number: String(number),
      nature,
    });
    const flats = Array.from({ length: 98 }, (_, nth) => 100 + nth);
    const rows = {
      residence_record: [
        ...passing(1, 8),
        ...passing(2, 9),
        ...passing(3, 10),
        ...flats.map((number) => stay(number, '2010-01-01')),
      ],
      parcel_record: [
        house(1, 537),
        house(2, 200),
        house(3, 200),
        ...flats.map((number) => house(number, 537)),
      ],
    };
    // 99 flats: all 101 units are the peers of each, and the value at rank 100 is 9
    expect(await ask(rows, 'dwelling_turnover', numbers)).toEqual([
      ['2', 9, 9, 101],
      ['3', 10, 9, 101],
    ]);
    const more = { ...rows, residence_record: [...rows.residence_record, stay(99, '2010-01-01')] };
    more.parcel_record = [...rows.parcel_record, house(99, 537)];
    // 100 flats: the value at rank 99 of these is 0
    expect(await ask(more, 'dwelling_turnover', numbers)).toEqual([
      ['1', 8, 0, 100],
      ['2', 9, 9, 102],
      ['3', 10, 9, 102],
    ]);
  });

  test('the running sums count what a plain comparison counts', async () => {
    const spells = fc.array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 500 })), {
      minLength: 1,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(spells, async (generated) => {
        const stays = generated.map(([start, length]) => stay(1, day(start), day(start + length)));
        const found = await ask(
          { residence_record: stays },
          'stay_window',
          'SELECT CAST(first_day AS VARCHAR), CAST(last_day AS VARCHAR), stays FROM stay_window',
        );
        expect(found.length).toBeGreaterThan(0);
        for (const [first, last, count] of found as [string, string, number][]) {
          const inside = stays.filter(
            ({ start_date, end_date }) => start_date >= first && (end_date ?? '9') <= last,
          );
          expect(count).toBe(inside.length);
        }
      }),
      { numRuns: 15, seed: 30 },
    );
  });
});

describe('crowded_dwelling', () => {
  test('only the tightest one in two hundred dwellings is too tight', async () => {
    const home = (number: number, used_surface: number) => ({
      parcel: `p${number}`,
      nis: '71016',
      street: 'KERKSTR',
      house_number: String(number),
      nature: 200,
      housing_units: 1,
      used_surface,
    });
    const full = (number: number) => Array.from({ length: 6 }, (_, nth) => stay(number, day(nth)));
    const roomy = Array.from({ length: 198 }, (_, nth) => 100 + nth);
    const rows = {
      residence_record: [...full(1), ...full(2), ...roomy.map((number) => stay(number, '2010-01-01'))],
      parcel_record: [home(1, 30), home(2, 36), ...roomy.map((number) => home(number, 120))],
    };
    const query = 'SELECT number, surface_each, tight FROM crowded_dwelling JOIN building USING (building)';
    expect(await ask(rows, 'crowded_dwelling', query)).toEqual([['1', 5, true]]);
  });
});
