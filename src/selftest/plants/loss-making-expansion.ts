import { addDays, type Day, yearOf } from '../calendar.ts';
import type { Planted, Plants, Stage } from './stage.ts';

interface Plan {
  losses?: readonly boolean[];
  /** Days after the first day of the first loss year on which sites open or parcels are bought. */
  sites?: readonly number[];
  purchases?: readonly number[];
  capital?: number;
  equity?: boolean;
}

function expander(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const first = yearOf(s.asOf) - 3;
  const begin: Day = `${first}-01-01`;
  const a = s.company(addDays(begin, -1_500), '56101');
  (plan.losses ?? [true, true]).forEach((loss, at) => {
    const values = plan.equity ? { equity: -9_000 } : { result: -21_000 };
    world.account(a, first + at, loss ? values : {});
  });
  const { place } = world.seatOf(a).street;
  for (const days of plan.sites ?? []) world.openUnit(a, addDays(begin, days), world.address(place));
  for (const days of plan.purchases ?? []) {
    world.parcel({
      address: world.address(place),
      nature: 407,
      since: addDays(begin, days),
      owners: [{ company: a }],
    });
  }
  if (plan.capital !== undefined)
    world.publish(a, addDays(begin, plan.capital), [{ type: 'capital_change' }]);
  return [a];
}

export const lossMakingExpansion: Plants = {
  code: 'P14',
  plants: {
    'hit: two sites in two loss years (moderate)': (s) => expander(s, { sites: [100, 500] }),
    'hit: a site on the first day, one on the last (moderate)': (s) => expander(s, { sites: [0, 730] }),
    'hit: a site and a purchase, negative equity (moderate)': (s) =>
      expander(s, { sites: [200], purchases: [400], equity: true }),
    'hit: two purchases (moderate)': (s) => expander(s, { purchases: [90, 610] }),
    'hit: capital raised long before (moderate)': (s) => expander(s, { sites: [100, 500], capital: -400 }),
    'near miss: one loss year': (s) => expander(s, { losses: [true, false], sites: [100, 300] }),
    'near miss: one site': (s) => expander(s, { sites: [100] }),
    'near miss: a site the day after': (s) => expander(s, { sites: [100, 731] }),
    'near miss: capital raised in these years': (s) => expander(s, { sites: [100, 500], capital: 300 }),
    'near miss: capital raised in the year before': (s) => expander(s, { sites: [100, 500], capital: -300 }),
    'wrong order: the sites opened before': (s) => expander(s, { sites: [-300, -20] }),
  },
};
