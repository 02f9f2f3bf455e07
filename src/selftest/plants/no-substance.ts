import { yearOf } from '../calendar.ts';
import type { Company } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  nace?: string;
  more?: string;
  unit?: boolean;
  /** Accounts: none at all, filed without staff, filed with staff. */
  accounts?: 'none' | 'no staff' | 'staff';
  contact?: boolean;
  mandates?: number;
  start?: string;
  form?: string;
}

function shell(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const boss = s.person();
  const a: Company = s.company(plan.start ?? s.some(30, 60), plan.nace ?? '81210', {
    founders: [boss],
    unit: plan.unit ? 'seat' : 'none',
    books: 'none',
    ...(plan.form === undefined ? {} : { form: plan.form }),
  });
  if (plan.more) a.nace.push(plan.more);
  if (plan.contact) a.contacts.push({ kind: 'EMAIL', value: `kantoor@${a.number}.example` });
  if (plan.accounts === 'staff' || plan.accounts === 'no staff') {
    for (const year of [1, 2, 3].map((back) => yearOf(s.asOf) - 1 - back)) {
      world.account(a, year, { staff: plan.accounts === 'staff' ? 3 : 0 });
    }
  }
  for (let nth = 0; nth < (plan.mandates ?? 0); nth += 1) {
    const other = s.company(s.some(30, 90), '62010');
    other.contacts.push({ kind: 'EMAIL', value: `kantoor@${other.number}.example` });
    world.appoint(other, boss, { from: s.ago(20 - nth) });
  }
  return [a];
}

export const noSubstance: Plants = {
  code: 'P12',
  plants: {
    'hit: no establishment, no accounts, no contact (weak)': (s) => shell(s, {}),
    'hit: no establishment, no staff, no contact (weak)': (s) =>
      shell(s, { nace: '43310', accounts: 'no staff' }),
    'hit: four traits (moderate)': (s) => shell(s, { nace: '78200', mandates: 5 }),
    'hit: one manager of five others, no accounts, no contact (weak)': (s) =>
      shell(s, { nace: '56101', unit: true, mandates: 5 }),
    'hit: twelve months old to the day (weak)': (s) => shell(s, { nace: '96040', start: after(s.asOf, -12) }),
    'near miss: two traits': (s) => shell(s, { unit: true }),
    'near miss: a contact': (s) => shell(s, { accounts: 'staff' }),
    'near miss: eleven months old': (s) => shell(s, { start: after(s.asOf, -12, 1) }),
    'near miss: also a holding': (s) => shell(s, { more: '64200' }),
    'near miss: no labour-intensive trade': (s) => shell(s, { nace: '62010' }),
    'near miss: one manager of four others': (s) => shell(s, { unit: true, contact: true, mandates: 4 }),
    'near miss: a form that need not file': (s) => shell(s, { form: '612', contact: true }),
    'twin: a small firm with its shop and its staff': (s) =>
      shell(s, { unit: true, contact: true, accounts: 'staff' }),
  },
};
