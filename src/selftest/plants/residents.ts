import { addDays } from '../calendar.ts';
import type { Address } from '../world-rows.ts';
import type { Planted, Plants, Stage } from './stage.ts';

/** So many stays of some weeks, one after another, inside one year that ends lately. */
export function passage(s: Stage, address: Address, stays: number, days = 40, first = 420): void {
  const begin = addDays(s.asOf, -first);
  const step = Math.floor((350 - days) / Math.max(1, stays - 1));
  for (let nth = 0; nth < stays; nth += 1) {
    const from = addDays(begin, nth * step);
    s.world.stay(address, from, addDays(from, days));
  }
}

function house(
  s: Stage,
  nature = 200,
  more: { units?: number; surface?: number; box?: string } = {},
): Address {
  const address = s.world.address(undefined, more.box);
  s.world.parcel({
    address,
    nature,
    since: s.ago(160),
    owners: [{ person: s.world.person(address.street.place) }],
    housingUnits: more.units ?? 1,
    usedSurface: more.surface ?? 150,
  });
  return address;
}

function passing(s: Stage, stays: number, days = 40, nature = 200, first = 420): Planted {
  const address = house(s, nature);
  passage(s, address, stays, days, first);
  return [address];
}

/** People who live there on the as-of day, each registered on another day, or all on one. */
function living(
  s: Stage,
  people: number,
  more: { nature?: number; oneDay?: boolean; units?: number; surface?: number } = {},
): Planted {
  const address = house(s, more.nature ?? 200, more);
  for (let nth = 0; nth < people; nth += 1)
    s.world.stay(address, addDays(s.asOf, more.oneDay ? -300 : -900 + nth * 37));
  return [address];
}

/** So many who registered on one day, as a family would, in a shop in which a company of this trade works. */
function atWork(s: Stage, people: number, nace: string): Planted {
  const address = house(s, 404);
  s.company(s.some(20, 60), nace, { unit: address });
  for (let nth = 0; nth < people; nth += 1) s.world.stay(address, addDays(s.asOf, -200));
  return [address];
}

export const residentTurnover: Plants = {
  code: 'P30',
  plants: {
    'hit: twelve stays in a year (moderate)': (s) => passing(s, 12),
    'hit: in a flat (moderate)': (s) => passing(s, 12, 50, 537),
    'hit: four years ago (moderate)': (s) => passing(s, 12, 40, 200, 1_500),
    'near miss: seven stays': (s) => passing(s, 7),
    'near miss: longer ago than five years': (s) => passing(s, 12, 40, 200, 2_650),
    'near miss: stays of seven months': (s) => passing(s, 12, 215),
    'near miss: no dwelling': (s) => passing(s, 12, 40, 404),
    'twin: a family that moves in and stays': (s) => living(s, 5, { oneDay: true }),
  },
};

export const overcrowdedDwelling: Plants = {
  code: 'P31',
  plants: {
    'hit: three households in an office (moderate)': (s) => living(s, 3, { nature: 402 }),
    'hit: six on one day in a warehouse (moderate)': (s) => living(s, 6, { nature: 371, oneDay: true }),
    'hit: thirteen in a house (moderate)': (s) => living(s, 13),
    'hit: twenty-six in two units (moderate)': (s) => living(s, 26, { units: 2, surface: 600 }),
    'hit: seven on forty square metres (moderate)': (s) => living(s, 7, { surface: 40 }),
    'hit: four on one day where people wash cars (weak)': (s) => atWork(s, 4, '45206'),
    'near miss: four on one day at an accountant’s': (s) => atWork(s, 4, '69201'),
    'near miss: three on one day': (s) => atWork(s, 3, '45206'),
    'near miss: a caretaker family in an office': (s) => living(s, 5, { nature: 402, oneDay: true }),
    'near miss: two in an office': (s) => living(s, 2, { nature: 402 }),
    'near miss: twelve in a house': (s) => living(s, 12, { surface: 240 }),
    'near miss: twenty-four in two units': (s) => living(s, 24, { units: 2, surface: 600 }),
    'near miss: five on thirty square metres': (s) => living(s, 5, { surface: 30 }),
    'near miss: six on forty-eight square metres': (s) => living(s, 6, { surface: 48 }),
  },
};
