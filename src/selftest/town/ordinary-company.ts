import { addDays, addMonths, type Day, daysBetween, firstBookYear, later, yearOf } from '../calendar.ts';
import { ACTIVITIES, COMMON, purposeOf } from '../nace.ts';
import { PLACES } from '../places.ts';
import type { World } from '../world.ts';
import type { Address, Company, Person } from '../world-rows.ts';
import { type Office, phone } from './shared-places.ts';

/** What ordinary companies of one town have in common. */
export interface Life {
  readonly world: World;
  /** Appointed in bankruptcies, by turns: each ends up with dozens. */
  readonly curators: readonly Person[];
  readonly auditors: readonly Person[];
  readonly offices: Office[];
  /** Some of the people met so far, who may found a second company or lend their name to a namesake. */
  readonly pool: Person[];
}

/** Yearly hazards of an ordinary company: the catalogue's base rates where it has one, else a judgement. */
const COLLAPSE = 0.009;
const SOLVENT_END = 0.012;
const SEAT_MOVE = 0.005;
const NEW_MANAGER = 0.03;
const NEW_SITE = 0.03;
/** 18 % of bankrupt entrepreneurs start again; a part of these in the same trade. */
const RESTART = 0.18;
const SECOND_COMPANY = 0.06;
const POOL = 400;
/** The day of NACE-BEL 2025, and the last of the company code's migration. */
const RECODING: Day = '2025-01-01';
const MIGRATION_END: Day = '2023-12-31';

const FORMS: readonly { form: string; weight: number }[] = [
  { form: '610', weight: 66 },
  { form: '015', weight: 6 },
  { form: '014', weight: 14 },
  { form: '612', weight: 5 },
  { form: '706', weight: 2 },
  { form: '011', weight: 2 },
  { form: '017', weight: 5 },
];

/** Codes of 2025 that 2008 does not know, by the class of 2008 that they come from. */
const RECODED: Readonly<Record<string, string>> = {
  '5610': '56111',
  '4711': '47120',
  '9602': '96210',
  '4120': '41001',
};

/** Lets one enterprise live from its founding until its end or the as-of day. */
export function live(life: Life): void {
  const { world } = life;
  const { random } = world;
  const start = addDays(world.asOf, -Math.min(12_000, random.wait(0.11)));
  const end = endOf(world, start);
  // what ended before the extracts begin left no row
  if (end !== undefined && end.day < addDays(world.historyFrom, 90)) return;
  const activity = random.weighted(COMMON).code;
  if (random.chance(0.28)) soleTrader(life, start, end, activity);
  else legalPerson(life, start, end, activity);
}

interface End {
  readonly day: Day;
  readonly how: 'collapse' | 'solvent';
}

function endOf(world: World, start: Day): End | undefined {
  const { random } = world;
  const day = addDays(start, 200 + random.wait(COLLAPSE + SOLVENT_END));
  if (day > addDays(world.asOf, -10)) return undefined;
  return { day, how: random.chance(COLLAPSE / (COLLAPSE + SOLVENT_END)) ? 'collapse' : 'solvent' };
}

/** Somebody new, seldom somebody who already has a company, now and then a namesake. */
function somebody(life: Life): Person {
  const { world, pool } = life;
  const { random } = world;
  if (pool.length > 20 && random.chance(SECOND_COMPANY)) return random.pick(pool);
  const person =
    pool.length > 20 && random.chance(0.01) ? world.person(undefined, random.pick(pool)) : world.person();
  if (pool.length < POOL) pool.push(person);
  else if (random.chance(0.2)) pool[random.whole(0, POOL - 1)] = person;
  return person;
}

function soleTrader(life: Life, start: Day, end: End | undefined, nace: string): void {
  const { world } = life;
  const company = world.soleTrader({ person: somebody(life), start, nace });
  contacts(life, company);
  // a sole trader who stops leaves the register without a row in the gazette; a bankruptcy is published
  if (end?.how === 'collapse') world.collapse(company, end.day, 'bankruptcy_opened');
  else if (end) {
    company.ended = end.day;
    company.listed = false;
    world.mandateOf(company).to = end.day;
  }
}

function legalPerson(life: Life, start: Day, end: End | undefined, nace: string): void {
  const { world } = life;
  const { random } = world;
  let { form } = random.weighted(FORMS);
  if (form === '015' && start > '2019-04-30') form = '610';
  const association = form === '017';
  const office = start > '2016-01-01' && random.chance(0.05) ? random.pick(life.offices) : undefined;
  const seat = office && office.taken < office.room ? seatAt(world, office) : undefined;
  const board =
    form === '014' ? random.whole(2, 4) : association ? random.whole(3, 5) : random.chance(0.2) ? 2 : 1;
  const company = world.company({
    start,
    nace: association ? '94992' : nace,
    form,
    ...(seat === undefined ? {} : { seat }),
    unit: random.chance(0.68) ? 'seat' : 'none',
    founders: Array.from({ length: board }, () => somebody(life)),
    managed: false,
    shares: !association && random.chance(0.35),
    books: random.chance(0.02) ? 'none' : 'kept',
  });
  if (form === '015') company.formReadAs = '610';
  const until = end?.day ?? world.asOf;
  management(life, company, until);
  if (form === '610' && start < '2019-05-01') migrate(life, company, until);
  if (form === '014' && random.chance(0.3)) {
    world.appoint(company, random.pick(life.auditors), { role: 'auditor', from: addDays(start, 30) });
  }
  sites(life, company, until, office !== undefined);
  contacts(life, company, office?.operator);
  books(life, company, until);
  paperwork(life, company, until);
  if (!association && random.chance(0.06)) holdingOver(life, company);
  if (end) wind(life, company, end);
}

function seatAt(world: World, office: Office): Address {
  office.taken += 1;
  const building = world.random.pick(office.buildings);
  return office.boxes ? world.boxAt(building, String(office.taken)) : building;
}

/** Mandates: in an NV for six years, renewed at the meeting; elsewhere until somebody takes over. */
function management(life: Life, company: Company, until: Day): void {
  const { world } = life;
  const { random } = world;
  const founders = world.gazette.length > 0 ? foundersOf(world, company) : [];
  const board = founders.length > 0 ? founders : [somebody(life)];
  for (const first of board) {
    let person = first;
    let from = company.start;
    for (;;) {
      const term = company.form === '014' ? addMonths(from, 72 + random.whole(0, 8)) : undefined;
      const leaves = addDays(from, 400 + random.wait(NEW_MANAGER));
      const ends = term !== undefined && term < leaves ? term : leaves;
      if (ends >= until) {
        world.appoint(company, person, { from, announced: from !== company.start });
        break;
      }
      world.appoint(company, person, {
        from,
        to: ends,
        announced: from !== company.start || from >= world.historyFrom,
      });
      // a term that has run out is renewed within the month, mostly for the same person
      if (ends !== term || random.chance(0.08)) person = somebody(life);
      from = addDays(ends, random.whole(0, 25));
      if (from >= until) break;
    }
  }
}

/** Founders as the incorporation names them; they are the last rows written for this company. */
function foundersOf(world: World, company: Company): Person[] {
  const people: Person[] = [];
  for (let at = world.gazette.length - 1; at >= 0; at -= 1) {
    const row = world.gazette[at];
    if (row?.company !== company) break;
    if (row.person) people.unshift(row.person);
  }
  return people;
}

/** The company code: a BVBA becomes a BV, its manager a director, its object clause is rewritten. */
function migrate(life: Life, company: Company, until: Day): void {
  const { world } = life;
  const { random } = world;
  if (!random.chance(0.7)) return;
  const day = random.chance(0.5)
    ? addDays('2023-10-01', random.whole(0, 120))
    : addDays('2020-01-01', random.whole(0, 1_400));
  if (day >= until || day > addDays(MIGRATION_END, 60)) return;
  world.publish(company, day, [{ type: 'form_change', form: company.language === 'fr' ? 'SRL' : 'BV' }]);
  const nace = company.nace[0];
  if (nace !== undefined && random.chance(0.7)) {
    world.publish(company, day, [
      { type: 'purpose_change', nace, purpose: `${purposeOf(nace)} In de ruimste zin.` },
    ]);
  }
  for (const row of world.mandates.slice(-6)) {
    if (row.company !== company || (row.to !== undefined && row.to <= day) || row.from >= day) continue;
    const { to } = row;
    row.role = 'manager';
    row.to = day;
    const { to: _, ...unended } = row;
    world.addMandate({ ...unended, role: 'director', from: day, ...(to === undefined ? {} : { to }) });
    world.publish(company, day, [
      { type: 'resignation', person: row.person, role: 'manager' },
      { type: 'appointment', person: row.person, role: 'director' },
    ]);
  }
}

/** Seat moves, and establishments that open and close. */
function sites(life: Life, company: Company, until: Day, atOffice: boolean): void {
  const { world } = life;
  const { random } = world;
  for (
    let day = addDays(company.start, random.wait(SEAT_MOVE));
    day < until;
    day = addDays(day, random.wait(SEAT_MOVE))
  ) {
    const near = world.seatOf(company).street.place;
    world.moveSeat(company, day, world.address(random.chance(0.6) ? near : random.weighted(PLACES)));
  }
  if (atOffice) return;
  for (
    let day = addDays(company.start, random.wait(NEW_SITE));
    day < until;
    day = addDays(day, random.wait(NEW_SITE))
  ) {
    const unit = world.openUnit(company, day, world.address(world.seatOf(company).street.place));
    const closes = addDays(day, 300 + random.wait(0.15));
    if (closes < until) unit.closed = closes;
  }
}

function contacts(life: Life, company: Company, office?: Company): void {
  const { world } = life;
  const { random } = world;
  if (company.form === '070') return;
  const shared = office?.contacts[0];
  if (shared && random.chance(0.5)) company.contacts.push(shared);
  else if (random.chance(0.45)) company.contacts.push({ kind: 'TEL', value: phone(world) });
  const host = `${company.number.slice(2, 8)}-${plain(company.name)}.example`;
  if (random.chance(0.3)) company.contacts.push({ kind: 'EMAIL', value: `info@${host}` });
  if (random.chance(0.2)) {
    company.contacts.push({
      kind: 'WEB',
      value: random.chance(0.15) ? 'www.facebook.com/' + plain(company.name) : `www.${host}`,
    });
  }
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase()
    .slice(0, 16);
}

/** Accounts: seven in a hundred years are late, two are never filed, one in eight makes a loss. */
function books(life: Life, company: Company, until: Day): void {
  const { world } = life;
  const { random } = world;
  if (company.books === 'none' || !['014', '015', '610', '706'].includes(company.form)) return;
  const staff = random.chance(0.25) ? 0 : random.whole(1, 9);
  const last = yearOf(until) - 1;
  for (let year = Math.max(firstBookYear(company.start), world.booksFrom); year <= last; year += 1) {
    const chance = random.next();
    if (chance < 0.02) {
      world.skipAccount(company, year);
      continue;
    }
    const late = chance < 0.09;
    const deposited = addDays(`${year + 1}-05-15`, late ? random.whole(120, 240) : random.whole(0, 75));
    if (deposited > until) {
      world.skipAccount(company, year);
      continue;
    }
    const turnover = random.whole(60, 900) * 1_000;
    const loss = random.chance(0.12);
    world.account(company, year, {
      turnover,
      staff,
      deposited,
      result: Math.round(turnover * (loss ? -0.05 : 0.02 + random.next() * 0.1)),
    });
  }
}

/** Rows that say little: filed accounts, corrections, rubrics without a type, the recoding, a renamed municipality. */
function paperwork(life: Life, company: Company, until: Day): void {
  const { world } = life;
  const { random } = world;
  const from = later(company.start, world.historyFrom);
  const days = daysBetween(from, until);
  if (days < 60) return;
  const someDay = () => addDays(from, random.whole(30, days - 1));
  if (random.chance(0.25)) world.publish(company, someDay(), [{ type: 'accounts_filed' }]);
  if (random.chance(0.06)) world.publish(company, someDay(), [{ type: '' }]);
  if (random.chance(0.05)) world.publish(company, someDay(), [{ type: 'capital_change' }]);
  if (random.chance(0.03)) correct(world, company);
  const nace = company.nace[0] ?? '';
  const recoded = RECODED[nace.slice(0, 4)];
  if (recoded !== undefined && company.start < RECODING && until > RECODING) {
    company.recoded = recoded;
    if (random.chance(0.1)) {
      world.publish(company, RECODING, [{ type: 'purpose_change', nace: recoded, purpose: purposeOf(nace) }]);
    }
  }
  // the municipality has a new name since a merger: a gazette row repeats the seat under it
  const seat = company.seats[company.seats.length - 1];
  if (
    seat &&
    company.start < '2025-01-01' &&
    until > '2025-02-01' &&
    seat.from < '2025-01-01' &&
    random.chance(0.01)
  ) {
    world.publish(company, '2025-01-01', [
      { type: 'seat_move', address: seat.address, municipality: 'Nieuwstede' },
    ]);
  }
}

/** A publication with an error, and the one that corrects it. */
function correct(world: World, company: Company): void {
  const wrong = world.gazette.findLast((row) => row.type === 'seat_move' || row.type === 'appointment');
  if (wrong?.company !== company) return;
  const { company: _, day, published, publication, ...event } = wrong;
  const again = addDays(published, 20);
  if (again > world.asOf) return;
  for (const row of world.gazette.slice(-12)) if (row.publication === publication && row !== wrong) return;
  world.publish(company, day, [event], { lag: daysBetween(day, again), corrects: publication });
}

/** An operating company's owner puts a holding above it, at the same seat. */
function holdingOver(life: Life, company: Company): void {
  const { world } = life;
  const owner = world.mandateOf(company).person;
  const start = addDays(company.start, world.random.whole(200, 1_500));
  if (start > addDays(world.asOf, -60)) return;
  world.company({ start, nace: '64200', seat: world.seatOf(company), unit: 'none', founders: [owner] });
}

/** The end: a curator for the bankrupt, a liquidator for the rest, and a second chance for some. */
function wind(life: Life, company: Company, { day, how }: End): void {
  const { world } = life;
  const { random } = world;
  for (const unit of company.units) if (unit.closed !== undefined && unit.closed > day) delete unit.closed;
  if (how === 'solvent') {
    world.close(company, day, random.chance(0.15) ? 'merger' : 'liquidation_closed');
    return;
  }
  const manager = world.mandateOf(company).person;
  const kind = random.chance(0.8)
    ? 'bankruptcy_opened'
    : random.chance(0.6)
      ? 'strike_off'
      : 'judicial_dissolution';
  world.collapse(
    company,
    day,
    kind,
    day > addDays(world.asOf, -700) && kind === 'bankruptcy_opened'
      ? { situation: random.chance(0.1) ? '048' : '050' }
      : {},
  );
  if (kind === 'bankruptcy_opened')
    world.appoint(company, random.pick(life.curators), { role: 'curator', from: day });
  if (!random.chance(RESTART)) return;
  const start = addDays(day, random.whole(100, 1_500));
  if (start > addDays(world.asOf, -30)) return;
  const nace = random.chance(0.4)
    ? (company.nace[0] ?? '56101')
    : random.weighted(ACTIVITIES.filter((one) => one.weight > 0)).code;
  world.company({ start, nace, founders: [manager], zip: manager.place.zip });
}
