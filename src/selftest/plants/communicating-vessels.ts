import type { Address, Company, Person } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Months between one collapse and the next. */
  step?: number;
  /** How many of the four collapse. */
  fallen?: number;
  /** Everybody is somebody else. */
  strangers?: boolean;
  /** Months before the as-of day of the last collapse. */
  last?: number;
  closed?: boolean;
}

/** Four companies at one yard, led by two people, that follow one another. */
function vessels(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const step = plan.step ?? 10;
  const fallen = plan.fallen ?? 3;
  const last = plan.last ?? 4;
  const yard: Address = world.address();
  const two = s.people(2) as [Person, Person];
  const companies: Company[] = [];
  for (let nth = 0; nth < 4; nth += 1) {
    const t0 = s.ago(last + step * (fallen - 1 - Math.min(nth, fallen - 1)));
    const start =
      nth === 0
        ? after(t0, -40)
        : nth < fallen
          ? after(s.ago(last + step * (fallen - nth)), 3)
          : s.ago(last - 1 - (nth - fallen));
    const company = s.company(start, '45206', {
      seat: yard,
      founders: plan.strangers ? [s.person()] : nth % 2 === 0 ? [...two] : [two[1], two[0]],
    });
    if (nth < fallen) world.collapse(company, t0);
    companies.push(company);
  }
  if (plan.closed) {
    for (const company of companies.slice(fallen)) world.close(company, s.ago(1));
  }
  return companies;
}

/** One falls, one follows it; the third has been there all along. */
function oneRelay(s: Stage): Planted {
  const yard = s.world.address();
  const founders = s.people(2);
  const t0 = s.ago(14);
  const companies = [-50, -40, 5].map((months) =>
    s.company(after(t0, months), '45206', { seat: yard, founders }),
  );
  if (companies[0]) s.world.collapse(companies[0], t0);
  return companies;
}

export const communicatingVessels: Plants = {
  code: 'P19',
  plants: {
    'hit: three follow one another, one is alive (strong)': (s) => vessels(s, {}),
    'hit: two of four have fallen (strong)': (s) => vessels(s, { fallen: 2, step: 9 }),
    'near miss: one relay only': oneRelay,
    'near miss: none is alive': (s) => vessels(s, { closed: true }),
    'near miss: fallen long ago': (s) => vessels(s, { last: 62, step: 8 }),
    'twin: strangers at one yard, one after another': (s) => vessels(s, { strangers: true }),
  },
};
