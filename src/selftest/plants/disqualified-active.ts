import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Months before the as-of day on which the ban begins, and ends (left out: open). */
  from: number;
  to?: number;
  toDays?: number;
  /** Months before the as-of day on which the mandate ended. */
  left?: number;
  namesake?: boolean;
  nameOnly?: boolean;
  role?: string;
}

function banned(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const person = s.person();
  const a = s.company(s.some(70, 90), '43310');
  const who = plan.namesake ? world.person(undefined, person) : person;
  world.appoint(a, who, {
    from: s.ago(60),
    ...(plan.role === undefined ? {} : { role: plan.role }),
    ...(plan.left === undefined ? {} : { to: s.ago(plan.left) }),
  });
  world.disqualifications.push({
    person,
    from: s.ago(plan.from),
    ...(plan.to === undefined ? {} : { to: after(s.asOf, -plan.to, plan.toDays ?? 0) }),
    ...(plan.nameOnly ? { nameOnly: true } : {}),
  });
  return [a];
}

export const disqualifiedActive: Plants = {
  code: 'P26',
  plants: {
    'hit: in office under an open ban (strong)': (s) => banned(s, { from: 20 }),
    'hit: the ban ends on the as-of day (strong)': (s) => banned(s, { from: 30, to: 0 }),
    'hit: left some months into the ban (strong)': (s) => banned(s, { from: 30, left: 12 }),
    'near miss: the ban has ended': (s) => banned(s, { from: 40, to: 0, toDays: -1 }),
    'near miss: left before the ban': (s) => banned(s, { from: 10, left: 14 }),
    'near miss: known by name only': (s) => banned(s, { from: 20, nameOnly: true }),
    'near miss: a silent partner': (s) => banned(s, { from: 20, role: 'silent_partner' }),
    'namesake: another birth date': (s) => banned(s, { from: 20, namesake: true }),
  },
};
