import { addDays, type Day } from '../calendar.ts';
import type { Company, Holder } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

type Step = readonly [months: number, days: number];

/** The majority passes so many months (and days) after the first time. */
function passes(s: Stage, steps: readonly Step[], percentage = 100, holders?: readonly Holder[]): Planted {
  const span = Math.max(...steps.map(([months]) => months));
  const first = after(s.some(2, 9).replace(/..$/, '11'), -span);
  const founder = s.person();
  const a = s.company(after(first, -30), '47711', { founders: [founder] });
  let holder: Holder = holders?.[0] ?? { person: founder };
  let from: Day = a.start;
  steps.forEach(([months, days], at) => {
    const day = after(first, months, days);
    s.world.share(a, holder, percentage, from, addDays(day, -1));
    holder = holders?.[at + 1] ?? { person: s.person() };
    from = day;
  });
  s.world.share(a, holder, percentage, from);
  return [a];
}

interface Handover {
  /** Days after the sale of the change of managers and of the seat move. */
  managers?: number;
  seat?: number | 'none';
  stays?: boolean;
  percentage?: number;
  sameBuilding?: boolean;
}

function handover(s: Stage, plan: Handover): Planted {
  const day = s.some(6, 40);
  const old = s.people(2) as [ReturnType<Stage['person']>, ReturnType<Stage['person']>];
  const buyer = s.person();
  const a = s.company(after(day, -40), '43320', { founders: old });
  for (const person of old) s.world.share(a, { person }, 50, a.start, addDays(day, -1));
  s.world.share(a, { person: buyer }, plan.percentage ?? 100, day);
  if ((plan.percentage ?? 100) < 100) s.world.share(a, { person: old[0] }, 100 - (plan.percentage ?? 0), day);
  const change = addDays(day, plan.managers ?? 0);
  s.leave(a, old[0], change);
  if (!plan.stays) s.leave(a, old[1], change);
  s.world.appoint(a, buyer, { from: change });
  if (plan.seat !== 'none') {
    const seat = s.world.seatOf(a);
    s.world.moveSeat(
      a,
      addDays(day, plan.seat ?? 10),
      plan.sameBuilding ? s.world.boxAt(seat, '3') : s.world.address(),
    );
  }
  return [a];
}

export const shareHandover: Plants = {
  code: 'P09',
  plants: {
    'hit: three in thirty-six months to the day (weak)': (s) =>
      passes(s, [
        [0, 0],
        [17, 0],
        [36, 0],
      ]),
    'hit: three of fifty-one in the hundred (weak)': (s) =>
      passes(
        s,
        [
          [0, 0],
          [10, 0],
          [19, 0],
        ],
        51,
      ),
    'hit: everything handed over at once (strong)': (s) => handover(s, {}),
    'hit: everything handed over in ninety days (strong)': (s) => handover(s, { managers: 90, seat: 45 }),
    'near miss: three in a day more than thirty-six months': (s) =>
      passes(s, [
        [0, 0],
        [17, 0],
        [36, 1],
      ]),
    'near miss: two': (s) =>
      passes(s, [
        [0, 0],
        [14, 0],
      ]),
    'near miss: halves are no majority': (s) =>
      passes(
        s,
        [
          [0, 0],
          [10, 0],
          [19, 0],
        ],
        50,
      ),
    'near miss: handed over in ninety-one days': (s) => handover(s, { managers: 91, seat: 45 }),
    'near miss: an old manager stays': (s) => handover(s, { stays: true }),
    'near miss: without a move': (s) => handover(s, { seat: 'none' }),
    'near miss: only another box': (s) => handover(s, { sameBuilding: true }),
    'near miss: ninety in the hundred': (s) => handover(s, { percentage: 90 }),
    'twin: among companies of one owner': (s) => {
      const parent = s.company(s.ago(100), '64200');
      const holders: Company[] = [1, 2, 3, 4].map(() => {
        const one = s.company(s.ago(90), '70220');
        s.world.share(one, { company: parent }, 100, one.start);
        return one;
      });
      return passes(
        s,
        [
          [0, 0],
          [9, 0],
          [18, 0],
        ],
        100,
        holders.map((company) => ({ company })),
      );
    },
  },
};
