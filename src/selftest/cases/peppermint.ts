import { addDays } from '../calendar.ts';
import type { Case } from './case.ts';

/** Fruit picking: seasonal workers pass through houses that the grower owns. */
export const peppermint: Case = {
  name: 'peppermint',
  sector: 'fruit picking',
  says: 'Seasonal workers declare arrival at several addresses of one city, one with a high turnover of residents. The grower owns two of the houses; a third owner shares only the surname, which ties nothing.',
  tier: 'ATTENTION',
  signals: ['P27', 'P30'],
  build(world) {
    const grower = world.person('3300');
    grower.home = world.address('3300');
    const namesake = { ...world.person('3300'), name: grower.name };
    const orchard = world.company({
      start: '2021-09-13',
      nace: '01240',
      form: '612',
      zip: '3300',
      founders: [grower],
    });
    const [house, second, third] = [1, 2, 3].map(() => world.address('3300')) as [
      ReturnType<typeof world.address>,
      ReturnType<typeof world.address>,
      ReturnType<typeof world.address>,
    ];
    world.parcel({ address: grower.home, nature: 200, since: '2009-03-16', owners: [{ person: grower }] });
    world.parcel({ address: house, nature: 200, since: '2021-11-29', owners: [{ person: grower }] });
    world.parcel({ address: second, nature: 200, since: '2023-05-15', owners: [{ person: grower }] });
    world.parcel({ address: third, nature: 200, since: '2016-07-04', owners: [{ person: namesake }] });
    for (let nth = 0; nth < 14; nth += 1) {
      const from = addDays('2025-06-02', nth * 12);
      world.stay(house, from, addDays(from, 45 + (nth % 5) * 9));
    }
    for (let nth = 0; nth < 3; nth += 1)
      world.stay(second, addDays('2025-07-01', nth * 7), addDays('2025-09-20', nth * 9));
    for (let nth = 0; nth < 2; nth += 1)
      world.stay(third, addDays('2025-07-10', nth * 7), addDays('2025-09-25', nth * 9));
    return { companies: [orchard] };
  },
};
