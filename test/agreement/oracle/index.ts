import { massAddresses, sharedOffice } from './address.ts';
import {
  accountsMissing,
  lossMakingExpansion,
  noSubstance,
  purposeJuggling,
  shareHandover,
} from './business.ts';
import { day } from './calendar.ts';
import { directorChurn, seatHopping, seatMoveBeforeCollapse } from './churn.ts';
import { batchFormation, communicatingVessels } from './clusters.ts';
import { growingDebt } from './debt.ts';
import { dormantWoken } from './dormant.ts';
import { companiesAtHome } from './home.ts';
import { unlicensed } from './licences.ts';
import {
  directorSwap,
  frontPerson,
  phoenixCompany,
  serialCollapse,
  successorBeforeCollapse,
} from './lifecycle.ts';
import { ownershipLoop, sharedContact, subcontractChain } from './links.ts';
import {
  disqualifiedActive,
  hiddenHub,
  licenceRelay,
  operatorCarousel,
  workerPartners,
} from './operators.ts';
import { premisesUsed } from './premises.ts';
import {
  overcrowded,
  ownsDwellings,
  portfolioAnomaly,
  propertyCluster,
  residentTurnover,
} from './property.ts';
import { readWorld, type Said, strongest, type World } from './world.ts';

/** What the catalogue's text says of a folder of extracts, pattern by pattern. */
export function readingOf(folder: string, asOf: string): { world: World; said: Map<string, Said[]> } {
  const world = readWorld(folder, day(asOf)!);
  const mass = new Set(massAddresses(world).keys());
  const moved = seatMoveBeforeCollapse(world, mass, new Set());
  const swaps = directorSwap(
    world,
    moved.filter(({ strength }) => strength !== 'weak'),
  );
  const hops = seatHopping(world);
  const handovers = shareHandover(world);
  const homes = companiesAtHome(world, mass);
  const carousels = strongest(operatorCarousel(world));
  const hub = hiddenHub(world);
  const partners = workerPartners(world);
  const relays = licenceRelay(world);
  const substance = noSubstance(world, mass, new Set(homes.map(({ place }) => place)));
  const lived = [...residentTurnover(world), ...overcrowded(world)].map(({ key }) =>
    key.slice(0, key.lastIndexOf('|')),
  );
  const keys = (found: readonly Said[]) => found.flatMap(({ key }) => key.split(' '));
  const hubs = new Set([...keys(carousels), ...hub.flatMap(({ companies }) => companies)]);
  const flagged = new Set([...hubs, ...keys(partners), ...keys(relays)]);
  const said = new Map<string, Said[]>([
    ['P01', phoenixCompany(world)],
    ['P02', successorBeforeCollapse(world)],
    ['P03', serialCollapse(world)],
    ['P04', swaps],
    ['P05', frontPerson(world)],
    ['P06', directorChurn(world, [...hops, ...handovers])],
    ['P07', hops],
    ['P08', seatMoveBeforeCollapse(world, mass, new Set(swaps.map(({ key }) => key)))],
    ['P09', handovers],
    ['P10', purposeJuggling(world)],
    ['P11', dormantWoken(world)],
    ['P12', substance],
    ['P13', accountsMissing(world)],
    ['P14', lossMakingExpansion(world)],
    ['P15', sharedOffice(world)],
    ['P16', homes],
    ['P17', carousels],
    ['P18', hub],
    ['P19', communicatingVessels(world)],
    ['P20', ownershipLoop(world)],
    ['P21', subcontractChain(world, new Set(substance.map(({ key }) => key)))],
    ['P23', batchFormation(world)],
    ['P24', partners],
    ['P25', relays],
    ['P26', disqualifiedActive(world)],
    ['P27', ownsDwellings(world, flagged, new Set(lived))],
    ['P28', propertyCluster(world, flagged, hubs)],
    ['P29', portfolioAnomaly(world)],
    ['P30', residentTurnover(world)],
    ['P31', overcrowded(world)],
    ['P32', sharedContact(world)],
    ['P33', unlicensed(world)],
    ['P35', premisesUsed(world)],
    ['P38', growingDebt(world)],
  ]);
  return { world, said };
}
