// The extracts as the graphology peer holds them: companies, who controls them from when to when, and where they sit.
import { createReadStream, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse';
import { Accounts } from './accounts.ts';
import { daysBetween, houseAndBox, streetKey } from './texts.ts';

export interface Company {
  number: string;
  inRegister: boolean;
  /** The register's code of its legal form. */
  form: string;
  type: string;
  situation: string;
  start: string;
  t0: string;
  end: string;
  legal: boolean;
  active: boolean;
  classes: Set<string>;
  names: Set<string>;
  clauses: Set<string>;
}

/** Who is named: `person` is one key a person; `id` the register's own, where the row gives one. */
export interface Control {
  company: string;
  person: string;
  id: string;
  from: string;
  until: string;
}

export interface Seat {
  company: string;
  building: string;
  box: string;
  zipcode: string;
  from: string;
}

export interface Holding {
  company: string;
  holder: string;
  percentage: number;
}

export interface Register {
  asOf: string;
  companies: Map<string, Company>;
  controls: Control[];
  /** Today's seats by the register. */
  seats: Map<string, Seat>;
  /** Seats as the gazette announces them, in order of days. */
  announced: Map<string, Seat[]>;
  /** Enterprises that hold half of another or more, today. */
  holdings: Holding[];
  /** Buildings in which a parcel is a dwelling. */
  dwellings: Set<string>;
  accounts: Accounts;
}

type Row = Record<string, string>;

const CONTROLLING = new Set([
  ...['zaakvoerder', 'zaakvoerster', 'gérant', 'gérante', 'bestuurder', 'bestuurster', 'administrateur'],
  ...['gedelegeerd bestuurder', 'administrateur délégué', 'dagelijks bestuur', 'vaste vertegenwoordiger'],
  ...['représentant permanent', 'director', 'manager', 'managing director'],
]);
const FOUNDERS = new Set(['oprichter', 'oprichtster', 'fondateur', 'fondatrice', 'founder']);
const COLLAPSES = new Set(['bankruptcy_opened', 'judicial_dissolution', 'strike_off']);
const DISSOLUTIONS = new Set(['voluntary_dissolution', 'liquidation_closed']);
const STANDING = new Set('000 001 002 003 030 031 040 041 042 043 090 091 100'.split(' '));
const DWELLING_NATURES = new Set('200 201 202 220 221 222 223 240 533 534 537'.split(' '));

/** Reads all that the two rules need. */
export async function readRegister(folder: string, asOf: string, postcodes: string): Promise<Register> {
  const people = new People();
  const companies = new Map<string, Company>();
  const coOwners = new Set<string>();
  const company = (number: string): Company => {
    const known = companies.get(number);
    if (known) return known;
    const made = {
      ...{ number, inRegister: false, form: '', type: '', situation: '', start: '', t0: '', end: '' },
      ...{ legal: false, active: false, classes: new Set<string>() },
      ...{ names: new Set<string>(), clauses: new Set<string>() },
    };
    companies.set(number, made);
    return made;
  };

  for await (const row of rows(folder, 'kbo/enterprise.csv')) {
    const known = company(digits(row.EnterpriseNumber));
    if (row.JuridicalForm === '070') coOwners.add(known.number);
    known.inRegister = true;
    known.form = row.JuridicalForm ?? '';
    known.type = row.TypeOfEnterprise ?? '';
    known.situation = row.JuridicalSituation || '000';
    known.start = isoDay(row.StartDate ?? '');
    known.legal = known.type === '2';
  }
  const classes = new Set<string>();
  for await (const row of rows(folder, 'kbo/code.csv')) {
    if (row.Category === 'Nace2008' && (row.Code ?? '').length >= 4)
      classes.add((row.Code ?? '').slice(0, 4));
  }
  const isClass = (code: string) => classes.size === 0 || classes.has(code);
  for await (const row of rows(folder, 'kbo/activity.csv')) {
    const entity = digits(row.EntityNumber);
    const code = (row.NaceCode ?? '').slice(0, 4);
    if (
      row.Classification === 'MAIN' &&
      row.NaceVersion === '2008' &&
      companies.has(entity) &&
      isClass(code)
    ) {
      company(entity).classes.add(code);
    }
  }
  for await (const row of rows(folder, 'kbo/denomination.csv')) {
    const entity = digits(row.EntityNumber);
    if (companies.has(entity)) company(entity).names.add(row.Denomination ?? '');
  }

  const streets = new Streets();
  const seatRows: Row[] = [];
  for await (const row of rows(folder, 'kbo/address.csv')) {
    if (row.StreetNL && row.StreetFR) streets.pair(row.Zipcode ?? '', row.StreetNL, row.StreetFR);
    const struckOff = isoDay(row.DateStrikingOff ?? '');
    if (row.TypeOfAddress === 'REGO' && (struckOff === '' || struckOff > asOf)) seatRows.push(row);
  }

  const gazette: Row[] = [];
  const corrected = new Map<string, string>();
  for await (const row of rows(folder, 'gazette.csv')) {
    const published = row.publication_date ?? '';
    row.day = row.event_date || published;
    if (published > asOf || row.day > asOf) continue;
    const corrects = row.corrects_publication ?? '';
    if (corrects !== '' && published > (corrected.get(corrects) ?? '')) corrected.set(corrects, published);
    if (row.legal_form === '070') coOwners.add(digits(row.enterprise_number));
    gazette.push(row);
  }
  const events = gazette.filter((row) => {
    const by = corrected.get(row.publication_number ?? '');
    return by === undefined || (row.publication_date ?? '') > by;
  });
  const endings = new Map<
    string,
    { lifted: string; incorporated: string; dissolved: string; merged: string }
  >();
  for (const row of events) {
    const number = digits(row.enterprise_number);
    const known = company(number);
    if (!known.inRegister && row.legal_form) known.legal = true;
    if (row.entity_name) known.names.add(row.entity_name);
    if (row.purpose) known.clauses.add(row.purpose);
    const code = (row.nace_code ?? '').slice(0, 4);
    if (code.length === 4 && isClass(code)) known.classes.add(code);
    const ending = endings.get(number) ?? { lifted: '', incorporated: '', dissolved: '', merged: '' };
    endings.set(number, ending);
    const type = row.event_type ?? '';
    const day = row.day ?? '';
    if (type === 'strike_off_lifted' && day > ending.lifted) ending.lifted = day;
    if (type === 'incorporation') ending.incorporated = earlier(ending.incorporated, day);
    if (DISSOLUTIONS.has(type)) ending.dissolved = earlier(ending.dissolved, day);
    if (type === 'merger') ending.merged = earlier(ending.merged, day);
  }
  for (const row of events) {
    if (!COLLAPSES.has(row.event_type ?? '')) continue;
    const number = digits(row.enterprise_number);
    const isLifted =
      row.event_type === 'strike_off' && (endings.get(number)?.lifted ?? '') >= (row.day ?? '');
    if (!isLifted) company(number).t0 = earlier(company(number).t0, row.day ?? '');
  }

  const mandateRows: Row[] = [];
  for await (const row of rows(folder, 'mandates.csv')) {
    company(digits(row.enterprise_number));
    mandateRows.push(row);
  }
  const shareRows: Row[] = [];
  for await (const row of rows(folder, 'shareholdings.csv')) {
    company(digits(row.enterprise_number));
    if (row.holder_enterprise_number) company(digits(row.holder_enterprise_number));
    shareRows.push(row);
  }
  for (const number of coOwners) companies.delete(number);
  for (const known of companies.values()) {
    const ending = endings.get(known.number);
    known.start ||= ending?.incorporated ?? '';
    if (known.start > asOf) {
      companies.delete(known.number);
      continue;
    }
    const stands = known.inRegister && STANDING.has(known.situation);
    const dissolved = ending?.dissolved ?? '';
    known.end = earlier(earlier(known.t0, dissolved), stands ? '' : (ending?.merged ?? ''));
    known.active = stands && known.t0 === '' && dissolved === '';
  }

  for (const row of events) if (row.person_name || row.person_id) people.meet(row, 'person_');
  for (const row of mandateRows) if (!row.holder_enterprise_number) people.meet(row, 'person_');
  for (const row of shareRows) if (!row.holder_enterprise_number) people.meet(row, 'holder_');

  const seats = new Map<string, Seat>();
  for (const row of seatRows) {
    const number = digits(row.EntityNumber);
    const street = row.StreetNL || row.StreetFR || '';
    const seat = seatOf(streets, number, row.Zipcode, street, row.HouseNumber, row.Box, asOf);
    if (seat && companies.has(number) && !seats.has(number)) seats.set(number, seat);
  }
  return {
    asOf,
    companies,
    controls: controlsOf(asOf, companies, people, events, mandateRows, shareRows),
    seats,
    announced: announcedSeats(streets, events),
    holdings: holdingsOf(asOf, companies, shareRows),
    dwellings: await dwellingBuildings(folder, streets, postcodes),
    accounts: await filedAccounts(folder, asOf),
  };
}

function controlsOf(
  asOf: string,
  companies: ReadonlyMap<string, Company>,
  people: People,
  events: readonly Row[],
  mandateRows: readonly Row[],
  shareRows: readonly Row[],
): Control[] {
  const controls: Control[] = [];
  const add = (number: string, row: Row, prefix: 'person_' | 'holder_', from: string, until: string) => {
    const person = people.of(row, prefix);
    if (person !== undefined && from !== '' && from <= until) {
      controls.push({
        company: number,
        person,
        id: row[`${prefix}${prefix === 'holder_' ? 'person_id' : 'id'}`] ?? '',
        from,
        until,
      });
    }
  };
  const starts = new Map<string, string[]>();
  for (const row of mandateRows) {
    const number = digits(row.enterprise_number);
    const known = companies.get(number);
    const start = row.start_date ?? '';
    if (!known || row.holder_enterprise_number || start > asOf) continue;
    const last = known.end || asOf;
    const until = row.end_date && row.end_date <= asOf ? row.end_date : last;
    const role = (row.role ?? '').toLowerCase();
    if (CONTROLLING.has(role)) {
      add(number, row, 'person_', start || until, until);
      const key = `${number}|${people.of(row, 'person_')}`;
      if (start !== '') starts.set(key, [...(starts.get(key) ?? []), start]);
    } else if (FOUNDERS.has(role)) {
      const day = start || known.start;
      add(number, row, 'person_', day, known.type === '1' ? until : day);
    }
  }
  const resignations = new Map<string, string[]>();
  for (const row of events) {
    if (row.event_type !== 'resignation') continue;
    const key = `${digits(row.enterprise_number)}|${people.of(row, 'person_')}`;
    resignations.set(key, [...(resignations.get(key) ?? []), row.day ?? ''].sort());
  }
  for (const row of events) {
    if (row.event_type !== 'appointment' && row.event_type !== 'incorporation') continue;
    const number = digits(row.enterprise_number);
    const known = companies.get(number);
    if (!known) continue;
    const day = row.day ?? '';
    const role = (row.person_role ?? '').toLowerCase();
    if (CONTROLLING.has(role)) {
      const key = `${number}|${people.of(row, 'person_')}`;
      if (starts.get(key)?.some((start) => Math.abs(daysBetween(start, day)) <= 60)) continue;
      const resigned = resignations.get(key)?.find((one) => one > day);
      add(number, row, 'person_', day, resigned ?? (known.end || asOf));
    } else if (row.event_type === 'incorporation' && (role === '' || FOUNDERS.has(role))) {
      add(number, row, 'person_', day, known.type === '1' ? known.end || asOf : day);
    }
  }
  for (const row of shareRows) {
    const number = digits(row.enterprise_number);
    const known = companies.get(number);
    if (!known || row.holder_enterprise_number || Number(row.percentage) < 25) continue;
    if ((row.start_date ?? '') > asOf) continue;
    const until = row.end_date && row.end_date <= asOf ? row.end_date : known.end || asOf;
    add(number, row, 'holder_', row.start_date || until, until);
  }
  return controls;
}

function holdingsOf(
  asOf: string,
  companies: ReadonlyMap<string, Company>,
  shareRows: readonly Row[],
): Holding[] {
  return shareRows.flatMap((row) => {
    const number = digits(row.enterprise_number);
    const holder = row.holder_enterprise_number ? digits(row.holder_enterprise_number) : '';
    const known = companies.get(number);
    const day = known?.end || asOf;
    const until = row.end_date && row.end_date <= asOf ? row.end_date : day;
    const stands = (row.start_date || until) <= day && until >= day;
    return known && holder !== '' && holder !== number && Number(row.percentage) >= 50 && stands
      ? [{ company: number, holder, percentage: Number(row.percentage) }]
      : [];
  });
}

function announcedSeats(streets: Streets, events: readonly Row[]): Map<string, Seat[]> {
  const announced = new Map<string, Seat[]>();
  for (const row of events) {
    if (row.event_type !== 'incorporation' && row.event_type !== 'seat_move') continue;
    const number = digits(row.enterprise_number);
    const seat = seatOf(streets, number, row.zipcode, row.street, row.house_number, row.box, row.day ?? '');
    if (!seat) continue;
    const of = announced.get(number);
    if (of) of.push(seat);
    else announced.set(number, [seat]);
  }
  for (const of of announced.values())
    of.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  return announced;
}

async function filedAccounts(folder: string, asOf: string): Promise<Accounts> {
  const accounts = new Accounts();
  for await (const row of rows(folder, 'accounts.csv')) {
    const until = row.fiscal_year_end ?? '';
    if (until !== '' && until <= asOf && (row.deposit_date ?? '') <= asOf) {
      accounts.add(digits(row.enterprise_number), row.fiscal_year_start ?? '', until);
    }
  }
  return accounts;
}

async function dwellingBuildings(folder: string, streets: Streets, postcodes: string): Promise<Set<string>> {
  const zipcodes = new Map<string, Set<string>>();
  for await (const row of rows('', postcodes)) {
    for (const nis of [row.nis_2018, row.nis_2019, row.nis_2025]) {
      if (nis) zipcodes.set(nis, (zipcodes.get(nis) ?? new Set()).add(row.postcode ?? ''));
    }
  }
  const buildings = new Set<string>();
  for await (const row of rows(folder, 'cadastre/parcel.csv', ';')) {
    if (!DWELLING_NATURES.has(row.nature ?? '')) continue;
    const { house } = houseAndBox(row.number ?? '', '');
    for (const zipcode of zipcodes.get(row.nisCom ?? '') ?? []) {
      for (const street of [row.street_situation, row.street_translation]) {
        if (street && house !== '') buildings.add(`${streets.keyOf(zipcode, street)}|${house}`);
      }
    }
  }
  return buildings;
}

function seatOf(
  streets: Streets,
  company: string,
  zipcode = '',
  street = '',
  number = '',
  boxText = '',
  from = '',
): Seat | undefined {
  const { house, box } = houseAndBox(number, boxText);
  if (zipcode === '' || street === '' || house === '') return undefined;
  return { company, building: `${streets.keyOf(zipcode, street)}|${house}`, box, zipcode, from };
}

/** The two names of a bilingual street, as the register pairs them, are one: the alphabetically first stands for both. */
class Streets {
  private readonly first = new Map<string, string>();

  pair(zipcode: string, dutch: string, french: string): void {
    const [one = '', other = ''] = [streetKey(dutch), streetKey(french)].sort();
    if (one !== other) this.first.set(`${zipcode}|${other}`, one);
  }

  keyOf(zipcode: string, street: string): string {
    const key = streetKey(street);
    return `${zipcode}|${this.first.get(`${zipcode}|${key}`) ?? key}`;
  }
}

/** One person: the same id, or the same name and birth date as written. Nothing else: no typos, no domiciles. */
class People {
  private readonly parent = new Map<string, string>();

  meet(row: Row, prefix: 'person_' | 'holder_'): void {
    const [one, other] = this.keys(row, prefix);
    if (one === undefined) return;
    const root = this.root(one);
    if (other !== undefined) this.parent.set(this.root(other), root);
  }

  /** Undefined for a name alone. */
  of(row: Row, prefix: 'person_' | 'holder_'): string | undefined {
    const [key] = this.keys(row, prefix);
    return key === undefined ? undefined : this.root(key);
  }

  private keys(row: Row, prefix: 'person_' | 'holder_'): string[] {
    const at = (column: string) => row[`${prefix}${column}`] ?? '';
    const id = prefix === 'holder_' ? at('person_id') : at('id');
    const birth = at('birth_date');
    return [
      ...(id === '' ? [] : [`id ${id}`]),
      ...(birth.length === 10 ? [`name ${at('name')}|${at('first_name')}|${birth}`] : []),
    ];
  }

  private root(key: string): string {
    let root = key;
    for (let next = this.parent.get(root); next !== undefined && next !== root; next = this.parent.get(root))
      root = next;
    this.parent.set(key, root);
    return root;
  }
}

async function* rows(folder: string, file: string, delimiter = ','): AsyncGenerator<Row> {
  // small extracts may lie in one folder
  const path = [join(folder, file), join(folder, basename(file))].find((one) => existsSync(one));
  if (path === undefined) return;
  const quote = delimiter === ';' ? false : '"';
  yield* createReadStream(path).pipe(
    parse({ columns: true, delimiter, quote, relax_column_count: true }),
  ) as AsyncIterable<Row>;
}

const digits = (number = '') => number.replaceAll(/[^0-9]/g, '').padStart(10, '0');

/** '31-12-2020' as '2020-12-31'. */
function isoDay(text: string): string {
  const match = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text);
  return match ? `${match[3]}-${match[2]}-${match[1]}` : text;
}

/** The earlier of two days; '' is none. */
function earlier(one: string, other: string): string {
  if (one === '' || other === '') return one || other;
  return one < other ? one : other;
}
