import { accountsOf, mustFile, overdueYears } from './accounts.ts';
import { type Day, day, iso, months, within } from './calendar.ts';
import { substitutionsIn } from './churn.ts';
import { type Company, HOLDING, hasCode, LICENSED } from './companies.ts';
import { during, type Holding } from './people.ts';
import { type Said, strongest, type World } from './world.ts';

const holderKey = (holding: Holding): string => holding.holder ?? holding.person ?? '';

/** Shareholdings with a start, and the gazette's transfers that no row tells. */
function transfers(world: World, company: string): { start: Day; holder: string; percentage: number }[] {
  const rows = world.people.holdings
    .filter((h) => h.company === company && h.start !== null)
    .map((h) => ({ start: h.start!, holder: holderKey(h), percentage: h.percentage }));
  for (const { row, day: at, type, company: of } of world.register.events) {
    if (of !== company || type !== 'share_transfer') continue;
    const holder = row.holder_enterprise_number || `${row.person_first_name} ${row.person_name}`;
    if (!rows.some((known) => known.start === at && known.holder === holder))
      rows.push({ start: at, holder, percentage: Number(row.percentage) });
  }
  return rows.sort((one, other) => one.start - other.start);
}

function owners(world: World, holder: string, at: Day): Set<string> {
  return new Set(
    world.people.holdings
      .filter(
        (h) => h.company === holder && h.percentage >= 50 && (h.start ?? Infinity) <= at && h.last >= at,
      )
      .map(holderKey),
  );
}

function related(world: World, one: string, other: string, at: Day): boolean {
  const ones = owners(world, one, at);
  const others = owners(world, other, at);
  return ones.has(other) || others.has(one) || [...ones].some((owner) => others.has(owner));
}

export function controlChanges(world: World, company: Company): Day[] {
  const majority = transfers(world, company.number).filter(({ percentage }) => percentage > 50);
  return majority.flatMap((row, position) => {
    const before = majority[position - 1];
    return before && before.holder !== row.holder && !related(world, before.holder, row.holder, row.start)
      ? [row.start]
      : [];
  });
}

export function shareHandover(world: World): Said[] {
  const { register, people, places, asOf } = world;
  const said: Said[] = [];
  for (const company of register.companies.values()) {
    if (within(controlChanges(world, company), 3, 36)) said.push({ key: company.number, strength: 'weak' });
    const rows = transfers(world, company.number);
    const mandates = people.mandates.filter((m) => m.company === company.number);
    for (const sold of new Set(rows.map((row) => row.start))) {
      const fresh = rows
        .filter((row) => row.start === sold)
        .filter((row) => !rows.some((other) => other.holder === row.holder && other.start < sold));
      if (fresh.reduce((sum, row) => sum + row.percentage, 0) < 100 || sold === company.start) continue;
      const moves = places.moves.filter((m) => m.company === company.number).map((m) => m.day);
      const starts = [sold, ...moves, ...mandates.map((m) => m.start), ...mandates.map((m) => m.last)];
      const full = starts.some((from) => {
        const to = from + 90;
        if (sold < from || sold > to || !moves.some((move) => move >= from && move <= to)) return false;
        const end = Math.min(to, company.end ?? asOf, asOf);
        const before = mandates.filter((m) => m.start < from && m.last >= from);
        const after = mandates.filter((m) => m.start <= end && (m.ended === null ? true : m.ended > end));
        return (
          before.length > 0 &&
          after.length > 0 &&
          before.every((m) => m.ended !== null && m.ended <= to) &&
          after.every((m) => m.start >= from && !before.some((b) => b.person === m.person))
        );
      });
      if (full) said.push({ key: company.number, strength: 'strong' });
    }
  }
  return strongest(said);
}

const SECTIONS: [number, string][] = [
  ...([
    [3, 'A'],
    [9, 'B'],
    [33, 'C'],
    [35, 'D'],
    [39, 'E'],
    [43, 'F'],
    [47, 'G'],
    [53, 'H'],
  ] as const),
  ...([
    [56, 'I'],
    [63, 'J'],
    [66, 'K'],
    [68, 'L'],
    [75, 'M'],
    [82, 'N'],
    [84, 'O'],
    [85, 'P'],
  ] as const),
  ...([
    [88, 'Q'],
    [93, 'R'],
    [96, 'S'],
    [98, 'T'],
    [99, 'U'],
  ] as const),
].map(([last, letter]) => [last, letter]);

function section(code: string): string {
  return SECTIONS.find(([last]) => Number(code.slice(0, 2)) <= last)![1];
}

interface PurposeChange {
  day: Day;
  from: string;
  to: string;
}

/** Codes of the object by day; a row without a known code says nothing of what came after. */
export function purposeChanges(world: World, company: Company): PurposeChange[] {
  const coded = world.register.events
    .filter((e) => e.company === company.number)
    .filter((e) => e.type === 'incorporation' || e.type === 'purpose_change')
    .filter((e) => iso(e.day) !== '2025-01-01')
    .map((e) => ({ day: e.day, code: (e.row.nace_code ?? '').slice(0, 4) }))
    .filter(({ code }) => code.length === 4 && company.codes.has(code));
  return coded.flatMap((entry, position) => {
    const before = coded[position - 1];
    return before && before.code !== entry.code
      ? [{ day: entry.day, from: before.code, to: entry.code }]
      : [];
  });
}

const isLicensed = (code: string): boolean => LICENSED.some((prefix) => code.startsWith(prefix));

export function purposeJuggling(world: World): Said[] {
  const { register, people, places } = world;
  const decisions = world.rows('licences').flatMap((row) => {
    const decided = day(row.decision_date);
    return decided !== null && decided <= world.asOf ? [{ row, decided }] : [];
  });
  const said: Said[] = [];
  for (const company of register.companies.values()) {
    const changes = purposeChanges(world, company);
    const jumps = changes.filter((c) => section(c.from) !== section(c.to)).map((c) => c.day);
    const letters = new Set([...company.codes].map(section));
    const latest = accountsOf(world, company.number).at(-1);
    const few = latest === undefined || (latest.staff ?? 0) < 3;
    if (within(jumps, 2, 36) || (letters.size >= 5 && few))
      said.push({ key: company.number, strength: 'weak' });
    const own = decisions.filter(({ row }) => row.applicant_enterprise_number === company.number);
    const escaped = changes.some(
      (change) =>
        isLicensed(change.from) &&
        !isLicensed(change.to) &&
        own.some(
          ({ row, decided }) =>
            ['refused', 'withdrawn'].includes(row.status!) &&
            decided >= months(change.day, -6) &&
            decided <= months(change.day, 6),
        ) &&
        people.control.some(
          (s) => s.company === company.number && s.start < change.day && s.last > change.day,
        ) &&
        (places.establishments.some(
          (e) => e.company === company.number && (e.start ?? Infinity) < change.day && e.last > change.day,
        ) ||
          (!places.establishments.some((e) => e.company === company.number) &&
            staysSeated(world, company, change.day))),
    );
    if (escaped) said.push({ key: company.number, strength: 'strong' });
    const units = new Set(
      world
        .rows('establishment')
        .filter((u) => u.EnterpriseNumber === company.number)
        .map((u) => u.EstablishmentNumber),
    );
    const everHad = new Set([
      ...company.codes,
      ...world
        .rows('activity')
        .filter((a) => a.EntityNumber === company.number || units.has(a.EntityNumber))
        .filter((a) => a.NaceVersion === '2008' && ['MAIN', 'SECO'].includes(a.Classification!))
        .map((a) => a.NaceCode!.slice(0, 4)),
    ]);
    const undeclared = own.some(({ row }) => row.activity && !everHad.has(row.activity.slice(0, 4)));
    if (undeclared) said.push({ key: company.number, strength: 'moderate' });
  }
  return strongest(said);
}

function staysSeated({ places }: World, company: Company, at: Day): boolean {
  const history = places.seatHistory.get(company.number) ?? [];
  const before = history.findLast((entry) => entry.day < at);
  const after = history.find((entry) => entry.day === at);
  return before?.place != null && (!after || after.place?.building === before.place.building);
}

const LABOUR = ['41', '42', '43', '46', '494', '532', '55', '56', '78', '812', '96'];

export function noSubstance(world: World, mass: ReadonlySet<string>, homes: ReadonlySet<string>): Said[] {
  const { register, people, places, asOf } = world;
  return [...register.companies.values()].flatMap((company) => {
    if (!company.active || !company.legal || company.start === null) return [];
    if (company.start > months(asOf, -12) || !hasCode(company, LABOUR) || hasCode(company, HOLDING))
      return [];
    const filed = accountsOf(world, company.number);
    const seat = places.seatToday.get(company.number);
    const controllers = during(people.control, company.number, asOf, asOf);
    const alone = controllers.size === 1 ? [...controllers][0] : undefined;
    const others = new Set(
      people.control
        .filter(
          (s) => s.person === alone && s.company !== company.number && s.start <= asOf && s.last >= asOf,
        )
        .filter((s) => register.companies.get(s.company)!.end === null)
        .map((s) => s.company),
    );
    const units = world.rows('establishment').filter((u) => u.EnterpriseNumber === company.number);
    const entities = new Set([company.number, ...units.map((u) => u.EstablishmentNumber!)]);
    const traits = [
      !places.establishments.some((e) => e.company === company.number && e.ended === null),
      seat !== undefined && (mass.has(seat.building) || homes.has(`${seat.building}|${seat.box}`)),
      filed.length === 0 ? mustFile(company) : !filed.at(-1)!.staff,
      alone !== undefined && others.size >= 5,
      world.rows('contact').length > 0 && !world.rows('contact').some((c) => entities.has(c.EntityNumber!)),
    ].filter(Boolean).length;
    return traits >= 3 ? [{ key: company.number, strength: traits >= 4 ? 'moderate' : 'weak' }] : [];
  });
}

export function accountsMissing(world: World): Said[] {
  const { register, asOf } = world;
  return [...register.companies.values()].flatMap((company) => {
    if (!company.active || !mustFile(company) || company.start === null || company.start > months(asOf, -31))
      return [];
    const years = overdueYears(world, company);
    if (years.length === 0) return [];
    const filed = accountsOf(world, company.number);
    const last = years.slice(-3);
    const lastFiled = filed.at(-1)?.end ?? null;
    const since = lastFiled === null ? [] : years.filter((year) => year.end > lastFiled);
    const stopped =
      since.length > 0 &&
      substitutionsIn(world, company).some((s) => s.day >= lastFiled! && s.day <= months(since[0]!.end, 7));
    const missing = last.filter((year) => !year.filed).length;
    if (missing === 3 || filed.length === 0 || stopped)
      return [{ key: company.number, strength: 'moderate' }];
    const late = last.some((year) => year.deposited !== null && year.deposited > months(year.end, 7) + 31);
    return late || missing >= 2 ? [{ key: company.number, strength: 'weak' }] : [];
  });
}

export function lossMakingExpansion(world: World): Said[] {
  const { register, places } = world;
  return [...register.companies.values()].flatMap((company) => {
    const filed = accountsOf(world, company.number);
    const bad = (year: (typeof filed)[number]) => (year.result ?? 0) < 0 || (year.equity ?? 0) < 0;
    const found = filed.some((first) => {
      const second = filed.find((one) => one.end === months(first.end, 12));
      if (!second || !bad(first) || !bad(second)) return false;
      const from = months(first.end, -12) + 1;
      const to = second.end;
      const sites = places.establishments.filter(
        (e) =>
          e.company === company.number &&
          e.start !== null &&
          e.start >= from &&
          e.start <= to &&
          (company.start === null || e.start > company.start + 31) &&
          !knownBuilding(world, company, e.building, e.start),
      ).length;
      const bought = places.parcels.filter((parcel) =>
        parcel.owners.some(
          (o) => o.company === company.number && o.since !== null && o.since >= from && o.since <= to,
        ),
      ).length;
      const capital = register.events.some(
        (e) =>
          e.company === company.number &&
          e.type === 'capital_change' &&
          e.day >= months(from, -12) &&
          e.day <= to,
      );
      return sites + bought >= 2 && !capital;
    });
    return found ? [{ key: company.number, strength: 'moderate' }] : [];
  });
}

function knownBuilding({ places }: World, company: Company, building: string, before: Day): boolean {
  return (
    places.establishments.some(
      (e) => e.company === company.number && e.building === building && (e.start ?? -Infinity) < before,
    ) ||
    (places.seatHistory.get(company.number) ?? []).some(
      (s) => s.place?.building === building && s.day < before,
    )
  );
}
