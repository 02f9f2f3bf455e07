import type { Person } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Months before each collapse on which the person enters. */
  entries: readonly number[];
  trades: readonly string[];
  /** Somebody else is in office at the collapse too. */
  beside?: boolean;
  /** Months between the collapses. */
  apart?: number;
  founder?: boolean;
  namesakes?: boolean;
}

function profile(s: Stage, plan: Plan): Planted {
  const person = s.person();
  const apart = plan.apart ?? 8;
  const first = s.ago(4 + apart * (plan.entries.length - 1), s.world.random.whole(0, 20));
  return plan.entries.map((entry, at) => {
    const t0 = after(first, apart * at);
    const old = s.people(plan.beside ? 2 : 1) as [Person, ...Person[]];
    const start = plan.founder ? after(t0, -entry) : after(t0, -48);
    const who = plan.namesakes ? s.world.person(undefined, person) : person;
    const a = s.company(start, plan.trades[at % plan.trades.length] ?? '43310', {
      founders: plan.founder ? [who] : old,
    });
    if (!plan.founder) s.swap(a, after(t0, -entry), old[0], who);
    s.world.collapse(a, t0);
    return a;
  });
}

const MIXED = ['43310', '56101', '47711', '81210'];

export const frontPersonProfile: Plants = {
  code: 'P05',
  plants: {
    'hit: three late entries, short, alone (moderate)': (s) =>
      profile(s, { entries: [3, 5, 4], trades: ['56101'] }),
    'hit: all four traits (strong)': (s) => profile(s, { entries: [3, 2, 6], trades: MIXED }),
    'hit: four late entries (strong)': (s) => profile(s, { entries: [4, 4, 3, 6], trades: ['43310'] }),
    'hit: short and across trades, not alone (moderate)': (s) =>
      profile(s, { entries: [5, 6, 3], trades: MIXED, beside: true }),
    'hit: entered twelve months before to the day, across trades (moderate)': (s) =>
      profile(s, { entries: [12, 12, 12], trades: MIXED }),
    'near miss: two traits of four': (s) =>
      profile(s, { entries: [4, 5, 6], trades: ['56101'], beside: true }),
    'near miss: entries thirteen months before': (s) => profile(s, { entries: [13, 13, 13], trades: MIXED }),
    'near miss: only two companies': (s) => profile(s, { entries: [3, 4], trades: MIXED }),
    'near miss: founders of failed companies are no late entrants': (s) =>
      profile(s, { entries: [30, 26, 28], trades: ['56101'], founder: true }),
    'namesake: three people of one name': (s) =>
      profile(s, { entries: [3, 5, 4], trades: ['56101'], namesakes: true }),
  },
};
