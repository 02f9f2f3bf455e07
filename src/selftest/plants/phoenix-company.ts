import type { Day } from '../calendar.ts';
import type { Company, Person } from '../world-rows.ts';
import { after, type Plants, type Stage } from './stage.ts';

interface Pair {
  readonly a: Company;
  readonly boss: Person;
  readonly t0: Day;
}

/** A company that has run for years and collapses, led by one person. */
function failing(
  stage: Stage,
  nace: string,
  more: { name?: string; purpose?: string; boss?: Person } = {},
): Pair {
  const boss = more.boss ?? stage.person();
  const t0 = stage.some(20, 40);
  const { boss: _, ...plan } = more;
  const a = stage.company(after(t0, -45), nace, { ...plan, founders: [boss] });
  return { a, boss, t0 };
}

function successor(
  stage: Stage,
  { a, boss, t0 }: Pair,
  months: number,
  days: number,
  nace: string,
  more = {},
): Company[] {
  stage.world.collapse(a, t0);
  return [a, stage.company(after(t0, months, days), nace, { founders: [boss], ...more })];
}

const CLAUSE =
  'De vennootschap heeft tot doel het uitbaten van eetgelegenheden, tearooms, broodjeszaken, traiteurdiensten en feestzalen in binnenland en buitenland';

export const phoenixCompany: Plants = {
  code: 'P01',
  plants: {
    'hit: same class, half a year later (moderate)': (s) => successor(s, failing(s, '56101'), 6, 3, '56101'),
    'hit: on the last day of eighteen months (moderate)': (s) =>
      successor(s, failing(s, '45206'), 18, 0, '45206'),
    'hit: on the first day of twelve months before (moderate)': (s) =>
      successor(s, failing(s, '43310'), -12, 0, '43310'),
    'hit: on the day itself (moderate)': (s) => successor(s, failing(s, '81210'), 0, 0, '81210'),
    'hit: judicial dissolution (moderate)': (s) => {
      const pair = failing(s, '56301');
      s.world.collapse(pair.a, pair.t0, 'judicial_dissolution');
      return [pair.a, s.company(after(pair.t0, 4), '56301', { founders: [pair.boss] })];
    },
    'hit: struck off (moderate)': (s) => {
      const pair = failing(s, '49410');
      s.world.collapse(pair.a, pair.t0, 'strike_off');
      return [pair.a, s.company(after(pair.t0, 7), '49410', { founders: [pair.boss] })];
    },
    'hit: same division and a like object clause (moderate)': (s) =>
      successor(s, failing(s, '56101', { purpose: CLAUSE }), 5, 0, '56301', {
        purpose: `${CLAUSE} enzovoort`,
      }),
    'hit: a like trade name (moderate)': (s) => {
      const name = s.world.companyName('62010').split(' ')[0] ?? '';
      return successor(s, failing(s, '47711', { name: `${name} Projects` }), 8, 0, '62020', {
        name,
      });
    },
    'hit: left on the first day of twenty-four months before (moderate)': (s) => {
      const pair = failing(s, '43341');
      s.swap(pair.a, after(pair.t0, -24), pair.boss, s.person());
      return successor(s, pair, 3, 0, '43341');
    },
    'hit: enters the successor after six months (moderate)': (s) => {
      const pair = failing(s, '96021');
      const [a, b] = successor(s, pair, 2, 0, '96021', { founders: [s.person()] }) as [Company, Company];
      s.world.appoint(b, pair.boss, { from: after(b.start, 6) });
      return [a, b];
    },
    'hit: a sole trader follows (moderate)': (s) => {
      const { a, boss, t0 } = failing(s, '96022');
      s.world.collapse(a, t0);
      return [a, s.world.soleTrader({ person: boss, start: after(t0, 3), nace: '96022' })];
    },
    'hit: holder of a quarter (moderate)': (s) => {
      const pair = failing(s, '78200');
      const holder = s.person();
      s.world.share(pair.a, { person: holder }, 25, pair.a.start);
      return successor(s, { ...pair, boss: holder }, 6, 0, '78200');
    },
    'hit: behind a company that holds the mandate (moderate)': (s) => {
      const pair = failing(s, '41201');
      const holding = s.company(after(pair.t0, -50), '64200', { founders: [pair.boss] });
      const [a, b] = successor(s, pair, 5, 0, '41201', { founders: [s.person()] }) as [Company, Company];
      s.world.appoint(b, pair.boss, { role: 'permanent_representative', holder: holding, from: b.start });
      return [a, b];
    },
    'hit: two people and the same building (strong)': (s) => {
      const pair = failing(s, '96040');
      const second = s.person();
      s.world.appoint(pair.a, second, { from: after(pair.a.start, 6) });
      return successor(s, pair, 3, 0, '96040', {
        seat: s.world.seatOf(pair.a),
        founders: [pair.boss, second],
      });
    },
    'hit: short-lived, never filed (strong)': (s) => {
      const boss = s.person();
      const t0 = after(s.asOf, -14);
      const a = s.company(after(t0, -24), '49410', { founders: [boss], books: 'none' });
      return successor(s, { a, boss, t0 }, 4, 0, '49410');
    },
    'hit: the landlord stays, and the building (strong)': (s) => {
      const pair = failing(s, '56301');
      const place = s.world.seatOf(pair.a);
      s.world.parcel({ address: place, nature: 403, since: s.ago(150), owners: [{ person: s.person() }] });
      return successor(s, pair, 5, 0, '56301', { seat: place });
    },
    'hit: the successor fails too (very strong)': (s) => {
      const [a, b] = successor(s, failing(s, '43910'), 2, 0, '43910') as [Company, Company];
      s.world.collapse(b, after(s.asOf, -1));
      return [a, b];
    },
    'hit: excusable (weak)': (s) => {
      const { a, boss, t0 } = failing(s, '47711');
      s.world.collapse(a, t0, 'bankruptcy_opened', { situation: '048' });
      return [a, s.company(after(t0, 6), '47711', { founders: [boss] })];
    },
    'hit: a sole trader failed (moderate)': (s) => {
      const person = s.person();
      const t0 = s.some(20, 40);
      const a = s.world.soleTrader({ person, start: after(t0, -60), nace: '96021' });
      // gone from the register it would be no sole trader any more: only its type there tells
      s.world.collapse(a, t0, 'bankruptcy_opened', { situation: '050' });
      return [a, s.company(after(t0, 5), '96021', { founders: [person] })];
    },
    'hit: the gazette alone knows its manager (moderate)': (s) => {
      const pair = failing(s, '81210');
      const manager = s.person();
      s.world.publish(pair.a, after(pair.t0, -20), [
        { type: 'appointment', person: manager, role: 'director' },
      ]);
      return successor(s, { ...pair, boss: manager }, 7, 0, '81210');
    },
    'near miss: the gazette knows its manager left long before': (s) => {
      const pair = failing(s, '81210');
      const manager = s.person();
      s.world.publish(pair.a, after(pair.t0, -40), [
        { type: 'appointment', person: manager, role: 'director' },
      ]);
      s.world.publish(pair.a, after(pair.t0, -26), [
        { type: 'resignation', person: manager, role: 'director' },
      ]);
      return successor(s, { ...pair, boss: manager }, 7, 0, '81210');
    },
    'near miss: a day past eighteen months': (s) => successor(s, failing(s, '56101'), 18, 1, '56101'),
    'near miss: a day before twelve months': (s) => successor(s, failing(s, '56101'), -12, -1, '56101'),
    'near miss: same division only': (s) => successor(s, failing(s, '56101'), 6, 0, '56301'),
    'near miss: another trade': (s) => successor(s, failing(s, '43310'), 6, 0, '62010'),
    'near miss: left a day before twenty-four months': (s) => {
      const pair = failing(s, '43341');
      s.swap(pair.a, after(pair.t0, -24, -1), pair.boss, s.person());
      return successor(s, pair, 3, 0, '43341');
    },
    'near miss: enters a day past six months': (s) => {
      const pair = failing(s, '96021');
      const [a, b] = successor(s, pair, 2, 0, '96021', { founders: [s.person()] }) as [Company, Company];
      s.world.appoint(b, pair.boss, { from: after(b.start, 6, 1) });
      return [a, b];
    },
    'near miss: a solvent liquidation': (s) => {
      const { a, boss, t0 } = failing(s, '56101');
      s.world.close(a, t0);
      return [a, s.company(after(t0, 5), '56101', { founders: [boss] })];
    },
    'near miss: holder of less than a quarter': (s) => {
      const pair = failing(s, '78200');
      const holder = s.person();
      s.world.share(pair.a, { person: holder }, 24.9, pair.a.start);
      return successor(s, { ...pair, boss: holder }, 6, 0, '78200');
    },
    'near miss: founded it once, never led it': (s) => {
      const pair = failing(s, '56101');
      const founder = s.person();
      s.world.publish(pair.a, pair.a.start, [
        { type: 'incorporation', person: founder, role: 'founder', address: s.world.seatOf(pair.a) },
      ]);
      return successor(s, { ...pair, boss: founder }, 6, 0, '56101');
    },
    'near miss: a silent partner starts': (s) => {
      const pair = failing(s, '56102');
      const partner = s.person();
      s.world.appoint(pair.a, partner, { role: 'silent_partner', from: pair.a.start });
      return successor(s, { ...pair, boss: partner }, 6, 0, '56102');
    },
    'near miss: the strike-off is lifted': (s) => {
      const { a, boss, t0 } = failing(s, '43320');
      s.world.publish(a, t0, [{ type: 'strike_off' }]);
      s.world.publish(a, after(t0, 2), [{ type: 'strike_off_lifted' }]);
      return [a, s.company(after(t0, 5), '43320', { founders: [boss] })];
    },
    'wrong order: the other one was there long before': (s) =>
      successor(s, failing(s, '81210'), -30, 0, '81210'),
    'namesake: another person of that name starts': (s) => {
      const pair = failing(s, '45206');
      return successor(s, { ...pair, boss: s.world.person(undefined, pair.boss) }, 6, 0, '45206');
    },
    'twin: the curator has a company of that trade': (s) => {
      const pair = failing(s, '69101');
      const curator = s.person();
      s.world.appoint(pair.a, curator, { role: 'curator', from: pair.t0 });
      return successor(s, { ...pair, boss: curator }, 6, 0, '69101');
    },
  },
};
