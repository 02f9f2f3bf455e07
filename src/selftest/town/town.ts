import { givingWay } from '../give-way.ts';
import type { World } from '../world.ts';
import { buildHomes } from './homes.ts';
import { type Life, live } from './ordinary-company.ts';
import { buildAccountant, buildBusinessCentre, buildCoOwners } from './shared-places.ts';

/**
 * An ordinary town: companies that are founded, led, moved and wound up at the rates of real registers (the catalogue's
 * base rates), and the things that look like abuse and are none. Nothing in it is planted.
 *
 * @param size number of enterprises in it, sole traders included, about
 * @param homes number of dwellings with residents
 */
export async function buildTown(
  world: World,
  size: number,
  homes = Math.max(200, Math.round(size / 2)),
): Promise<void> {
  const giveWay = givingWay();
  const life: Life = {
    world,
    curators: Array.from({ length: Math.max(1, Math.round(size / 2_500)) }, () => world.person()),
    auditors: Array.from({ length: Math.max(1, Math.round(size / 1_500)) }, () => world.person()),
    offices: [],
    pool: [],
  };
  for (let nth = 0; nth < Math.max(1, Math.round(size / 4_000)); nth += 1) {
    life.offices.push(buildAccountant(world), buildBusinessCentre(world));
  }
  const before = world.companies.length;
  while (world.companies.length - before < size) {
    live(life);
    await giveWay();
  }
  buildCoOwners(world, Math.round(size / 100));
  await buildHomes(world, homes);
}
