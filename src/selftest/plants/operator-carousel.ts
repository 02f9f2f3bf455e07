import { addDays, type Day } from '../calendar.ts';
import type { Company, Person } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Who runs it, one after another: the number of the operator. */
  turns: readonly number[];
  /** Months each turn lasts. */
  months?: number;
  /** Days between a turn and the next. */
  gap?: number;
  /** Operators that one person controls. */
  shared?: readonly number[];
  trades?: readonly string[];
  /** The operator that collapses, and how many months after its turn. */
  collapses?: readonly [number, number];
  /** The parcel's owner controls this operator; -1: a landlord without ties. */
  landlord?: number;
}

function carousel(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const place = world.address();
  const months = plan.months ?? 9;
  const gap = plan.gap ?? 10;
  const count = Math.max(...plan.turns) + 1;
  const begin: Day = after(s.ago(2), -months * plan.turns.length, -gap * plan.turns.length);
  const common = s.person();
  const people: Person[] = [];
  const companies: Company[] = Array.from({ length: count }, (_, at) => {
    const person = plan.shared?.includes(at) ? common : s.person();
    people.push(person);
    return s.company(after(begin, -20), plan.trades?.[at] ?? '56301', { founders: [person], unit: 'none' });
  });
  let day = begin;
  const ends = new Map<number, Day>();
  plan.turns.forEach((operator, turn) => {
    const company = companies[operator];
    if (!company) return;
    const unit = world.openUnit(company, day, place);
    const end = after(day, months);
    if (turn < plan.turns.length - 1) unit.closed = end;
    ends.set(operator, end);
    day = addDays(end, gap);
  });
  if (plan.landlord !== undefined) {
    const owner = plan.landlord < 0 ? s.person() : (people[plan.landlord] ?? s.person());
    world.parcel({ address: place, nature: 403, since: s.ago(180), owners: [{ person: owner }] });
  }
  if (plan.collapses) {
    const [operator, later] = plan.collapses;
    const company = companies[operator];
    if (company) world.collapse(company, after(ends.get(operator) ?? begin, later));
  }
  return companies;
}

export const operatorCarousel: Plants = {
  code: 'P17',
  plants: {
    'hit: three, one person behind two (moderate)': (s) => carousel(s, { turns: [0, 1, 2], shared: [0, 2] }),
    'hit: an operator comes back (strong)': (s) => carousel(s, { turns: [0, 1, 0, 2], months: 7 }),
    'hit: the landlord controls one (moderate)': (s) => carousel(s, { turns: [0, 1, 2], landlord: 1 }),
    'hit: one collapses within the year (moderate)': (s) =>
      carousel(s, { turns: [0, 1, 2], collapses: [0, 8] }),
    'hit: ninety days empty (moderate)': (s) => carousel(s, { turns: [0, 1, 2], gap: 90, shared: [0, 1] }),
    'hit: thirty-one days together (moderate)': (s) =>
      carousel(s, { turns: [0, 1, 2], gap: -31, shared: [1, 2] }),
    'hit: four in sixty months (moderate)': (s) =>
      carousel(s, { turns: [0, 1, 2, 3], months: 23, shared: [0, 3] }),
    'near miss: ninety-one days empty': (s) => carousel(s, { turns: [0, 1, 2], gap: 91, shared: [0, 1] }),
    'near miss: two operators': (s) => carousel(s, { turns: [0, 1], shared: [0, 1] }),
    'near miss: three over fifty months': (s) =>
      carousel(s, { turns: [0, 1, 2], months: 50, shared: [0, 2] }),
    'near miss: another trade in between': (s) =>
      carousel(s, { turns: [0, 1, 2], shared: [0, 2], trades: ['56301', '47711', '56301'] }),
    'twin: tenants of a landlord without ties': (s) => carousel(s, { turns: [0, 1, 2, 3], landlord: -1 }),
  },
};
