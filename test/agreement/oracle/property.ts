import { accountsOf } from './accounts.ts';
import { type Day, day, median, months } from './calendar.ts';
import { type Company, hasCode, LICENSED, RISK } from './companies.ts';
import { isDwelling, type Parcel } from './places.ts';
import { type Said, strongest, type World } from './world.ts';

export interface Stay {
  person: string;
  building: string;
  box: string;
  start: Day;
  ended: Day | null;
}

export function stays(world: World): Stay[] {
  return world.rows('residences').flatMap((row) => {
    const place = world.places.placeOf(row.zipcode, row.street, row.house_number, row.box);
    const start = day(row.start_date);
    const end = day(row.end_date);
    if (!place || start === null || start > world.asOf) return [];
    const ended = end !== null && end <= world.asOf ? end : null;
    return [{ person: row.person_id!, building: place.building, box: place.box, start, ended }];
  });
}

export const parcelsAt = (world: World, building: string): Parcel[] =>
  world.places.parcels.filter((parcel) => parcel.buildings.includes(building));

/** P28. Key: the owner. */
export function propertyCluster(
  world: World,
  flagged: ReadonlySet<string>,
  hubs: ReadonlySet<string>,
): Said[] {
  const { register, people, places, asOf } = world;
  const since = months(asOf, -60);
  const owners = new Map<string, { company: string | null; person: string | null; buildings: Set<string> }>();
  for (const parcel of places.parcels) {
    for (const { company, person } of parcel.owners) {
      const key = company ?? person!;
      const owner = owners.get(key) ?? { company, person, buildings: new Set<string>() };
      for (const building of parcel.buildings) owner.buildings.add(building);
      owners.set(key, owner);
    }
  }
  const controls = (person: string, company: string) =>
    people.control.some(
      (s) => s.person === person && s.company === company && s.last >= since && s.start <= s.last,
    );
  const said: Said[] = [];
  for (const [key, owner] of owners) {
    const there = places.establishments.filter((e) => owner.buildings.has(e.building) && e.last >= since);
    const classes = new Map<string, typeof there>();
    for (const e of there) {
      const operator = register.companies.get(e.company)!;
      const marks = [...operator.codes].filter((code) => LICENSED.includes(code));
      if (flagged.has(e.company)) marks.push('flagged');
      for (const mark of marks) classes.set(mark, [...(classes.get(mark) ?? []), e]);
    }
    for (const spells of classes.values()) {
      const operators = [...new Set(spells.map((e) => e.company))];
      if (operators.length < 2 || new Set(spells.map((e) => e.building)).size < 2) continue;
      const controllers = owner.company
        ? people.control.filter((s) => s.company === owner.company && s.last >= since).map((s) => s.person)
        : [owner.person!];
      const tied = operators.some(
        (operator) =>
          operator === owner.company ||
          controllers.some((person) => controls(person, operator)) ||
          people.holdings.some(
            (h) =>
              h.company === operator &&
              h.percentage >= 25 &&
              h.last >= since &&
              (owner.company ? h.holder === owner.company : h.person === owner.person),
          ),
      );
      if (tied) said.push({ key, strength: operators.some((o) => hubs.has(o)) ? 'moderate' : 'weak' });
    }
  }
  return strongest(said);
}

/** P29. */
export function portfolioAnomaly(world: World): Said[] {
  const { register, places } = world;
  return [...register.companies.values()].flatMap((company) => {
    if (hasCode(company, ['41', '68'])) return [];
    const purchases = new Map<string, Day>();
    for (const parcel of places.parcels) {
      for (const owner of parcel.owners) {
        if (owner.company === company.number && owner.since !== null && owner.since <= world.asOf)
          purchases.set(`${owner.since} ${parcel.buildings[0] ?? parcel.parcel}`, owner.since);
      }
    }
    const days = [...purchases.values()].sort((one, other) => one - other);
    if (days.length === 0) return [];
    const odd = days.some(
      (d) =>
        (company.start !== null && d >= company.start && d < months(company.start, 12)) ||
        (company.t0 !== null && d <= company.t0 && d >= months(company.t0, -12)),
    );
    const spree = days.some((first, before) => {
      const inside = days.filter((d) => d >= first && d <= months(first, 12)).length;
      return inside >= 3 && inside >= before;
    });
    const bad = accountsOf(world, company.number).filter(
      (y) => (y.result ?? 0) < 0 || y.turnover === 0,
    ).length;
    const traits = [odd, spree, bad >= 2].filter(Boolean).length;
    return traits >= 2 ? [{ key: company.number, strength: 'moderate' }] : [];
  });
}

/** P30. Key: building and box. */
export function residentTurnover(world: World): Said[] {
  const { asOf } = world;
  const all = stays(world);
  const units = new Map<string, Stay[]>();
  for (const stay of all) {
    const parcels = parcelsAt(world, stay.building);
    if (parcels.length > 0 && !parcels.some(isDwelling)) continue;
    const key = `${stay.building}|${stay.box}`;
    units.set(key, [...(units.get(key) ?? []), stay]);
  }
  const best = new Map<string, { nature: string; most: number; met: boolean }>();
  for (const [key, own] of units) {
    // of a building with several kinds of dwelling, the lowest number stands for it
    const natures = parcelsAt(world, own[0]!.building)
      .filter(isDwelling)
      .map((parcel) => parcel.nature);
    const nature = String(natures.length > 0 ? Math.min(...natures) : '');
    let most = 0;
    let met = false;
    const windows = own.flatMap(({ start, ended }) => [
      { from: start, to: months(start, 12) },
      ...(ended === null ? [] : [{ from: months(ended, -12), to: ended }]),
    ]);
    for (const { from, to } of windows) {
      if (to < months(asOf, -60) || to > asOf) continue;
      const whole = own.filter((s) => s.start >= from && s.ended !== null && s.ended <= to).length;
      most = Math.max(most, whole);
      const touching = own.filter((s) => s.start <= to && (s.ended ?? asOf) >= from);
      const personDays = touching.reduce(
        (sum, s) => sum + Math.min(s.ended ?? asOf, to) - Math.max(s.start, from),
        0,
      );
      const changes =
        own.filter((s) => s.start >= from && s.start <= to).length +
        own.filter((s) => s.ended !== null && s.ended >= from && s.ended <= to).length;
      const ratio = changes / ((2 * personDays) / 365);
      const half = median(touching.map((s) => (s.ended ?? asOf) - s.start)) < 365 / 2;
      if (whole >= 8 && ratio >= 1.5 && half) met = true;
    }
    best.set(key, { nature, most, met });
  }
  const values = [...best.values()];
  return [...best].flatMap(([key, { nature, most, met }]) => {
    const same = values.filter((v) => v.nature === nature);
    const peers = (same.length >= 100 ? same : values).map((v) => v.most).sort((one, other) => one - other);
    return met && most >= peers[Math.ceil(0.99 * peers.length) - 1]! ? [{ key, strength: 'moderate' }] : [];
  });
}

/** P31. Key: building and box. */
export function overcrowded(world: World): Said[] {
  const running = stays(world).filter((s) => s.ended === null || s.ended === world.asOf);
  const units = new Map<string, Stay[]>();
  for (const stay of running) {
    const key = `${stay.building}|${stay.box}`;
    units.set(key, [...(units.get(key) ?? []), stay]);
  }
  const space = new Map<string, number>();
  const facts = [...units].map(([key, own]) => {
    const parcels = parcelsAt(world, own[0]!.building);
    const residents = new Set(own.map((s) => s.person)).size;
    const dwellings = parcels.filter(isDwelling);
    const parts =
      own[0]!.box === ''
        ? Math.max(
            1,
            dwellings.reduce((sum, p) => sum + (p.units ?? 0), 0),
          )
        : 1;
    const surface = dwellings.reduce((sum, p) => sum + (p.surface ?? 0), 0);
    if (surface > 0 && own[0]!.box === '') space.set(key, surface / residents);
    const byDay = new Map<Day, number>();
    for (const s of own) byDay.set(s.start, (byDay.get(s.start) ?? 0) + 1);
    const households = [...byDay.values()].reduce((sum, n) => sum + Math.ceil(n / 5), 0);
    const crew = Math.max(
      ...own.map((s) => own.filter((t) => t.start >= s.start && t.start <= s.start + 7).length),
    );
    const manned = world.places.establishments.some(
      (e) =>
        e.building === own[0]!.building &&
        (e.box === '' || own[0]!.box === '' || e.box === own[0]!.box) &&
        e.ended === null &&
        world.register.companies.get(e.company)!.end === null &&
        hasCode(world.register.companies.get(e.company)!, RISK),
    );
    return { key, parcels, residents, households, parts, crew: manned ? crew : 0 };
  });
  const ranked = [...space.values()].sort((one, other) => one - other);
  const tightest = ranked[Math.max(0, Math.ceil(0.005 * ranked.length) - 1)] ?? 0;
  return facts.flatMap(({ key, parcels, residents, households, parts, crew }): Said[] => {
    const none = parcels.length > 0 && !parcels.some(isDwelling);
    const workplace = none && residents >= 3 && households > 1;
    const many = !none && residents / parts > 12;
    const each = space.get(key);
    const tight = !none && each !== undefined && residents >= 6 && each < 8 && each <= tightest;
    if (workplace || many || tight) return [{ key, strength: 'moderate' }];
    return none && crew >= 4 ? [{ key, strength: 'weak' }] : [];
  });
}

/** P27. Key: the person. */
export function ownsDwellings(
  world: World,
  flagged: ReadonlySet<string>,
  lived: ReadonlySet<string>,
): Said[] {
  const { register, people, places, asOf } = world;
  const lastSeat = (number: string) =>
    places.seatToday.get(number) ?? places.seatHistory.get(number)?.findLast((entry) => entry.place)?.place;
  const said: Said[] = [];
  const enterprises = [...register.companies.values()].filter(
    (c) => hasCode(c, RISK) || flagged.has(c.number),
  );
  const towns = (company: Company): Set<string> => {
    const open = places.establishments.filter(
      (e) => e.company === company.number && e.ended === null && company.end === null,
    );
    const zips = open.length ? open.map((e) => e.zipcode) : [lastSeat(company.number)?.zipcode ?? ''];
    return new Set(zips.map((zip) => places.municipality.get(zip) ?? '').filter((town) => town));
  };
  for (const company of enterprises) {
    const persons = new Set(
      people.control
        .filter((s) => s.company === company.number && s.last >= months(asOf, -12) && s.start <= s.last)
        .map((s) => s.person),
    );
    for (const person of persons) {
      const through = new Set(
        people.holdings
          .filter((h) => h.person === person && h.percentage >= 25 && h.last === asOf && h.start !== null)
          .filter((h) => register.companies.get(h.company)!.end === null)
          .map((h) => h.company),
      );
      for (const town of towns(company)) {
        const own = places.parcels.filter(
          (p) =>
            isDwelling(p) &&
            p.buildings.some((b) => places.municipality.get(b.split('|')[0]!) === town) &&
            p.owners.some((o) => o.person === person || (o.company !== null && through.has(o.company))) &&
            !p.owners.some((o) => o.person === person && o.home && p.buildings.includes(o.home.building)),
        );
        const buildings = new Set(own.flatMap((p) => p.buildings));
        if (own.length < 2) continue;
        const since = own.flatMap((p) =>
          p.owners
            .filter((o) => o.person === person || (o.company !== null && through.has(o.company)))
            .map((o) => o.since),
        );
        if ([...buildings].some((b) => lived.has(b))) said.push({ key: person, strength: 'moderate' });
        else if (company.start !== null && since.some((d) => d !== null && d > company.start!))
          said.push({ key: person, strength: 'weak' });
      }
    }
  }
  return strongest(said);
}
