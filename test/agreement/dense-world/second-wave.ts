import { type Building, type Cell, DAY, LAST_DAY, ZIPS } from './vocabulary.ts';
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

/** Towns that license one kin or another, and decisions about places that are open: for, against, of somebody else. */
export function license(
  world: DenseWorld,
  { licences, establishments, addresses }: Record<'licences' | 'establishments' | 'addresses', Cell[][]>,
): void {
  const today = LAST_DAY / DAY;
  let dossier = 0;
  const decide = (
    activity: string,
    [street, number, box, zipcode, town]: readonly Cell[],
    day: number,
    status: string,
    licence: string,
    applicant: Cell,
  ): void => {
    const { id, name, first, birth } = world.one(world.people);
    const person = applicant === '' ? [id, name, first, birth] : ['', '', '', ''];
    licences.push([
      activity,
      world.iso(Math.min(today, day)),
      status,
      licence,
      street!,
      number!,
      box!,
      zipcode!,
      town!,
      applicant,
      ...person,
    ]);
  };
  const at = ({ street, number, zipcode, municipality }: Building): Cell[] => [
    street,
    number,
    '',
    zipcode,
    municipality,
  ];
  for (const [zipcode] of ZIPS) {
    const town = world.buildings.filter((building) => building.zipcode === zipcode);
    for (const activity of ['5630', '9604', '4520']) {
      const count = town.length === 0 ? 0 : world.one([3, 4, 5, 6, 6, 7]);
      for (let one = 0; one < count; one += 1) {
        // now and then two decisions about one licence
        if (one === 0 || world.chance(0.8)) dossier += 1;
        const day = today - 2000 + world.below(1500);
        decide(
          activity,
          at(world.one(town)),
          day,
          'granted',
          `T${dossier}`,
          world.one(world.companies).number,
        );
      }
    }
  }
  const open = establishments.slice(1).map(([unit, start, company]) => {
    const row = addresses.find((address) => address[0] === unit)!;
    return { start: dayOf(start), company, place: [row[7]!, row[9]!, row[10]!, row[4]!, row[5]!] };
  });
  for (const { start, company, place } of open) {
    const { codes } = world.companies.find(({ number }) => number === company)!;
    if (!codes.some((code) => /^(5630|5610|9604|4520)/.test(code)) || world.chance(0.3)) continue;
    const runner = world.one([company!, company!, world.one(world.companies).number, '', '']);
    const activity = world.one(codes).slice(0, 4);
    const day = start + world.one([-60, 0, 40, 300]);
    dossier += 1;
    const licence = world.chance(0.7) ? `T${dossier}` : '';
    if (world.chance(0.8)) decide(activity, place, day, 'granted', licence, runner);
    if (world.chance(0.4)) {
      const later = world.one([day, day + 1, today - 31, today - 30, today - 29, today - 200]);
      const status = world.one(['withdrawn', 'closed', 'suspended', 'expired', 'refused', 'applied']);
      decide(activity, place, later, status, world.chance(0.6) ? licence : world.one(['', 'X']), runner);
    }
  }
}
