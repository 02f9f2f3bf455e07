import { addDays } from '../calendar.ts';
import { givingWay } from '../give-way.ts';
import type { World } from '../world.ts';
import type { Company } from '../world-rows.ts';

/** Nature codes of the land register: houses and flats, shops, offices, cafés. */
const DWELLINGS = [200, 200, 200, 537, 537, 222] as const;
const PREMISES = [402, 403, 405, 407, 371] as const;

/**
 * Parcels with their owners under part of the companies, and homes with those who live in them.
 *
 * @param homes number of dwellings with residents
 */
export async function buildHomes(world: World, homes: number): Promise<void> {
  const giveWay = givingWay();
  for (const company of [...world.companies]) {
    premises(world, company);
    await giveWay();
  }
  for (let nth = 0; nth < homes; nth += 1) {
    home(world);
    await giveWay();
  }
}

function since(world: World): string {
  return addDays(world.asOf, -world.random.whole(200, 9_000));
}

function premises(world: World, company: Company): void {
  const { random } = world;
  // what stands at a planted address is part of the plant
  if (company.planted || company.form === '070' || company.ended !== undefined || !random.chance(0.3)) return;
  const address = company.seats[0]?.address ?? company.units[0]?.address;
  if (!address || !world.unbuilt(address)) return;
  const ownHome = random.chance(0.55);
  const owner =
    ownHome && random.chance(0.7) ? world.mandateOf(company).person : world.person(address.street.place);
  const nature = ownHome ? random.pick(DWELLINGS) : random.pick(PREMISES);
  if (ownHome) owner.home ??= address;
  world.parcel({ address, nature, since: since(world), owners: [{ person: owner }] });
}

/** A household in a house or a flat; a part of them has moved before. */
function home(world: World): void {
  const { random } = world;
  const flat = random.chance(0.35);
  const address = world.address(undefined, flat ? String(random.whole(1, 12)) : undefined);
  const owner = world.person(address.street.place);
  owner.home = address;
  world.parcel({
    address,
    nature: flat ? 537 : 200,
    since: since(world),
    owners: [
      random.chance(0.3) ? { person: owner, partner: world.person(address.street.place) } : { person: owner },
    ],
    housingUnits: 1,
    usedSurface: random.whole(60, 240),
  });
  let from = addDays(world.asOf, -random.whole(1_500, 3_500));
  for (;;) {
    const to = addDays(from, 200 + random.wait(0.2));
    const household = random.whole(1, 4);
    for (let nth = 0; nth < household; nth += 1) world.stay(address, from, to < world.asOf ? to : undefined);
    if (to >= addDays(world.asOf, -60)) return;
    from = addDays(to, random.whole(5, 60));
  }
}
