import { addDays } from '../calendar.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Partners {
  count: number;
  /** Months each stays. */
  stay: number;
  nace?: string;
  /** Days between one entry and the next. */
  every?: number;
  shares?: number;
  manages?: boolean;
}

function partners(s: Stage, plan: Partners): Planted {
  const { world } = s;
  const a = s.company(s.some(50, 80), plan.nace ?? '45206');
  const begin = s.some(34, 44);
  for (let nth = 0; nth < plan.count; nth += 1) {
    const person = s.person();
    const from = addDays(begin, nth * (plan.every ?? 25));
    const to = after(from, plan.stay);
    if (plan.shares === undefined) world.appoint(a, person, { role: 'partner', from, to });
    else world.share(a, { person }, plan.shares, from, to);
    if (plan.manages) world.appoint(a, person, { from, to });
  }
  return [a];
}

interface Traders {
  count: number;
  /** Days between the first start and the last. */
  span: number;
  nace?: string;
  elsewhere?: boolean;
}

function traders(s: Stage, plan: Traders): Planted {
  const { world } = s;
  const salon = world.address(undefined, '1');
  const operator = s.company(s.some(50, 80), '96040', { unit: salon });
  const begin = s.some(6, 30);
  for (let nth = 0; nth < plan.count; nth += 1) {
    const start = addDays(begin, Math.round((plan.span * nth) / (plan.count - 1)));
    const trader = world.soleTrader({ person: s.person(), start, nace: plan.nace ?? '96040', unit: salon });
    if (plan.elsewhere) world.openUnit(trader, start, world.address());
  }
  return [operator];
}

export const workerPartners: Plants = {
  code: 'P24',
  plants: {
    'hit: four partners for half a year (moderate)': (s) => partners(s, { count: 4, stay: 6 }),
    'hit: holders of a few shares (moderate)': (s) =>
      partners(s, { count: 5, stay: 9, shares: 4, nace: '81210' }),
    'hit: eleven months each (moderate)': (s) => partners(s, { count: 4, stay: 11, nace: '56101' }),
    'hit: four sole traders in sixty days (moderate)': (s) => traders(s, { count: 4, span: 60 }),
    'near miss: three partners': (s) => partners(s, { count: 3, stay: 6 }),
    'near miss: twelve months each': (s) => partners(s, { count: 4, stay: 12 }),
    'near miss: no risk trade': (s) => partners(s, { count: 5, stay: 6, nace: '62010' }),
    'near miss: over more than twenty-four months': (s) => partners(s, { count: 4, stay: 6, every: 190 }),
    'near miss: a quarter of the shares': (s) => partners(s, { count: 4, stay: 6, shares: 25, every: 200 }),
    'near miss: they manage it': (s) => partners(s, { count: 4, stay: 6, manages: true }),
    'near miss: four sole traders in sixty-one days': (s) => traders(s, { count: 4, span: 61 }),
    'near miss: three sole traders': (s) => traders(s, { count: 3, span: 40 }),
    'near miss: another trade': (s) => traders(s, { count: 4, span: 40, nace: '96021' }),
    'twin: hairdressers with another shop': (s) => traders(s, { count: 5, span: 50, elsewhere: true }),
  },
};
