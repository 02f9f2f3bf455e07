import type { Company, LicenceRow } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

/** Towns in which nothing else is planted about licences, so that each is covered by its own rows only. */
const TOWN = '1500';

/** Five car washes with a licence: from now on the town is covered. */
function covered(s: Stage): void {
  const { world } = s;
  for (let nth = 0; nth < 5; nth += 1) {
    const address = world.address(TOWN);
    const start = s.some(60, 90);
    const company = s.company(start, '45206', { seat: address });
    world.licence({
      activity: '45206',
      day: after(start, 1),
      status: 'granted',
      address,
      applicant: company,
    });
  }
}

interface Plan {
  decisions?: readonly (readonly [
    monthsAgo: number,
    status: LicenceRow['status'],
    by: 'own' | 'boss' | 'other',
  ])[];
  /** Months it has been open. */
  open?: number;
}

function place(s: Stage, { decisions = [], open = 30 }: Plan): Planted {
  const { world } = s;
  covered(s);
  const address = world.address(TOWN);
  const boss = s.person();
  const start = s.ago(open);
  const company: Company = s.company(start, '45206', { seat: address, founders: [boss] });
  for (const [monthsAgo, status, by] of decisions) {
    const who = by === 'own' ? { applicant: company } : { person: by === 'boss' ? boss : s.person() };
    world.licence({ activity: '45206', day: s.ago(monthsAgo), status, address, ...who });
  }
  return [company];
}

export const unlicensedActivity: Plants = {
  code: 'P33',
  plants: {
    'hit: no decision at all (weak)': (s) => place(s, {}),
    'hit: the last decision is a refusal (strong)': (s) => place(s, { decisions: [[10, 'refused', 'own']] }),
    'hit: granted, then withdrawn (strong)': (s) =>
      place(s, {
        decisions: [
          [25, 'granted', 'own'],
          [8, 'withdrawn', 'own'],
        ],
      }),
    'hit: under a stranger’s licence (moderate)': (s) => place(s, { decisions: [[28, 'granted', 'other']] }),
    'near miss: open for two months': (s) => place(s, { open: 2 }),
    'near miss: refused this month': (s) => place(s, { decisions: [[0, 'refused', 'own']] }),
    'wrong order: refused, then granted': (s) =>
      place(s, {
        decisions: [
          [25, 'refused', 'own'],
          [20, 'granted', 'own'],
        ],
      }),
    'twin: its own licence': (s) => place(s, { decisions: [[28, 'granted', 'own']] }),
    'twin: its manager’s licence': (s) => place(s, { decisions: [[29, 'granted', 'boss']] }),
  },
};
