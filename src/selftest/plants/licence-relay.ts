import type { LicenceRow } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  status?: LicenceRow['status'];
  /** Months and days from the decision to the new establishment. */
  opens: readonly [number, number];
  /** The applicant's trade. */
  was?: string;
  /** The new operator's trade. */
  nace?: string;
  here?: boolean;
  stranger?: boolean;
  namesake?: boolean;
  /** The applicant was led by somebody else for so many months before. */
  ledBefore?: number;
  grantedAfter?: number;
  /** The applicant is a person, not a company. */
  asPerson?: boolean;
}

function relay(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const decided = s.some(14, 34);
  const boss = s.person();
  const was = plan.was ?? '56301';
  const a = s.company(after(decided, -60), was, { founders: [boss] });
  if (plan.ledBefore !== undefined) s.swap(a, after(decided, -plan.ledBefore, -1), boss, s.person());
  const place = world.seatOf(a);
  world.licence({
    activity: was,
    day: decided,
    status: plan.status ?? 'refused',
    address: place,
    ...(plan.asPerson ? { person: boss } : { applicant: a }),
  });
  if (plan.grantedAfter !== undefined) {
    world.licence({
      activity: '56301',
      day: after(decided, plan.grantedAfter),
      status: 'granted',
      address: place,
      applicant: a,
    });
  }
  const opens = after(decided, ...plan.opens);
  const who = plan.stranger ? s.person() : plan.namesake ? world.person(undefined, boss) : boss;
  const b = s.company(opens, plan.nace ?? '56301', { founders: [who], unit: plan.here ? place : 'seat' });
  return plan.asPerson ? [b] : [a, b];
}

/** A parlour in a flat is closed by decision; its sole trader starts a new sole proprietorship so many months later. */
function soleTrader(s: Stage, months: number): Planted {
  const { world } = s;
  const decided = s.some(14, 34);
  const trader = s.person();
  const flat = world.address();
  const a = world.soleTrader({ person: trader, start: after(decided, -40), nace: '96040', unit: flat });
  world.licence({ activity: '96040', day: decided, status: 'closed', address: flat, applicant: a });
  return [a, world.soleTrader({ person: trader, start: after(decided, months), nace: '96099' })];
}

export const licenceRelay: Plants = {
  code: 'P25',
  plants: {
    'hit: refused, started elsewhere (strong)': (s) => relay(s, { opens: [4, 0] }),
    'hit: withdrawn, on the last day of twelve months (strong)': (s) =>
      relay(s, { status: 'withdrawn', opens: [12, 0] }),
    'hit: closed, three months before (strong)': (s) => relay(s, { status: 'closed', opens: [-3, 0] }),
    'hit: the same place under another trade (strong)': (s) =>
      relay(s, { opens: [2, 0], nace: '47711', here: true }),
    'hit: the applicant is a person (strong)': (s) => relay(s, { opens: [5, 0], asPerson: true }),
    'hit: led the applicant thirty-five months ago (strong)': (s) =>
      relay(s, { opens: [3, 0], ledBefore: 35 }),
    'hit: a parlour, then other personal services (strong)': (s) =>
      relay(s, { opens: [5, 0], was: '96040', nace: '96099' }),
    'hit: a sole trader starts again (strong)': (s) => soleTrader(s, 5),
    'near miss: a sole trader who started before': (s) => soleTrader(s, -4),
    'near miss: a day past twelve months': (s) => relay(s, { opens: [12, 1] }),
    'near miss: a day before three months': (s) => relay(s, { opens: [-3, -1] }),
    'near miss: another trade elsewhere': (s) => relay(s, { opens: [4, 0], nace: '47711' }),
    'near miss: expired': (s) => relay(s, { status: 'expired', opens: [4, 0] }),
    'near miss: suspended': (s) => relay(s, { status: 'suspended', opens: [4, 0] }),
    'near miss: led the applicant too long ago': (s) => relay(s, { opens: [3, 0], ledBefore: 36 }),
    'twin: a stranger takes the premises': (s) => relay(s, { opens: [4, 0], here: true, stranger: true }),
    'twin: refused once, granted within the year': (s) => relay(s, { opens: [4, 0], grantedAfter: 8 }),
    'namesake: another of that name': (s) => relay(s, { opens: [4, 0], namesake: true }),
  },
};
