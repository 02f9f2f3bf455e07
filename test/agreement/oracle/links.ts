import { accountsOf } from './accounts.ts';
import { day, months } from './calendar.ts';
import { hasCode } from './companies.ts';
import { type Said, strongest, type World } from './world.ts';

const GENERIC = /(facebook|instagram|gmail|hotmail|outlook|linkedin|skynet|telenet)\./;

function contactValue(kind: string, value: string): string | null {
  if (kind === 'TEL') {
    const digits = value
      .replace(/\(0\)/, '')
      .replace(/\D/g, '')
      .replace(/^0032|^32(?=\d{8,9}$)/, '0');
    return digits || null;
  }
  if (kind === 'EMAIL') return value.trim().toLowerCase();
  if (kind !== 'WEB') return null;
  const host = value
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .split('/')[0]!;
  return GENERIC.test(host) ? null : host;
}

/** Contact values with the companies that use them; those of platforms and of too many are left out. */
export function contactUsers(world: World): Map<string, Set<string>> {
  const companyOf = new Map(
    world.rows('establishment').map((u) => [u.EstablishmentNumber!, u.EnterpriseNumber!]),
  );
  const users = new Map<string, Set<string>>();
  for (const row of world.rows('contact')) {
    const value = contactValue(row.ContactType!, row.Value!);
    const company = companyOf.get(row.EntityNumber!) ?? row.EntityNumber!;
    if (value && world.register.companies.has(company))
      users.set(value, (users.get(value) ?? new Set()).add(company));
  }
  const counts = [...users.values()].map((of) => of.size).sort((one, other) => one - other);
  const limit = Math.max(5, counts[Math.ceil(0.995 * counts.length) - 1] ?? 0);
  return new Map([...users].filter(([, of]) => of.size <= limit));
}

/** P32. Key: the two companies. */
export function sharedContact(world: World): Said[] {
  const { register, places, groups } = world;
  const buildings = (number: string): Set<string> => {
    const company = register.companies.get(number)!;
    const seat = places.seatToday.get(number) ?? places.seatHistory.get(number)?.at(-1)?.place;
    if (!company.sole) return new Set(seat ? [seat.building] : []);
    return new Set(places.establishments.filter((e) => e.company === number).map((e) => e.building));
  };
  const said: Said[] = [];
  for (const of of contactUsers(world).values()) {
    for (const one of of) {
      for (const other of of) {
        const a = register.companies.get(one)!;
        const b = register.companies.get(other)!;
        if (one === other || a.t0 === null || b.start === null || groups.get(one) === groups.get(other))
          continue;
        if (a.t0 < months(b.start, -36) || a.t0 > months(b.start, 36)) continue;
        const ones = buildings(one);
        const others = buildings(other);
        if (ones.size === 0 || others.size === 0 || [...ones].some((at) => others.has(at))) continue;
        said.push({ key: [one, other].sort().join(' '), strength: 'weak' });
      }
    }
  }
  return strongest(said);
}

/** P21. Key: contractors that carry the finding are not told apart: the companies of every path. */
export function subcontractChain(world: World, empty: ReadonlySet<string>): Said[] {
  const { register } = world;
  const links = world.rows('subcontracts').flatMap((row) => {
    const start = day(row.start_date);
    const contractor = register.companies.get(row.contractor_enterprise_number!);
    const fits = contractor
      ? hasCode(contractor, ['41', '42', '43', '49', '81'])
      : /^(41|42|43|49|81)/.test(row.activity ?? '');
    const principal = register.companies.get(row.principal_enterprise_number!);
    const latest = Math.min(contractor?.end ?? world.asOf, principal?.end ?? world.asOf);
    const end = Math.min(day(row.end_date) ?? latest, world.asOf);
    if (start === null || start > end || !fits) return [];
    return [
      {
        from: row.principal_enterprise_number!,
        to: row.contractor_enterprise_number!,
        start,
        end,
      },
    ];
  });
  type Link = (typeof links)[number];
  const said: Said[] = [];
  const doubtful = (link: Link): boolean => {
    const start = register.companies.get(link.to)?.start ?? null;
    return empty.has(link.to) || (start !== null && link.start < months(start, 12));
  };
  const walk = (path: Link[]): void => {
    const companies = [path[0]!.from, ...path.map((link) => link.to)];
    if (path.length >= 2 && path.some(doubtful))
      for (const c of companies) said.push({ key: c, strength: path.length >= 3 ? 'moderate' : 'weak' });
    const last = path.at(-1)!;
    for (const next of links) {
      if (next.from !== last.to || companies.includes(next.to)) continue;
      if (next.start <= last.end && last.start <= next.end) walk([...path, next]);
    }
  };
  for (const link of links) if (link.from !== link.to) walk([link]);
  return strongest(said);
}

/** P20. Keys: `cycle companies`, `chain company`, `collapsed holder company`, `foreign holder company`. */
export function ownershipLoop(world: World): Said[] {
  const { register, people, asOf } = world;
  const running = people.holdings.filter(
    (h) =>
      h.start !== null &&
      h.last >= asOf &&
      (h.ended === null || h.ended >= asOf) &&
      h.percentage >= 5 &&
      h.company !== h.holder,
  );
  const up = (company: string): string[] => [
    ...new Set(
      running
        .filter((h) => h.company === company && h.holder && register.companies.has(h.holder))
        .map((h) => h.holder!),
    ),
  ];
  const said: Said[] = [];
  const all = [...register.companies.keys()];
  const reach = new Map(all.map((number) => [number, above(number, up)]));
  for (const number of all) {
    const loop = [...reach.get(number)!].filter((other) => reach.get(other)?.has(number));
    if (loop.length >= 2)
      said.push({ key: `cycle ${[...new Set([...loop, number])].sort().join(' ')}`, strength: 'moderate' });
    const staff = accountsOf(world, number).at(-1)?.staff ?? null;
    if (
      (staff === null || staff < 10) &&
      register.companies.get(number)!.end === null &&
      longest(number, up, [number]) >= 4
    )
      said.push({ key: `chain ${number}`, strength: 'moderate' });
  }
  for (const h of running) {
    const holder = h.holder ? register.companies.get(h.holder) : undefined;
    if (holder?.collapsed && register.companies.get(h.company)!.active)
      said.push({ key: `collapsed ${h.holder} ${h.company}`, strength: 'moderate' });
  }
  return strongest(said);
}

function above(from: string, up: (company: string) => string[]): Set<string> {
  const found = new Set<string>();
  const open = [...up(from)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...up(next));
  }
  return found;
}

function longest(from: string, up: (company: string) => string[], path: readonly string[]): number {
  const next = up(from).filter((holder) => !path.includes(holder));
  return next.length === 0
    ? 0
    : Math.max(...next.map((holder) => 1 + longest(holder, up, [...path, holder])));
}
