import { addDays } from '../calendar.ts';
import type { Company } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Days after the first on which each is founded. */
  days: readonly number[];
  founder?: boolean;
  seat?: boolean;
  clause?: boolean;
  numbers?: number;
  group?: boolean;
}

const CLAUSE =
  'Het verrichten van algemene aannemingswerken, personeelsbemiddeling, schoonmaak, koerierdiensten en groothandel in allerhande goederen binnen en buiten Europa';

function batch(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const first = s.some(14, 60);
  const founder = s.person();
  const seat = world.address(undefined, '8');
  // numbers that nobody else gets, so that a run stays one
  const base = 15_000_000 + world.companies.length * 40;
  const trades = ['62010', '73110', '58110', '74101', '95110', '71121'];
  const companies: Company[] = plan.days.map((days, at) =>
    s.company(addDays(first, days), trades[at % trades.length] ?? '62010', {
      founders: plan.founder ? [founder] : [s.person()],
      ...(plan.seat ? { seat } : {}),
      ...(plan.clause ? { purpose: CLAUSE } : {}),
      ...(plan.numbers === undefined ? {} : { firstEight: base + at * plan.numbers }),
    }),
  );
  if (plan.group) {
    const parent = s.company(s.some(70, 90), '64200');
    for (const company of companies) world.share(company, { company: parent }, 100, company.start);
  }
  return companies;
}

export const batchFormation: Plants = {
  code: 'P23',
  plants: {
    'hit: three in thirty days, founder and seat (moderate)': (s) =>
      batch(s, { days: [0, 12, 30], founder: true, seat: true }),
    'hit: founder and object clause (moderate)': (s) =>
      batch(s, { days: [0, 5, 9], founder: true, clause: true }),
    'hit: seat and numbers in a row (moderate)': (s) => batch(s, { days: [0, 0, 1], seat: true, numbers: 3 }),
    'hit: five in ninety days (moderate)': (s) =>
      batch(s, { days: [0, 25, 45, 70, 90], founder: true, seat: true }),
    'hit: one of them collapses young (strong)': (s) => {
      const companies = batch(s, { days: [0, 3, 6], founder: true, seat: true });
      const [first] = companies;
      if (first && 'start' in first) s.world.collapse(first, after(first.start, 12));
      return companies;
    },
    'near miss: three in thirty-one days': (s) => batch(s, { days: [0, 12, 31], founder: true, seat: true }),
    'near miss: one thing in common': (s) => batch(s, { days: [0, 12, 20], seat: true }),
    'near miss: numbers four apart': (s) => batch(s, { days: [0, 0, 1], clause: true, numbers: 4 }),
    'near miss: two': (s) => batch(s, { days: [0, 12], founder: true, seat: true }),
    'near miss: five in ninety-one days': (s) =>
      batch(s, {
        days: [0, 31, 32, 63, 91],
        founder: true,
        seat: true,
      }),
    'twin: one group': (s) => batch(s, { days: [0, 4, 8], founder: true, seat: true, group: true }),
  },
};
