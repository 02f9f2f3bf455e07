import type { Person } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** X's time in office, in months. */
  tenure?: number;
  /** X's exit, months and days before the collapse. */
  exit: [number, number];
  /** Days after X's exit on which Y enters. */
  enters?: number;
  others?: number;
  returns?: boolean;
  /** An earlier mandate of Y in the same trade, in months before the exit, from and to. */
  experience?: [number, number | undefined];
  role?: string;
  renewed?: boolean;
  /** Y also acquires the shares. */
  shares?: boolean;
  /** The seat moves into another district between the exit and the collapse. */
  moves?: boolean;
}

function swapped(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const t0 = s.some(4, 40);
  const exit = after(t0, -plan.exit[0], -plan.exit[1]);
  const x = s.person();
  const y: Person = plan.renewed ? x : s.person();
  const start = after(exit, -(plan.tenure ?? 30) - 20);
  const founder = s.person();
  const a = s.company(start, '43310', { founders: [founder, ...s.people(plan.others ?? 0)] });
  const entered = after(exit, -(plan.tenure ?? 30));
  world.resign(world.mandateOf(a, founder), entered);
  world.appoint(a, x, { from: entered, to: exit });
  if (plan.experience) {
    const [from, to] = plan.experience;
    const earlier = s.company(after(exit, -from - 10), '43341');
    world.appoint(earlier, y, {
      from: after(exit, -from),
      ...(to === undefined ? {} : { to: after(exit, -to) }),
    });
  }
  world.appoint(a, y, {
    from: after(exit, 0, plan.enters ?? 0),
    ...(plan.role === undefined ? {} : { role: plan.role }),
  });
  if (plan.shares) world.share(a, { person: y }, 100, after(exit, 0, 10));
  if (plan.moves)
    world.moveSeat(
      a,
      after(exit, 0, 20),
      world.address(world.seatOf(a).street.place.zip.startsWith('8') ? '1000' : '8500'),
    );
  if (plan.returns) world.appoint(a, x, { from: after(t0, 0, -40) });
  world.collapse(a, t0);
  return [a];
}

/** Live: the founder leaves mandate and shares to somebody new; so many days lie between the two. */
function frontRunner(s: Stage, monthsAgo: number, daysAgo: number, daysBetween: number, keeps = 0): Planted {
  const x = s.person();
  const exit = s.ago(monthsAgo, daysAgo);
  const a = s.company(after(exit, -40), '56101', { founders: [x] });
  const y = s.person();
  s.swap(a, exit, x, y);
  const sold = after(exit, 0, daysBetween);
  s.world.share(a, { person: x }, 100 - keeps, a.start, sold);
  if (keeps > 0) s.world.share(a, { person: x }, keeps, a.start);
  s.world.share(a, { person: y }, 100 - keeps, sold);
  return [a];
}

export const directorSwapBeforeCollapse: Plants = {
  code: 'P04',
  plants: {
    'hit: swapped three months before (strong)': (s) => swapped(s, { exit: [3, 0] }),
    'hit: on the first day of twelve months (moderate)': (s) => swapped(s, { exit: [12, 0] }),
    'hit: sixty days later (strong)': (s) => swapped(s, { exit: [5, 0], enters: 60 }),
    'hit: sixty days earlier (strong)': (s) => swapped(s, { exit: [4, 0], enters: -60 }),
    'hit: a year in office to the day (strong)': (s) => swapped(s, { tenure: 12, exit: [2, 0] }),
    'hit: a newcomer of four months, though experienced (strong)': (s) =>
      swapped(s, { exit: [4, 0], experience: [30, 10] }),
    'hit: a front-runner, company still alive (moderate)': (s) => frontRunner(s, 12, 0, 20),
    'hit: a front-runner, sixty days between (moderate)': (s) => frontRunner(s, 9, 0, 60),
    'hit: with the shares (very strong)': (s) => swapped(s, { exit: [4, 0], shares: true }),
    'hit: with a seat in another district (very strong)': (s) => swapped(s, { exit: [5, 0], moves: true }),
    'near miss: a day before twelve months': (s) => swapped(s, { exit: [12, 1] }),
    'near miss: sixty-one days later': (s) => swapped(s, { exit: [5, 0], enters: 61 }),
    'near miss: less than a year in office': (s) => swapped(s, { tenure: 11, exit: [3, 0] }),
    'near miss: newcomers are one of two': (s) => swapped(s, { exit: [3, 0], others: 1 }),
    'near miss: the manager is back at the collapse': (s) => swapped(s, { exit: [6, 0], returns: true }),
    'near miss: knows the trade, and seven months in office': (s) =>
      swapped(s, { exit: [7, 0], experience: [30, 10] }),
    'near miss: five clean years in the trade': (s) => swapped(s, { exit: [4, 0], experience: [62, 1] }),
    'near miss: a front-runner keeps shares': (s) => frontRunner(s, 12, 0, 20, 10),
    'near miss: a front-runner, sixty-one days between': (s) => frontRunner(s, 12, 0, 61),
    'near miss: a front-runner of long ago': (s) => frontRunner(s, 24, 1, -20),
    'wrong order: the exit follows the collapse': (s) => swapped(s, { exit: [-1, 0] }),
    'twin: a provisional administrator steps in': (s) =>
      swapped(s, { exit: [3, 0], role: 'provisional_administrator' }),
    'twin: a term runs out and is renewed': (s) => swapped(s, { exit: [4, 0], enters: 20, renewed: true }),
  },
};
