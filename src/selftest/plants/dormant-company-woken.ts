import type { Company } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Months between start and waking. */
  asleep?: number;
  /** Months and days from the first sign to the second. */
  second?: readonly [number, number];
  signs?: 'managers and seat' | 'shares and name' | 'seat and name' | 'managers';
  /** A row in the silence, so many months (and days) before the waking. */
  noise?: readonly [number, number, string];
  awake?: boolean;
  entrantFailed?: readonly [number, number];
}

function woken(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const day = s.some(8, 22);
  const old = s.person();
  const entrant = s.person();
  const a: Company = s.company(after(day, -(plan.asleep ?? 50)), '46900', {
    founders: [old],
    unit: plan.awake ? 'seat' : 'none',
    books: plan.awake ? 'kept' : 'none',
  });
  if (plan.noise)
    world.publish(a, after(day, -plan.noise[0], -plan.noise[1]), [{ type: plan.noise[2] }], { lag: 3 });
  const second = after(day, ...(plan.second ?? [2, 0]));
  switch (plan.signs ?? 'managers and seat') {
    case 'managers and seat':
      s.swap(a, day, old, entrant);
      world.moveSeat(a, second, world.address());
      break;
    case 'shares and name':
      world.share(a, { person: old }, 100, a.start, after(day, 0, -1));
      world.share(a, { person: entrant }, 100, day);
      world.publish(a, day, [{ type: 'share_transfer', person: entrant, percentage: 100 }]);
      s.swap(a, day, old, entrant);
      world.publish(a, second, [{ type: 'name_change', entityName: world.companyName('46900') }]);
      break;
    case 'seat and name':
      world.moveSeat(a, day, world.address());
      world.publish(a, second, [{ type: 'name_change', entityName: world.companyName('46900') }]);
      break;
    case 'managers':
      s.swap(a, day, old, entrant);
      break;
  }
  if (plan.entrantFailed) {
    const t0 = after(day, ...plan.entrantFailed);
    world.collapse(s.company(after(t0, -30), '62020', { founders: [entrant] }), t0);
  }
  return [a];
}

export const dormantCompanyWoken: Plants = {
  code: 'P11',
  plants: {
    'hit: new manager and new seat (moderate)': (s) => woken(s, {}),
    'hit: on the last day of six months (moderate)': (s) => woken(s, { second: [6, 0] }),
    'hit: shares sold and a new name (moderate)': (s) => woken(s, { signs: 'shares and name' }),
    'hit: filed accounts do not break the silence (moderate)': (s) =>
      woken(s, { noise: [9, 0, 'accounts_filed'] }),
    'hit: the entrant has just failed elsewhere (strong)': (s) => woken(s, { entrantFailed: [-4, 0] }),
    'near miss: a row in the silence': (s) => woken(s, { noise: [12, 0, 'capital_change'] }),
    'near miss: an untyped row in the silence': (s) => woken(s, { noise: [10, 0, ''] }),
    'near miss: a day past six months': (s) => woken(s, { second: [6, 1] }),
    'near miss: one kind of sign': (s) => woken(s, { signs: 'managers' }),
    'near miss: neither management nor shares': (s) => woken(s, { signs: 'seat and name' }),
    'near miss: founded less than two years before': (s) => woken(s, { asleep: 23 }),
    'near miss: open and trading': (s) => woken(s, { awake: true }),
  },
};
