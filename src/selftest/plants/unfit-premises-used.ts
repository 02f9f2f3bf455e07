import type { PremisesRow } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  status: PremisesRow['status'];
  people: number;
  /** Days from the decision to the first registration. */
  days: number;
  /** Months after which it is over. */
  months?: number;
}

function lived(s: Stage, { status, people, days, months }: Plan): Planted {
  const { world } = s;
  const address = world.address();
  const from = s.some(10, 24);
  world.premises.push({
    address,
    status,
    from,
    ...(months === undefined ? {} : { to: after(from, months) }),
  });
  for (let nth = 0; nth < people; nth += 1) world.stay(address, after(from, 0, days + nth));
  return [address];
}

/** A bar is closed for four months; another operator opens there so many months and days after the closure began. */
function reopened(s: Stage, months: number, days: number): Planted {
  const { world } = s;
  const from = s.some(10, 24);
  const place = world.address();
  const boss = s.person();
  const a = s.company(after(from, -50), '56301', { founders: [boss], unit: place });
  world.premises.push({ address: place, status: 'closed_by_order', from, to: after(from, 4) });
  const b = s.company(after(from, months, days), '56301', { founders: [boss], unit: place });
  return [a, b];
}

export const unfitPremisesUsed: Plants = {
  code: 'P35',
  plants: {
    'hit: one moves in where it is uninhabitable (moderate)': (s) =>
      lived(s, { status: 'uninhabitable', people: 1, days: 60 }),
    'hit: three move in where it is unfit (strong)': (s) =>
      lived(s, { status: 'unfit', people: 3, days: 40 }),
    'hit: on the thirtieth day (moderate)': (s) =>
      lived(s, { status: 'occupancy_forbidden', people: 1, days: 30 }),
    'hit: three where it is vacant (moderate)': (s) => lived(s, { status: 'vacant', people: 3, days: 31 }),
    'hit: opened again during the closure (strong)': (s) => reopened(s, 2, 0),
    'near miss: on the twenty-ninth day': (s) => lived(s, { status: 'unfit', people: 1, days: 29 }),
    'near miss: two where it is vacant': (s) => lived(s, { status: 'vacant', people: 2, days: 40 }),
    'near miss: opened on the day the closure ends': (s) => reopened(s, 4, 0),
    'wrong order: they lived there before': (s) => lived(s, { status: 'unfit', people: 3, days: -300 }),
    'twin: repaired before they came': (s) => lived(s, { status: 'unfit', people: 3, days: 200, months: 6 }),
  },
};
