import { type Day, months } from './calendar.ts';
import { type Company, jaccard, words } from './companies.ts';
import { phoenixCompany, successorBeforeCollapse } from './lifecycle.ts';
import { contactUsers } from './links.ts';
import { type Said, UNDECIDED, type World } from './world.ts';

/** What companies have in common for P19: persons, places, landlords and contacts, with all who share each. */
function resources(world: World): Map<string, Set<string>> {
  const { people, places, register } = world;
  const users = new Map<string, Set<string>>();
  const add = (resource: string, company: string) => {
    if (register.companies.has(company)) users.set(resource, (users.get(resource) ?? new Set()).add(company));
  };
  for (const { person, company, start, last } of people.control)
    if (start <= last) add(`person ${person}`, company);
  const seats = [
    ...[...places.seatHistory].flatMap(([company, entries]) =>
      entries.map(({ place }) => ({ company, place })),
    ),
    ...[...places.seatToday].map(([company, place]) => ({ company, place })),
    ...places.establishments.map((spell) => ({ company: spell.company, place: spell })),
  ];
  for (const { company, place } of seats) {
    if (!place) continue;
    add(`place ${place.building}|${place.box}`, company);
    for (const parcel of places.parcels.filter(({ buildings }) => buildings.includes(place.building)))
      for (const owner of parcel.owners) {
        // an association of co-owners is in no register of this reading
        if (owner.company && !register.companies.has(owner.company)) continue;
        add(`landlord ${owner.company ?? owner.person}`, company);
      }
  }
  for (const [value, of] of contactUsers(world)) for (const company of of) add(`contact ${value}`, company);
  return new Map([...users].filter(([, { size }]) => size <= 20));
}

/** P19. Key: each member. A component of more than 40, which is cut by chance of a seed, is not judged. */
export function communicatingVessels(world: World): Said[] {
  const { register, asOf } = world;
  const shared = new Map<string, number>();
  for (const of of resources(world).values()) {
    const sorted = [...of].sort();
    for (const one of sorted)
      for (const other of sorted)
        if (one < other) shared.set(`${one} ${other}`, (shared.get(`${one} ${other}`) ?? 0) + 1);
  }
  const relays = new Set([...phoenixCompany(world), ...successorBeforeCollapse(world)].map(({ key }) => key));
  const ties = [...[...shared].filter(([, count]) => count >= 2).map(([pair]) => pair), ...relays];
  const neighbours = new Map<string, Set<string>>();
  for (const tie of ties) {
    const [one, other] = tie.split(' ') as [string, string];
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
    neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one));
  }
  const seen = new Set<string>();
  const said: Said[] = [];
  for (const first of neighbours.keys()) {
    if (seen.has(first)) continue;
    const members = new Set([first]);
    for (const member of members) for (const next of neighbours.get(member)!) members.add(next);
    for (const member of members) seen.add(member);
    const sorted = [...members].sort();
    if (members.size > 40) {
      for (const key of sorted) said.push({ key, strength: UNDECIDED });
      continue;
    }
    const of = sorted.map((number) => register.companies.get(number)!);
    const collapsed = of.filter(({ t0 }) => t0 !== null && t0 >= months(asOf, -60)).length;
    const inside = [...relays].filter((pair) => pair.split(' ').every((number) => members.has(number)));
    if (members.size < 3 || collapsed / members.size < 0.3 || inside.length < 2) continue;
    if (of.some(({ active }) => active)) for (const key of sorted) said.push({ key, strength: 'strong' });
  }
  return said;
}

interface Newborn {
  company: Company;
  start: Day;
  founders: Set<string>;
  seat: string | null;
  number: number;
}

type Trait = (one: Newborn, other: Newborn) => boolean;

const sameFounder: Trait = (one, other) => [...one.founders].some((person) => other.founders.has(person));
const sameSeat: Trait = (one, other) => one.seat !== null && one.seat === other.seat;
const sameClause: Trait = (one, other) =>
  one.company.clauses.some((clause) =>
    other.company.clauses.some((second) => jaccard(words(clause), words(second)) >= 0.85),
  );

/** P23. Key: each company of a batch. */
export function batchFormation(world: World): Said[] {
  const { register, places, groups } = world;
  const newborn: Newborn[] = [...register.companies.values()].flatMap((company) => {
    if (!company.legal || company.start === null) return [];
    const first = places.seatHistory.get(company.number)?.[0]?.place;
    const founders = new Set(
      register.events
        .filter((e) => e.company === company.number && e.type === 'incorporation')
        .filter((e) => e.row.person_name && e.row.person_role === 'founder')
        .map((e) => `${e.row.person_first_name} ${e.row.person_name}`),
    );
    return [
      {
        company,
        start: company.start,
        founders,
        seat: first ? `${first.building}|${first.box}` : null,
        number: Number(company.number.slice(0, 8)),
      },
    ];
  });
  const traits = [sameFounder, sameSeat, sameClause];
  const batches: { shared: number; members: Set<Newborn> }[] = [];
  for (const [span, least] of [
    [30, 3],
    [90, 5],
  ] as const) {
    for (const first of newborn) {
      const inside = newborn.filter(({ start }) => start >= first.start && start <= first.start + span);
      for (const seed of inside) {
        batchesAround(seed, inside, traits).forEach((batch, shared) => {
          if (new Set(batch.map(({ company }) => groups.get(company.number))).size < least) return;
          // batches that share a company and the same two traits are one
          const members = new Set(batch);
          const together = batches.filter(
            (other) => other.shared === shared && [...other.members].some((one) => members.has(one)),
          );
          for (const other of together) {
            for (const one of other.members) members.add(one);
            batches.splice(batches.indexOf(other), 1);
          }
          batches.push({ shared, members });
        });
      }
    }
  }
  return batches.flatMap(({ members }) => {
    const failed = [...members].some(
      ({ company, start }) => company.t0 !== null && company.t0 < months(start, 24),
    );
    return [...members].map(({ company }) => ({
      key: company.number,
      strength: failed ? 'strong' : 'moderate',
    }));
  });
}

/** Companies that share two traits with the seed, for each two. */
function batchesAround(seed: Newborn, inside: readonly Newborn[], traits: readonly Trait[]): Newborn[][] {
  const found: Newborn[][] = [];
  traits.forEach((one, position) => {
    const alike = inside.filter((other) => other === seed || one(seed, other));
    for (const two of traits.slice(position + 1))
      found.push(alike.filter((other) => other === seed || two(seed, other)));
    found.push(inARow(seed, alike));
  });
  return found;
}

/** The stretch around the seed in which each number is at most three after the one before. */
function inARow(seed: Newborn, alike: readonly Newborn[]): Newborn[] {
  const sorted = alike.toSorted((one, other) => one.number - other.number);
  const runs: Newborn[][] = [];
  for (const next of sorted) {
    const before = runs.at(-1)?.at(-1);
    if (before && next.number - before.number <= 3) runs.at(-1)!.push(next);
    else runs.push([next]);
  }
  return runs.find((run) => run.includes(seed)) ?? [];
}
