import type { Day } from '../calendar.ts';
import type { Company, Person } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

/** Companies of one person that collapse so many months (and days) after the first of them. */
function series(
  s: Stage,
  steps: readonly (readonly [months: number, days: number])[],
  boss: (at: number) => Person,
): Planted {
  const span = Math.max(...steps.map(([months]) => months));
  const first = s.some(2, Math.max(3, 95 - span)).replace(/..$/, '15');
  const last: Day = after(s.asOf, -1);
  const shift = Math.min(0, -span);
  const anchor = after(first, 0) > after(last, shift) ? after(last, shift) : first;
  const trades = ['43310', '56101', '62010', '47711', '74101', '41201'];
  return steps.map(([months, days], at) => {
    const t0 = after(anchor, months, days);
    const company = s.company(after(t0, -40), trades[at % trades.length] ?? '43310', {
      founders: [boss(at)],
    });
    s.world.collapse(company, t0);
    return company;
  });
}

function one(s: Stage): (at: number) => Person {
  const person = s.person();
  return () => person;
}

export const serialCollapse: Plants = {
  code: 'P03',
  plants: {
    'hit: two in sixty months to the day (weak)': (s) =>
      series(
        s,
        [
          [0, 0],
          [60, 0],
        ],
        one(s),
      ),
    'hit: two in two years (weak)': (s) =>
      series(
        s,
        [
          [0, 0],
          [23, 0],
        ],
        one(s),
      ),
    'hit: three in ninety-six months to the day (moderate)': (s) =>
      series(
        s,
        [
          [0, 0],
          [61, 0],
          [96, 0],
        ],
        one(s),
      ),
    'hit: five in eight years (strong)': (s) =>
      series(
        s,
        [
          [0, 0],
          [20, 0],
          [41, 0],
          [62, 0],
          [90, 0],
        ],
        one(s),
      ),
    'hit: left twenty-four months before (weak)': (s) => {
      const person = s.person();
      const [a, b] = series(
        s,
        [
          [0, 0],
          [30, 0],
        ],
        () => person,
      ) as [Company, Company];
      s.swap(b, after(b.ended ?? '', -24), person, s.person());
      return [a, b];
    },
    'near miss: a day past sixty months': (s) =>
      series(
        s,
        [
          [0, 0],
          [60, 1],
        ],
        one(s),
      ),
    'near miss: left a day too early': (s) => {
      const person = s.person();
      const [a, b] = series(
        s,
        [
          [0, 0],
          [30, 0],
        ],
        () => person,
      ) as [Company, Company];
      s.swap(b, after(b.ended ?? '', -24, -1), person, s.person());
      return [a, b];
    },
    'near miss: a sole trader is no legal person': (s) => {
      const person = s.person();
      const [a] = series(s, [[0, 0]], () => person) as [Company];
      const t0 = after(a.ended ?? '', 12) < s.asOf ? after(a.ended ?? '', 12) : after(a.ended ?? '', -12);
      const trader = s.world.soleTrader({ person, start: after(t0, -30), nace: '43341' });
      s.world.collapse(trader, t0);
      return [a, trader];
    },
    'near miss: one group falls within ninety days': (s) => {
      const person = s.person();
      const [a, b] = series(
        s,
        [
          [0, 0],
          [0, 90],
        ],
        () => person,
      ) as [Company, Company];
      const parent = s.company(after(a.start, -20), '64200');
      for (const company of [a, b]) s.world.share(company, { company: parent }, 80, company.start);
      return [a, b];
    },
    'near miss: the second was solvent': (s) => {
      const person = s.person();
      const [a] = series(s, [[0, 0]], () => person) as [Company];
      const b = s.company(after(a.start, 2), '56102', { founders: [person] });
      s.world.close(b, after(a.ended ?? '', -3));
      return [a, b];
    },
    'namesake: two people of one name': (s) => {
      const person = s.person();
      const other = s.world.person(undefined, person);
      return series(
        s,
        [
          [0, 0],
          [20, 0],
        ],
        (at) => (at === 0 ? person : other),
      );
    },
    'twin: a curator of many': (s) => {
      const curator = s.person();
      const companies = series(
        s,
        [
          [0, 0],
          [7, 0],
          [15, 0],
          [31, 0],
        ],
        () => s.person(),
      ) as Company[];
      for (const company of companies)
        s.world.appoint(company, curator, { role: 'curator', from: company.ended ?? '' });
      return companies.slice(0, 2);
    },
  },
};
