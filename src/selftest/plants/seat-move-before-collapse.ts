import type { Day } from '../calendar.ts';
import type { Address, Company } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Months and days before the collapse. */
  moved: readonly [number, number];
  from?: string;
  to?: string | Address;
  afterwards?(stage: Stage, a: Company, address: Address, t0: Day): void;
}

function moved(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const t0 = s.some(3, 40);
  const a = s.company(after(t0, -50), '43341', { zip: plan.from ?? '6000' });
  const to = plan.to ?? '1000';
  const address = typeof to === 'string' ? world.address(to) : to;
  world.moveSeat(a, after(t0, -plan.moved[0], -plan.moved[1]), address);
  plan.afterwards?.(s, a, address, t0);
  world.collapse(a, t0);
  return [a];
}

export const seatMoveBeforeCollapse: Plants = {
  code: 'P08',
  plants: {
    'hit: into another district, half a year before (strong)': (s) => moved(s, { moved: [6, 0] }),
    'hit: on the first day of twelve months (strong)': (s) =>
      moved(s, { moved: [12, 0], from: '3500', to: '4000' }),
    'hit: on the day of the collapse (strong)': (s) => moved(s, { moved: [0, 0], from: '1300', to: '1500' }),
    'hit: to an accountant of the district (weak)': (s) => {
      const office = s.world.address('2800');
      s.company(s.ago(120), '69201', { seat: office });
      return moved(s, { moved: [4, 0], from: '2000', to: office });
    },
    'hit: an establishment there that closed before the move (strong)': (s) =>
      moved(s, {
        moved: [5, 0],
        afterwards: (stage, a, address, t0) => {
          stage.world.openUnit(a, after(t0, -20), address).closed = after(t0, -5, -1);
        },
      }),
    'near miss: a day before twelve months': (s) => moved(s, { moved: [12, 1] }),
    'near miss: inside the district': (s) => moved(s, { moved: [5, 0], from: '1000', to: '1800' }),
    'near miss: with an establishment there': (s) =>
      moved(s, {
        moved: [5, 0],
        afterwards: (stage, a, address, t0) => void stage.world.openUnit(a, after(t0, -5), address),
      }),
    'near miss: an establishment opens there later': (s) =>
      moved(s, {
        moved: [5, 0],
        afterwards: (stage, a, address, t0) => void stage.world.openUnit(a, after(t0, -1), address),
      }),
    'wrong order: moved after the collapse': (s) => moved(s, { moved: [-1, 0] }),
  },
};
