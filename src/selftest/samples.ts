import { azrael } from './cases/azrael.ts';
import type { Case, Core } from './cases/case.ts';
import { clementine } from './cases/clementine.ts';
import { donut } from './cases/donut.ts';
import { trilby } from './cases/trilby.ts';
import { wilby } from './cases/wilby.ts';
import { buildTown } from './town/town.ts';
import { World } from './world.ts';

const NEIGHBOURS = 200;
const HOMES = 80;
const TOWN = 1_600;

/** A case with its neighbourhood; where nothing is to be found, none but the case's own companies. */
export async function sampleWorld(one: Case): Promise<{ world: World; core: Core }> {
  const world = new World(`sample ${one.name}`);
  const core = one.build(world);
  if (one.tier !== null) await buildTown(world, NEIGHBOURS, HOMES);
  return { world, core };
}

/** Some thousand ordinary companies with a few planted networks. */
export async function plantedTown(): Promise<World> {
  const world = new World('town');
  for (const one of [donut, azrael, trilby, wilby, clementine]) one.build(world);
  await buildTown(world, TOWN, 300);
  return world;
}
