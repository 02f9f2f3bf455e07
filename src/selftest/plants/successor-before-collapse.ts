import type { Day } from '../calendar.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  nace?: string;
  /** Start of B, months and days from the collapse. */
  starts: [number, number];
  /** The day the shared person leaves A, from the collapse; left out: never. */
  leaves?: [number, number];
  before?(stage: Stage, t0: Day): void;
  reorganised?: [number, number];
  ends?: [number, number];
  namesake?: boolean;
}

function pair(s: Stage, plan: Plan): Planted {
  const nace = plan.nace ?? '56301';
  const t0 = s.some(14, 40);
  const boss = s.person();
  const a = s.company(after(t0, -50), nace, { founders: [boss] });
  if (plan.reorganised)
    s.world.publish(a, after(t0, ...plan.reorganised), [{ type: 'judicial_reorganisation' }]);
  const b = s.company(after(t0, ...plan.starts), nace, {
    founders: [plan.namesake ? s.world.person(undefined, boss) : boss],
  });
  if (plan.leaves) s.swap(a, after(t0, ...plan.leaves), boss, s.person());
  if (plan.ends) s.world.close(b, after(t0, ...plan.ends));
  s.world.collapse(a, t0);
  return [a, b];
}

export const successorBeforeCollapse: Plants = {
  code: 'P02',
  plants: {
    'hit: founded half a year before, left in between (strong)': (s) =>
      pair(s, { starts: [-6, 0], leaves: [-3, 0] }),
    'hit: on the first day of twelve months (strong)': (s) =>
      pair(s, { nace: '45206', starts: [-12, 0], leaves: [-5, 0] }),
    'hit: left on the day of the founding (strong)': (s) =>
      pair(s, { nace: '43310', starts: [-7, 0], leaves: [-7, 0] }),
    'hit: left the day before the collapse (strong)': (s) =>
      pair(s, { nace: '81210', starts: [-4, 0], leaves: [0, -1] }),
    'hit: an old reorganisation (strong)': (s) =>
      pair(s, { nace: '49410', starts: [-6, 0], leaves: [-2, 0], reorganised: [-12, -1] }),
    'near miss: a day before twelve months': (s) => pair(s, { starts: [-12, -1], leaves: [-5, 0] }),
    'near miss: founded on the day of the collapse': (s) => pair(s, { starts: [0, 0], leaves: [0, 0] }),
    'near miss: never leaves': (s) => pair(s, { starts: [-6, 0] }),
    'near miss: leaves on the day of the collapse': (s) => pair(s, { starts: [-6, 0], leaves: [0, 0] }),
    'near miss: the other ends before': (s) => pair(s, { starts: [-8, 0], leaves: [-5, 0], ends: [-1, 0] }),
    'near miss: under court protection': (s) =>
      pair(s, { starts: [-6, 0], leaves: [-3, 0], reorganised: [-12, 0] }),
    'wrong order: left before founding': (s) => pair(s, { starts: [-6, 0], leaves: [-7, 0] }),
    'wrong order: founded after': (s) => pair(s, { starts: [3, 0], leaves: [-2, 0] }),
    'namesake: founded by another of that name': (s) =>
      pair(s, { starts: [-6, 0], leaves: [-3, 0], namesake: true }),
  },
};
