import { addDays } from '../calendar.ts';
import type { Company } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Companies on the chain. */
  length?: number;
  nace?: string;
  /** Months (and days) of age of the last contractor when its link begins. */
  youngest?: readonly [number, number];
  /** The second contract ends before the third begins. */
  broken?: boolean;
}

function chain(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const length = plan.length ?? 4;
  const begin = s.some(6, 14).replace(/..$/, '15');
  const companies: Company[] = Array.from({ length }, (_, at) => {
    const link = addDays(begin, at * 20);
    const [months, days] = plan.youngest ?? [6, 0];
    const last = at === length - 1;
    const start = last ? after(link, -months, -days) : s.some(60, 100);
    const company = s.company(start, at === 0 ? '68201' : (plan.nace ?? '43310'));
    company.contacts.push({ kind: 'EMAIL', value: `werf@${company.number}.example` });
    return company;
  });
  for (let at = 0; at + 1 < length; at += 1) {
    const from = addDays(begin, (at + 1) * 20);
    const principal = companies[at];
    const contractor = companies[at + 1];
    if (!principal || !contractor) continue;
    world.subcontracts.push({
      principal,
      contractor,
      activity: plan.nace ?? '43310',
      from,
      ...(plan.broken && at === 1 ? { to: addDays(from, 10) } : {}),
    });
  }
  return companies;
}

export const subcontractChain: Plants = {
  code: 'P21',
  plants: {
    'hit: four companies, the last is new (moderate)': (s) => chain(s, {}),
    'hit: five companies (moderate)': (s) => chain(s, { length: 5, nace: '81210' }),
    'hit: a day less than a year old (moderate)': (s) => chain(s, { youngest: [12, -1], nace: '49410' }),
    'hit: three companies (weak)': (s) => chain(s, { length: 3 }),
    'near miss: two companies': (s) => chain(s, { length: 2 }),
    'near miss: a year old to the day': (s) => chain(s, { youngest: [12, 0] }),
    'near miss: another trade': (s) => chain(s, { nace: '62010' }),
    'near miss: the contracts do not overlap': (s) => chain(s, { broken: true }),
    'twin: old contractors': (s) => chain(s, { youngest: [70, 0] }),
  },
};
