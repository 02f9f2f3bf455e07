import { addDays } from '../calendar.ts';
import type { Planted, Plants, Stage } from './stage.ts';

interface Plan {
  workers: number;
  /** Who rents the house: the employer, its principal, or nobody. */
  tenant?: 'employer' | 'principal';
  /** Days that each stays; none: they are there together. */
  stays?: number;
  /** They come to live there only after the work has ended. */
  after?: boolean;
  licensed?: boolean;
}

function housed(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const begin = s.some(8, 20);
  const house = world.address();
  const employer = s.company(s.some(60, 90), '81210');
  const principal = plan.tenant === 'principal' ? s.company(s.some(60, 90), '62010') : undefined;
  const tenant = plan.tenant === 'employer' ? employer : principal;
  if (principal) world.subcontracts.push({ principal, contractor: employer, from: addDays(begin, -30) });
  world.premises.push({
    address: house,
    status: 'in_use',
    from: addDays(begin, -200),
    ...(tenant === undefined ? {} : { tenant }),
  });
  if (plan.licensed) {
    world.licence({
      activity: '55201',
      day: addDays(begin, -300),
      status: 'granted',
      address: house,
      applicant: employer,
    });
  }
  for (let nth = 0; nth < plan.workers; nth += 1) {
    const worker = world.work(employer, addDays(begin, nth), plan.after ? { to: addDays(begin, 30) } : {});
    const from = addDays(begin, (plan.after ? 40 : 0) + nth * (plan.stays ?? 3));
    world.stay(house, from, plan.stays === undefined ? undefined : addDays(from, plan.stays - 1), worker);
  }
  return [employer, house];
}

export const tiedHousing: Plants = {
  code: 'P37',
  plants: {
    'hit: four in a house that the employer rents (moderate)': (s) =>
      housed(s, { workers: 4, tenant: 'employer' }),
    'hit: six in a house that the principal rents (moderate)': (s) =>
      housed(s, { workers: 6, tenant: 'principal' }),
    'near miss: three workers': (s) => housed(s, { workers: 3, tenant: 'employer' }),
    'near miss: one after another': (s) => housed(s, { workers: 5, tenant: 'employer', stays: 20 }),
    'near miss: a house of nobody': (s) => housed(s, { workers: 5 }),
    'wrong order: they come when the work is over': (s) =>
      housed(s, { workers: 5, tenant: 'employer', after: true }),
    'twin: licensed lodging': (s) => housed(s, { workers: 5, tenant: 'employer', licensed: true }),
  },
};
