import { type Cell, DAY, LAST_DAY } from './vocabulary.ts';
import type { DenseWorld } from './world.ts';

// Extracts of the second wave. They are drawn after all others, so that what the others hold stays as it was.

export const PREMISES_COLUMNS = [
  'zipcode',
  'street',
  'house_number',
  'box',
  'municipality',
  'status',
  'start_date',
  'end_date',
  'tenant_enterprise_number',
];

export const EMPLOYMENT_COLUMNS = [
  'worker_id',
  'employer_enterprise_number',
  'start_date',
  'end_date',
  'kind',
  'user_enterprise_number',
];

const STATUSES = ['unfit', 'uninhabitable', 'occupancy_forbidden', 'vacant', 'fit', 'in_use'];

const dayOf = (text: Cell | undefined): number => Date.parse(String(text)) / DAY;

/**
 * Overdue tax and social debt of each filed year: it grows by a quarter, by a euro less, and shrinks. Whoever runs a
 * company whose debt grows often founds another one at about that time.
 */
export function owe(
  world: DenseWorld,
  { accounts, mandates }: Record<'accounts' | 'mandates', Cell[][]>,
): void {
  accounts[0]!.push('overdue_tax_social_debt');
  const rows = accounts.slice(1);
  rows.forEach((row, place) => {
    row.push(world.one(['', 0, 800, 16_000, 20_000, 20_000, 24_999, 25_000, 25_000]));
    const before = rows[place - 1];
    if (before?.[0] !== row[0] || before?.at(-1) !== 20_000 || rows[place + 1]?.[0] === row[0]) return;
    const company = world.companies.find(({ number }) => number === row[0])!;
    const first = dayOf(before![1]);
    const next = world.companies.filter(
      ({ number, codes, start }) =>
        number !== company.number && codes[0] === company.codes[0] && Math.abs(start - first - 365) < 500,
    );
    if (next.length === 0 || company.sole) return;
    const who = world.one(world.people);
    const founded = world.one(next);
    mandates.push(world.mandate(company, 'manager', company.start, null, who));
    mandates.push(world.mandate(founded, 'manager', founded.start + world.one([0, 170, 190]), null, who));
  });
}

/** Some who left come back to where they lived. */
export function comeBack(world: DenseWorld, residences: Cell[][]): void {
  for (const row of residences.slice(1)) {
    const end = row.at(-1);
    if (!end || !world.chance(0.1)) continue;
    const again = dayOf(end) + world.one([1, 30, 200]);
    if (again < LAST_DAY / DAY)
      residences.push([...row.slice(0, -2), world.iso(again), world.iso(again + 100)]);
  }
}

/** What services ordered about buildings, some days before somebody comes to live there or a business opens there. */
export function ordered(world: DenseWorld, residences: readonly Cell[][]): Cell[][] {
  const rows: Cell[][] = [PREMISES_COLUMNS];
  const edges = [-400, -60, -31, -30, -29, 0, 5];
  const ends = [-3, 0, 1, 40, 300, null];
  const order = (at: Cell[], status: string, day: number): void => {
    const end = world.one(ends);
    rows.push([
      ...at,
      status,
      world.iso(Math.min(LAST_DAY / DAY, day + world.one(edges))),
      end === null ? '' : world.iso(day + end),
      '',
    ]);
  };
  for (const [, zipcode, street, number, , municipality, start] of residences.slice(1))
    if (world.chance(0.05))
      order(
        [zipcode!, street!, number!, world.one(['', '', '1']), municipality!],
        world.one(STATUSES),
        dayOf(start),
      );
  for (const event of world.gazette)
    if (event.event_type === 'establishment_opened' && event.event_date && world.chance(0.2))
      order(
        ['zipcode', 'street', 'house_number', 'box', 'municipality'].map((column) => event[column] ?? ''),
        'closed_by_order',
        dayOf(event.event_date),
      );
  return rows;
}
