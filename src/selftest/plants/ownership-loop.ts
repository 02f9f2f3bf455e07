import type { Planted, Plants, Stage } from './stage.ts';

/** Each holds the next; with `closes` the last holds the first. */
function ring(s: Stage, percentages: readonly number[], more: { ended?: boolean } = {}): Planted {
  const companies = percentages.map(() => s.company(s.some(40, 90), '70220'));
  percentages.forEach((percentage, at) => {
    const holder = companies[at];
    const held = companies[(at + 1) % companies.length];
    if (holder && held)
      s.world.share(held, { company: holder }, percentage, s.ago(30), more.ended ? s.ago(2) : undefined);
  });
  return companies;
}

/** Holders in a row above a company with so many people. */
function tower(s: Stage, holders: number, staff: number | undefined): Planted {
  const base = s.company(s.some(40, 90), '43310', { books: 'none' });
  for (const year of [2022, 2023, 2024, 2025])
    if (staff !== undefined) s.world.account(base, year, { staff });
  const companies = [base];
  for (let nth = 0; nth < holders; nth += 1) {
    const above = s.company(s.some(60, 110), '64200');
    const below = companies[companies.length - 1];
    if (below) s.world.share(below, { company: above }, 30, s.ago(30));
    companies.push(above);
  }
  return companies;
}

export const ownershipLoop: Plants = {
  code: 'P20',
  plants: {
    'hit: two hold each other, five in the hundred (moderate)': (s) => ring(s, [5, 5]),
    'hit: a ring of three (moderate)': (s) => ring(s, [60, 25, 12]),
    'hit: four holders above a small firm (moderate)': (s) => tower(s, 4, 3),
    'hit: four holders, staff unknown (moderate)': (s) => tower(s, 4, undefined),
    'hit: a failed holder of a living company (moderate)': (s) => {
      const held = s.company(s.some(40, 80), '56101');
      const holder = s.company(s.some(60, 90), '64200');
      s.world.share(held, { company: holder }, 40, s.ago(36));
      s.world.collapse(holder, s.ago(5), 'bankruptcy_opened', { situation: '050' });
      return [held, holder];
    },
    'hit: a foreign holder, nobody known above (moderate)': (s) => {
      const held = s.company(s.some(30, 80), '46900');
      s.world.share(held, { foreign: `LU:B${s.world.random.whole(100_000, 999_999)}` }, 25, s.ago(20));
      return [held];
    },
    'near miss: less than five in the hundred': (s) => ring(s, [4.9, 60]),
    'near miss: the ring is dissolved': (s) => ring(s, [40, 40], { ended: true }),
    'near miss: three holders': (s) => tower(s, 3, 3),
    'near miss: above a firm of ten': (s) => tower(s, 4, 10),
    'near miss: a foreign holder of less than a quarter': (s) => {
      const held = s.company(s.some(30, 80), '46900');
      s.world.share(held, { foreign: `LU:B${s.world.random.whole(100_000, 999_999)}` }, 24.9, s.ago(20));
      return [held];
    },
    'twin: own shares': (s) => {
      const a = s.company(s.some(60, 90), '41201');
      s.world.share(a, { company: a }, 10, s.ago(30));
      return [a];
    },
  },
};
