import { massAddresses, sharedOffice } from './address.ts';
import { day } from './calendar.ts';
import { directorChurn, seatHopping, seatMoveBeforeCollapse } from './churn.ts';
import {
  directorSwap,
  frontPerson,
  phoenixCompany,
  serialCollapse,
  successorBeforeCollapse,
} from './lifecycle.ts';
import { readWorld, type Said, type World } from './world.ts';

/** What the catalogue's text says of a folder of extracts, pattern by pattern. */
export function readingOf(folder: string, asOf: string): { world: World; said: Map<string, Said[]> } {
  const world = readWorld(folder, day(asOf)!);
  const said = new Map<string, Said[]>();
  const mass = new Set(massAddresses(world).keys());
  const moved = seatMoveBeforeCollapse(world, mass, new Set());
  const swaps = directorSwap(
    world,
    moved.filter(({ strength }) => strength !== 'weak'),
  );
  said.set('P01', phoenixCompany(world));
  said.set('P02', successorBeforeCollapse(world));
  said.set('P03', serialCollapse(world));
  said.set('P04', swaps);
  said.set('P05', frontPerson(world));
  const hops = seatHopping(world);
  said.set('P06', directorChurn(world, hops));
  said.set('P07', hops);
  said.set('P08', seatMoveBeforeCollapse(world, mass, new Set(swaps.map(({ key }) => key))));
  said.set('P15', sharedOffice(world));
  return { world, said };
}
