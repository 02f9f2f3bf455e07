import { addDays } from '../calendar.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Months and days from the first substitution to each. */
  steps: readonly (readonly [number, number])[];
  /** Directors beside the one who changes. */
  beside?: number;
  /** Days between an exit and the entry. */
  gap?: number;
  /** The same person comes back each time. */
  back?: boolean;
  /** The successor is the one who left: a new term. */
  renewal?: boolean;
  form?: string;
}

function churn(s: Stage, plan: Plan): Planted {
  const span = Math.max(...plan.steps.map(([months]) => months));
  const first = s.some(3, 10).replace(/..$/, '10');
  const begin = after(first, -span);
  let holder = s.person();
  const a = s.company(after(begin, -26), '56301', {
    founders: [holder, ...s.people(plan.beside ?? 0)],
    ...(plan.form === undefined ? {} : { form: plan.form }),
  });
  plan.steps.forEach(([months, days]) => {
    const day = after(begin, months, days);
    const next = plan.renewal ? holder : s.person();
    s.leave(a, holder, addDays(day, -(plan.gap ?? 0)));
    if (plan.back) {
      s.world.appoint(a, next, { from: day, to: addDays(day, 60) });
      s.world.appoint(a, holder, { from: addDays(day, 61) });
      return;
    }
    s.world.appoint(a, next, { from: day });
    holder = next;
  });
  return [a];
}

export const directorChurn: Plants = {
  code: 'P06',
  plants: {
    'hit: three in twenty-four months to the day (weak)': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [12, 0],
          [24, 0],
        ],
      }),
    'hit: four in thirty-six months to the day (weak)': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [11, 0],
          [25, 0],
          [36, 0],
        ],
      }),
    'hit: a seat left empty for ninety days (weak)': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [9, 0],
          [18, 0],
        ],
        gap: 90,
      }),
    'hit: one of a board of three (weak)': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [7, 0],
          [14, 0],
          [20, 0],
        ],
        beside: 2,
      }),
    'hit: and the seat hops too (moderate)': (s) => {
      const [a] = churn(s, {
        steps: [
          [0, 0],
          [8, 0],
          [17, 0],
        ],
      });
      if (!a || !('seats' in a)) return [];
      [26, 17, 6].forEach((months, at) => {
        s.world.moveSeat(a, s.ago(months, 3), s.world.address(['2300', '3680', '9200'][at]));
      });
      return [a];
    },
    'hit: short terms, one after another (weak)': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [8, 0],
          [16, 0],
          [24, 0],
          [32, 0],
        ],
      }),
    'near miss: three in a day more than twenty-four months': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [12, 0],
          [24, 1],
        ],
      }),
    'near miss: two': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [12, 0],
        ],
      }),
    'near miss: a seat left empty for ninety-one days': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [12, 0],
          [24, 0],
        ],
        gap: 91,
      }),
    'near miss: a board of four': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [12, 0],
          [24, 0],
        ],
        beside: 3,
      }),
    'twin: terms are renewed': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [10, 0],
          [20, 0],
        ],
        gap: 20,
        renewal: true,
      }),
    'twin: stand-ins of sixty days': (s) =>
      churn(s, {
        steps: [
          [0, 0],
          [8, 0],
          [16, 0],
        ],
        back: true,
      }),
  },
};
