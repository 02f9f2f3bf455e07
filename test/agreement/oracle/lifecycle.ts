import { mustFile, yearsOf } from './accounts.ts';
import { type Day, median, months, mostWithin, within } from './calendar.ts';
import { type Company, sameTrade, sharesCode } from './companies.ts';
import { during, type Spell } from './people.ts';
import { buildingsOf } from './places.ts';
import { type Said, strongest, UNDECIDED, type World, weaker } from './world.ts';

interface Pair {
  a: Company;
  b: Company;
  t0: Day;
  start: Day;
  persons: string[];
}

/** Collapsed A and any other B with a controller in common and the same trade, B starting in the window. */
function pairs({ register, people }: World): Pair[] {
  const found: Pair[] = [];
  const all = [...register.companies.values()];
  for (const a of all) {
    if (a.t0 === null) continue;
    for (const b of all) {
      if (a === b || b.start === null) continue;
      if (b.start < months(a.t0, -12) || b.start > months(a.t0, 18)) continue;
      const before = during(people.control, a.number, months(a.t0, -24), a.t0);
      const after = during(people.control, b.number, b.start, months(b.start, 6));
      const persons = [...before].filter((person) => after.has(person));
      if (persons.length > 0 && sameTrade(a, b)) found.push({ a, b, t0: a.t0, start: b.start, persons });
    }
  }
  return found;
}

export function phoenixCompany(world: World): Said[] {
  return pairs(world).map(({ a, b, t0, persons }) => {
    const ofA = buildingsOf(world.places, a.number, months(t0, -24), t0);
    const ofB = buildingsOf(world.places, b.number, 0, world.asOf);
    const today = world.places.seatToday.get(b.number);
    if (today) ofB.add(today.building);
    const landlords = (buildings: Set<string>): Set<string> =>
      new Set(
        world.places.parcels
          .filter((parcel) => parcel.buildings.some((building) => buildings.has(building)))
          .flatMap((parcel) => parcel.owners.map((owner) => owner.company ?? owner.person!)),
      );
    const ownersOfB = landlords(ofB);
    const due = yearsOf(world, a, t0).filter((year) => months(year.end, 7) < t0);
    const boosters = [
      [...ofA].some((building) => ofB.has(building)),
      [...landlords(ofA)].some((owner) => ownersOfB.has(owner)),
      persons.length >= 2,
      a.start !== null && a.start >= months(t0, -24),
      mustFile(a) &&
        due.length > 0 &&
        !world.rows('accounts').some((row) => row.enterprise_number === a.number),
    ].filter(Boolean).length;
    const strength = b.collapsed ? 'very strong' : boosters >= 2 ? 'strong' : 'moderate';
    const excusable = a.situation === '048' || a.situation === '051';
    return { key: `${a.number} ${b.number}`, strength: excusable ? weaker(strength) : strength };
  });
}

export function successorBeforeCollapse(world: World): Said[] {
  const { people, register } = world;
  return pairs(world).flatMap(({ a, b, t0, start, persons }) => {
    if (start >= t0 || (b.end !== null && b.end < t0)) return [];
    const protectedThen = register.events.some(
      (e) =>
        e.company === a.number &&
        e.type === 'judicial_reorganisation' &&
        e.day >= months(t0, -12) &&
        e.day <= t0,
    );
    const leaves = persons.some((person) => {
      const ends = people.mandates
        .filter((m) => m.company === a.number && m.person === person && m.start <= t0)
        .map((m) => m.last);
      const last = Math.max(...ends);
      return ends.length > 0 && start <= last && last < t0;
    });
    return leaves && !protectedThen ? [{ key: `${a.number} ${b.number}`, strength: 'strong' }] : [];
  });
}

export function personsOf(world: World): string[] {
  return [...new Set(world.people.control.map(({ person }) => person))];
}

/** Persons with controlling roles in ten companies or more meet a Poisson test that this reading leaves out. */
export function busy(world: World, person: string): boolean {
  return new Set(world.people.control.filter((s) => s.person === person).map((s) => s.company)).size >= 10;
}

export function serialCollapse(world: World): Said[] {
  const { register, people, groups } = world;
  return personsOf(world).flatMap((person) => {
    if (busy(world, person)) return [{ key: person, strength: UNDECIDED }];
    const counted: { t0: Day; group: string }[] = [];
    const collapsed = [...register.companies.values()]
      .filter((c) => c.legal && c.t0 !== null)
      .filter((c) => during(people.control, c.number, months(c.t0!, -24), c.t0!).has(person))
      .sort((one, other) => one.t0! - other.t0!);
    for (const { number, t0 } of collapsed) {
      const group = groups.get(number)!;
      if (!counted.some((one) => one.group === group && t0! - one.t0 <= 90)) counted.push({ t0: t0!, group });
    }
    const days = counted.map(({ t0 }) => t0);
    const most = mostWithin(days, 96);
    const strength = most >= 5 ? 'strong' : most >= 3 ? 'moderate' : within(days, 2, 60) ? 'weak' : null;
    return strength ? [{ key: person, strength }] : [];
  });
}

/** Day up to which a tenure counts: its end, t0 or as-of, whichever is first. */
function tenureEnd(world: World, spell: Spell): Day {
  return Math.min(spell.last, world.register.companies.get(spell.company)?.t0 ?? world.asOf, world.asOf);
}

const atDay = (mandates: readonly Spell[], company: string, day: Day): Spell[] =>
  mandates.filter((m) => m.company === company && m.start <= day && m.last >= day);

export function directorSwap(world: World, seatMoves: readonly Said[]): Said[] {
  const { register, people, asOf } = world;
  const said: Said[] = [];
  for (const a of register.companies.values()) {
    const t0 = a.t0;
    if (t0 === null) continue;
    const holders = atDay(people.mandates, a.number, t0);
    for (const x of people.mandates.filter((m) => m.company === a.number)) {
      const d = x.ended;
      if (d === null || d < months(t0, -12) || d > t0 || months(x.start, 12) > d) continue;
      if (holders.some(({ person }) => person === x.person)) continue;
      const entrants = newcomers(holders, d, x.person);
      if (!entrants.some((y) => front(world, a, y, t0))) continue;
      const shares = people.holdings.some(
        (h) =>
          h.company === a.number &&
          entrants.some(({ person }) => person === h.person) &&
          h.start !== null &&
          h.start >= months(t0, -12) &&
          h.start <= t0,
      );
      const booster = shares || seatMoves.some(({ key }) => key === a.number);
      said.push({
        key: a.number,
        strength: booster ? 'very strong' : d >= months(t0, -6) ? 'strong' : 'moderate',
      });
    }
  }
  for (const a of register.companies.values()) {
    if (!a.active) continue;
    const holders = atDay(people.mandates, a.number, asOf);
    for (const founder of people.founders.filter((f) => f.company === a.number)) {
      const x = founder.person;
      const own = people.mandates.filter((m) => m.company === a.number && m.person === x);
      const shares = people.holdings.filter((h) => h.company === a.number && h.person === x);
      if (own.length === 0 || shares.length === 0) continue;
      if (own.some((m) => m.ended === null) || shares.some((h) => h.ended === null)) continue;
      const d = Math.max(...own.map((m) => m.ended!));
      const ends = [d, ...shares.map((h) => h.ended!)];
      if (Math.max(...ends) - Math.min(...ends) > 60 || Math.min(...ends) < months(asOf, -24)) continue;
      const entrants = newcomers(holders, d, x);
      if (entrants.some((y) => front(world, a, y, asOf))) said.push({ key: a.number, strength: 'moderate' });
    }
  }
  return strongest(said);
}

/** Entrants around d where they are more than half of all who hold a mandate then; else none. */
function newcomers(holders: readonly Spell[], d: Day, leaver: string): Spell[] {
  const entrants = holders.filter((h) => h.person !== leaver && Math.abs(h.start - d) <= 60);
  return new Set(entrants.map((e) => e.person)).size * 2 > new Set(holders.map((h) => h.person)).size
    ? entrants
    : [];
}

function front(world: World, a: Company, y: Spell, day: Day): boolean {
  const { register, people } = world;
  const elsewhere = people.mandates.filter((m) => m.person === y.person && m.company !== a.number);
  const inTrade = elsewhere.filter((m) => sharesCode(register.companies.get(m.company)!, a, 2));
  const knowsTrade = inTrade.some((m) => m.start < y.start);
  const late = new Set(
    elsewhere
      .filter((m) => {
        const t0 = register.companies.get(m.company)?.t0 ?? null;
        return t0 !== null && m.start >= months(t0, -12) && m.start <= t0;
      })
      .map((m) => m.company),
  );
  const short = y.start > months(day, -6);
  if (knowsTrade && late.size < 2 && !short) return false;
  const clean = people.control.filter(
    (s) =>
      s.person === y.person && s.company !== a.number && sharesCode(register.companies.get(s.company)!, a, 2),
  );
  const collapsed = clean.some((s) => register.companies.get(s.company)!.collapsed);
  return collapsed || yearsCovered(clean, day) < 5;
}

function yearsCovered(spells: readonly Spell[], until: Day): number {
  let covered = 0;
  let reached = 0;
  for (const { start, last } of spells.toSorted((one, other) => one.start - other.start)) {
    const to = Math.min(last, until);
    covered += Math.max(0, to - Math.max(start, reached));
    reached = Math.max(reached, to);
  }
  return covered / 365.25;
}

export function frontPerson(world: World): Said[] {
  const { register, people } = world;
  const holders = new Set(people.mandates.map(({ person }) => person));
  return [...holders].flatMap((person) => {
    const all = people.mandates.filter((m) => m.person === person);
    const company = (m: Spell): Company => register.companies.get(m.company)!;
    const own = all.filter((m) => company(m).t0 === null || m.start <= company(m).t0!);
    const late = own
      .filter((m) => company(m).t0 !== null && m.start >= months(company(m).t0!, -12))
      .map((m) => m.start);
    const lateEntries = mostWithin(late, 60);
    const tenures = own.map((m) => tenureEnd(world, m) - m.start);
    const alone = [...register.companies.values()].filter((c) => {
      if (c.t0 === null || !own.some((m) => m.company === c.number && m.last >= c.t0!)) return false;
      return during(people.control, c.number, c.t0, c.t0).size === 1;
    });
    const lastEntry = Math.max(...own.map((m) => m.start));
    const divisions = new Set(
      own
        .filter((m) => m.start >= months(lastEntry, -36))
        .flatMap((m) => [...company(m).codes].map((code) => code.slice(0, 2))),
    );
    const traits = [
      lateEntries >= 3,
      own.length >= 3 && median(tenures) <= (9 * 365.25) / 12,
      alone.length >= 2,
      divisions.size >= 3,
    ].filter(Boolean).length;
    if (traits < 3) return [];
    return [{ key: person, strength: traits === 4 || lateEntries >= 4 ? 'strong' : 'moderate' }];
  });
}
