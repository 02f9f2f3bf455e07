import { addDays } from '../calendar.ts';
import type { World } from '../world.ts';
import type { Address, Company } from '../world-rows.ts';

/** A building in which many unrelated companies have their seat, and who runs it. */
export interface Office {
  readonly operator: Company;
  readonly buildings: readonly Address[];
  /** How many seats it takes. */
  readonly room: number;
  taken: number;
  /** The operator gives each member a box of its own. */
  readonly boxes: boolean;
}

function founded(world: World, years: number): string {
  return addDays(world.asOf, -Math.round(365.25 * years) - world.random.whole(0, 300));
}

/** An accountant's office at which sixty clients have their seat. */
export function buildAccountant(world: World): Office {
  const seat = world.address();
  const operator = world.company({ start: founded(world, 14), nace: '69201', seat });
  operator.contacts.push({ kind: 'TEL', value: phone(world) });
  return { operator, buildings: [seat], room: 60, taken: 0, boxes: false };
}

/** A business centre with two buildings, forty tenants, each with a box. */
export function buildBusinessCentre(world: World): Office {
  const place = world.address().street.place;
  const seat = world.address(place);
  const second = world.address(place);
  const operator = world.company({ start: founded(world, 11), nace: '82110', seat });
  world.openUnit(operator, addDays(operator.start, 400), second);
  return { operator, buildings: [seat, second], room: 40, taken: 0, boxes: true };
}

/** Associations of co-owners (form 070), which sit at their syndic. */
export function buildCoOwners(world: World, count: number): void {
  let syndic: Address | undefined;
  for (let nth = 0; nth < count; nth += 1) {
    if (syndic === undefined || nth % 30 === 0) {
      syndic = world.address();
      world.company({ start: founded(world, 16), nace: '68311', seat: syndic });
    }
    world.company({
      start: founded(world, world.random.whole(2, 15)),
      nace: '68201',
      form: '070',
      seat: syndic,
      unit: 'none',
      books: 'none',
      founders: [],
    });
  }
}

/** A telephone number of nobody: 0499 00 and four digits more. */
export function phone(world: World): string {
  return `0${world.random.whole(2, 9)}${String(world.random.whole(0, 9_999_999)).padStart(7, '0')}`;
}
