import { addDays } from '../calendar.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Months (and days) after the start on which parcels are bought. */
  bought: readonly (readonly [number, number])[];
  losses?: number;
  nace?: string;
  more?: string;
  age?: number;
  /** The company collapses so many months after the last purchase. */
  falls?: number;
  owned?: number;
}

function portfolio(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const start = s.some(plan.age ?? 50, (plan.age ?? 50) + 6);
  const a = s.company(start, plan.nace ?? '70220', { books: plan.losses === undefined ? 'kept' : 'none' });
  if (plan.more) a.nace.push(plan.more);
  for (let nth = 0; nth < (plan.losses ?? 0); nth += 1)
    world.account(a, 2022 + nth, { result: -4_000, turnover: 90_000 });
  for (let nth = 0; nth < (plan.owned ?? 0); nth += 1) {
    world.parcel({
      address: world.address(),
      nature: 200,
      since: after(start, 13, nth * 400),
      owners: [{ company: a }],
    });
  }
  plan.bought.forEach(([months, days]) => {
    world.parcel({
      address: world.address(),
      nature: 200,
      since: after(start, months, days),
      owners: [{ company: a }],
    });
  });
  if (plan.falls !== undefined) {
    const last = plan.bought[plan.bought.length - 1] ?? [0, 0];
    world.collapse(a, addDays(after(after(start, ...last), plan.falls), 0));
  }
  return [a];
}

export const portfolioAnomaly: Plants = {
  code: 'P29',
  plants: {
    'hit: three purchases in the first year (moderate)': (s) =>
      portfolio(s, {
        bought: [
          [2, 0],
          [5, 0],
          [9, 0],
        ],
      }),
    'hit: a purchase when new, and losses (moderate)': (s) => portfolio(s, { bought: [[6, 0]], losses: 2 }),
    'hit: three purchases and losses (moderate)': (s) =>
      portfolio(s, {
        bought: [
          [20, 0],
          [26, 0],
          [32, 0],
        ],
        losses: 2,
      }),
    'hit: three purchases, then the collapse (moderate)': (s) =>
      portfolio(s, {
        bought: [
          [20, 0],
          [24, 0],
          [28, 0],
        ],
        falls: 12,
      }),
    'near miss: one trait, new': (s) => portfolio(s, { bought: [[6, 0]] }),
    'near miss: one trait, three purchases': (s) =>
      portfolio(s, {
        bought: [
          [20, 0],
          [26, 0],
          [32, 0],
        ],
      }),
    'near miss: bought a year after the start, and losses': (s) =>
      portfolio(s, { bought: [[12, 0]], losses: 2 }),
    'near miss: three purchases in a day more than a year, and losses': (s) =>
      portfolio(s, {
        bought: [
          [20, 0],
          [26, 0],
          [32, 1],
        ],
        losses: 2,
      }),
    'near miss: one loss year': (s) => portfolio(s, { bought: [[6, 0]], losses: 1 }),
    'near miss: owned four before': (s) =>
      portfolio(s, {
        bought: [
          [68, 0],
          [70, 0],
          [72, 0],
        ],
        losses: 2,
        owned: 4,
        age: 80,
      }),
    'twin: a developer': (s) =>
      portfolio(s, {
        bought: [
          [2, 0],
          [5, 0],
          [9, 0],
        ],
        nace: '41201',
      }),
    'twin: a property company': (s) =>
      portfolio(s, {
        bought: [
          [2, 0],
          [5, 0],
          [9, 0],
        ],
        more: '68201',
      }),
  },
};
