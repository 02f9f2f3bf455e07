import type { Address } from '../world-rows.ts';
import { passage } from './residents.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  nace?: string;
  /** Dwellings beside the own home. */
  dwellings: number;
  /** Bought so many months after the enterprise's start. */
  bought?: number;
  turnover?: boolean;
  /** Postcode of the dwellings. */
  zip?: string;
  vehicle?: number;
  nature?: number;
  right?: string;
  left?: number;
}

function owner(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const person = world.person('3500');
  person.home = world.address('3500');
  const a = s.company(s.some(60, 90), plan.nace ?? '56101', { founders: [person], zip: '3500' });
  if (plan.left !== undefined) s.swap(a, s.ago(plan.left, 1), person, s.person());
  const holder =
    plan.vehicle === undefined ? undefined : s.company(s.some(95, 110), '68201', { zip: '3500' });
  if (holder && plan.vehicle !== undefined) world.share(holder, { person }, plan.vehicle, holder.start);
  world.parcel({ address: person.home, nature: 200, since: s.ago(170), owners: [{ person }] });
  const homes: Address[] = Array.from({ length: plan.dwellings }, () => world.address(plan.zip ?? '3500'));
  for (const address of homes) {
    world.parcel({
      address,
      nature: plan.nature ?? 200,
      since: plan.bought === undefined ? s.ago(150) : after(a.start, plan.bought),
      owners: [holder ? { company: holder } : { person }],
      ...(plan.right === undefined ? {} : { right: plan.right }),
    });
  }
  if (plan.turnover && homes[0]) passage(s, homes[0], 12);
  return [a];
}

export const operatorOwnsDwellings: Plants = {
  code: 'P27',
  plants: {
    'hit: two houses, bought after the start (weak)': (s) => owner(s, { dwellings: 2, bought: 20 }),
    'hit: two houses, residents pass through one (moderate)': (s) =>
      owner(s, { dwellings: 2, turnover: true }),
    'hit: through a company, for a quarter (weak)': (s) =>
      owner(s, { dwellings: 3, bought: 10, vehicle: 25 }),
    'hit: left less than a year ago (weak)': (s) => owner(s, { dwellings: 2, bought: 20, left: 11 }),
    'near miss: one house beside the home': (s) => owner(s, { dwellings: 1, bought: 20 }),
    'near miss: in another municipality': (s) => owner(s, { dwellings: 2, bought: 20, zip: '3600' }),
    'near miss: a company held for less than a quarter': (s) =>
      owner(s, { dwellings: 2, bought: 20, vehicle: 24.9 }),
    'near miss: no dwellings': (s) => owner(s, { dwellings: 2, bought: 20, nature: 407 }),
    'near miss: no risk trade': (s) => owner(s, { dwellings: 2, bought: 20, nace: '62010' }),
    'near miss: usufruct': (s) => owner(s, { dwellings: 2, bought: 20, right: 'VG 1/1' }),
    'near miss: left more than a year ago': (s) => owner(s, { dwellings: 2, bought: 20, left: 12 }),
    'wrong order: bought before the start': (s) => owner(s, { dwellings: 2 }),
  },
};
