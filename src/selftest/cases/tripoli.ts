import { addDays } from '../calendar.ts';
import type { Case } from './case.ts';

/** Window prostitution: registrations and deregistrations follow one another at one address. */
export const tripoli: Case = {
  name: 'tripoli',
  sector: 'window prostitution',
  says: 'One address shows a significant turnover of registrations and deregistrations, and many people at once. Register data alone do not convict a house: it stays a note.',
  tier: 'NOTE',
  signals: ['P30', 'P31'],
  build(world) {
    const house = world.address('1030');
    world.parcel({
      address: house,
      nature: 200,
      since: '2011-10-03',
      owners: [{ person: world.person('1000') }],
      usedSurface: 140,
    });
    for (let nth = 0; nth < 40; nth += 1) {
      const from = addDays('2025-03-03', nth * 9);
      world.stay(house, from, addDays(from, 40 + (nth % 7) * 11));
    }
    for (let nth = 0; nth < 14; nth += 1) world.stay(house, addDays('2026-04-06', nth * 5));
    return { companies: [], addresses: [house] };
  },
};
