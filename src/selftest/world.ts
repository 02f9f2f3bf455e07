import { addDays, type Day, earlier, firstBookYear, yearOf } from './calendar.ts';
import { FILING_FORMS, FORM_NAMES } from './code-tables.ts';
import { givingWay } from './give-way.ts';
import { purposeOf } from './nace.ts';
import { companyWord, firstName, streetNames, surname, tradeWord, word } from './names.ts';
import { firstEightAround, nationalNumber, withCheckDigits } from './numbers.ts';
import { PLACES, type Place, placeOf } from './places.ts';
import { Random } from './random.ts';
import type {
  AccountRow,
  Address,
  AllowRow,
  Company,
  DisqualificationRow,
  EmploymentRow,
  Establishment,
  GazetteRow,
  Holder,
  LicenceRow,
  MandateRow,
  OwnerRow,
  Parcel,
  Person,
  PremisesRow,
  ResidenceRow,
  SeenContactRow,
  ShareRow,
  SignalRow,
  Street,
  SubcontractRow,
} from './world-rows.ts';

/** What a new company is; everything left out is ordinary. */
export interface CompanyPlan {
  start: Day;
  nace: string;
  name?: string;
  form?: string;
  seat?: Address;
  /** Where it opens its first establishment: 'seat' (default), another address, or none. */
  unit?: Address | 'seat' | 'none';
  zip?: string;
  founders?: readonly Person[];
  /** Founded by another company, named as holder on the incorporation row. */
  foundedBy?: Company;
  /** The founders are its managers from the start on (default true). */
  managed?: boolean;
  /** 'kept': accounts are filed on time for every year. 'none': nothing is ever filed. Default 'kept'. */
  books?: 'kept' | 'none';
  /** Object clause; default: the notary's for this activity. */
  purpose?: string;
  /** Share of the founders in the shareholdings, in equal parts (default false: no rows). */
  shares?: boolean;
  /** First eight digits of the number, where they matter. */
  firstEight?: number;
}

export interface MandatePlan {
  role?: string;
  from: Day;
  to?: Day;
  /** The company that holds the mandate; the person represents it. */
  holder?: Company;
  /** Published in the gazette (default true). */
  announced?: boolean;
}

/** A land-register plot with its building. Surfaces in square metres. */
export interface ParcelPlan {
  address: Address;
  nature: number;
  since: Day;
  owners: readonly Holder[];
  housingUnits?: number;
  usedSurface?: number;
  right?: string;
}

export type CollapseKind = 'bankruptcy_opened' | 'judicial_dissolution' | 'strike_off';

/**
 * An invented world with the field's own names: companies, people, addresses, and the rows that registers, gazette and
 * land register would hold about them. Everything is drawn from the seed; nothing depends on the clock.
 */
export class World {
  readonly asOf: Day;
  /** The gazette extract begins here: earlier events are in no row. */
  readonly historyFrom: Day;
  /** Oldest financial year in the accounts extract. */
  readonly booksFrom: number;
  readonly random: Random;
  readonly companies: Company[] = [];
  readonly gazette: GazetteRow[] = [];
  readonly mandates: MandateRow[] = [];
  readonly shareholdings: ShareRow[] = [];
  readonly accounts: AccountRow[] = [];
  readonly licences: LicenceRow[] = [];
  readonly residences: ResidenceRow[] = [];
  readonly disqualifications: DisqualificationRow[] = [];
  readonly subcontracts: SubcontractRow[] = [];
  readonly premises: PremisesRow[] = [];
  readonly employment: EmploymentRow[] = [];
  readonly seenContacts: SeenContactRow[] = [];
  readonly signals: SignalRow[] = [];
  readonly owners: OwnerRow[] = [];
  readonly parcels: Parcel[] = [];
  readonly allowed: AllowRow[] = [];

  private readonly numbers = new Set<number>();
  private readonly unitNumbers = new Set<number>();
  private readonly births = new Map<Day, number>();
  private readonly streets = new Map<string, Street[]>();
  private readonly streetStems = new Set<string>();
  private readonly companyNames = new Set<string>();
  private readonly buildings = new Set<string>();
  private readonly built = new Set<string>();
  private readonly publications = new Map<number, number>();
  private readonly mandatesOf = new Map<Company, MandateRow[]>();
  private readonly bookYears = new Map<Company, Set<number>>();
  private stays = 0;
  private workers = 0;
  private people = 0;
  private properties = 0;
  private finished = false;

  constructor(
    seed: number | string,
    options: { asOf?: Day; historyYears?: number; booksYears?: number } = {},
  ) {
    this.asOf = options.asOf ?? '2026-06-30';
    this.historyFrom = `${yearOf(this.asOf) - (options.historyYears ?? 12)}-01-01`;
    this.booksFrom = yearOf(this.asOf) - (options.booksYears ?? 5);
    this.random = new Random(`world ${seed}`);
  }

  // ---- places and people

  /** A street of this postcode; each postcode has a stock of invented ones, larger where more has been built. */
  street(place: Place, fresh = false): Street {
    const stock = this.streets.get(place.nis) ?? [];
    this.streets.set(place.nis, stock);
    const known = stock.filter((one) => one.place === place);
    if (!fresh && known.length > 0 && !this.random.chance(1 / (1 + known.length)))
      return this.random.pick(known);
    for (;;) {
      const names = streetNames(this.random);
      // one stem once: a parcel's street must mean one street, whatever the ending is shortened to
      if (this.streetStems.has(names.nl)) continue;
      this.streetStems.add(names.nl);
      const street: Street = {
        place,
        nl: place.language === 'fr' ? names.fr : names.nl,
        fr: place.language === 'nl' ? names.nl : names.fr,
      };
      stock.push(street);
      return street;
    }
  }

  /** A building nobody has used yet. */
  address(where?: string | Place, box?: string): Address {
    const place =
      where === undefined ? this.random.weighted(PLACES) : typeof where === 'string' ? placeOf(where) : where;
    for (;;) {
      const street = this.street(place);
      const number = String(this.random.whole(1, 240));
      const address: Address = { street, number, ...(box === undefined ? {} : { box }) };
      const key = buildingKey(address);
      if (this.buildings.has(key)) continue;
      this.buildings.add(key);
      return address;
    }
  }

  /** The same building with another box ('' for none). */
  boxAt(address: Address, box: string): Address {
    return { street: address.street, number: address.number, ...(box === '' ? {} : { box }) };
  }

  /** Somebody new. `like` gives a namesake: the same names, another birth date. */
  person(where?: string | Place, like?: Person): Person {
    const random = this.random;
    let birth: Day;
    let sequence: number;
    do {
      birth = addDays('1950-01-01', random.whole(0, 19_700));
      // numbers are given out from 900 on, where the register hardly gets
      sequence = (this.births.get(birth) ?? 899) + 1;
    } while (sequence > 997 || birth === like?.birthDate);
    this.births.set(birth, sequence);
    this.people += 1;
    const place =
      where === undefined ? random.weighted(PLACES) : typeof where === 'string' ? placeOf(where) : where;
    return {
      id: nationalNumber(birth, sequence),
      name: like?.name ?? surname(random),
      firstName: like?.firstName ?? firstName(random),
      birthDate: birth,
      place,
    };
  }

  // ---- companies

  private companyNumber(start: Day, wanted?: number): string {
    let first = wanted ?? firstEightAround(start) + this.random.whole(0, 9_000);
    while (this.numbers.has(first)) first += wanted === undefined ? this.random.whole(1, 97) : 1;
    this.numbers.add(first);
    return withCheckDigits(first);
  }

  private unitNumber(): string {
    let first = this.random.whole(20_000_000, 23_999_999);
    while (this.unitNumbers.has(first)) first += 1;
    this.unitNumbers.add(first);
    return withCheckDigits(first);
  }

  /** A trade name nobody has yet; its invented word occurs in no other name. */
  companyName(nace: string): string {
    let stem = companyWord(this.random);
    while (this.companyNames.has(stem)) stem = companyWord(this.random) + word(this.random, 1);
    this.companyNames.add(stem);
    const trade = tradeWord(this.random, nace);
    return trade === undefined ? stem : `${stem} ${trade}`;
  }

  /** A legal person: incorporation in the gazette, seat, first establishment, founders as managers. */
  company(plan: CompanyPlan): Company {
    const seat = plan.seat ?? this.address(plan.zip);
    const company: Company = {
      number: this.companyNumber(plan.start, plan.firstEight),
      legal: true,
      form: plan.form ?? '610',
      name: plan.name ?? this.companyName(plan.nace),
      start: plan.start,
      nace: [plan.nace],
      seats: [{ from: plan.start, address: seat }],
      units: [],
      contacts: [],
      situation: '000',
      books: plan.books ?? 'kept',
      language: seat.street.place.language === 'fr' ? 'fr' : 'nl',
    };
    this.companies.push(company);
    if (plan.unit !== 'none')
      this.openUnit(company, plan.start, plan.unit === 'seat' ? seat : (plan.unit ?? seat));
    const founders = plan.founders ?? (plan.foundedBy ? [] : [this.person(seat.street.place)]);
    if (plan.start >= this.historyFrom) {
      const incorporation = {
        type: 'incorporation',
        address: seat,
        nace: plan.nace,
        purpose: plan.purpose ?? purposeOf(plan.nace),
      };
      this.publish(company, plan.start, [
        ...founders.map((person) => ({ ...incorporation, person, role: 'founder' })),
        ...(plan.foundedBy ? [{ ...incorporation, holder: plan.foundedBy, role: 'founder' }] : []),
        ...(founders.length === 0 && !plan.foundedBy ? [incorporation] : []),
      ]);
    }
    if (plan.managed !== false) {
      for (const person of founders) this.appoint(company, person, { from: plan.start, announced: false });
    }
    if (plan.shares) {
      for (const person of founders) {
        this.share(company, { person }, Math.round(10_000 / founders.length) / 100, plan.start);
      }
    }
    return company;
  }

  /** A sole trader with one establishment; the register gives no seat. */
  soleTrader(plan: {
    person: Person;
    start: Day;
    nace: string;
    unit?: Address | 'none';
    zip?: string;
  }): Company {
    const unit =
      plan.unit === 'none' ? undefined : (plan.unit ?? this.address(plan.zip ?? plan.person.place));
    const company: Company = {
      number: this.companyNumber(plan.start),
      legal: false,
      form: '',
      name: `${plan.person.name} ${plan.person.firstName}`,
      start: plan.start,
      nace: [plan.nace],
      seats: [],
      units: [],
      contacts: [],
      situation: '000',
      books: 'none',
      language: plan.person.place.language === 'fr' ? 'fr' : 'nl',
    };
    this.companies.push(company);
    if (unit) this.openUnit(company, plan.start, unit);
    this.addMandate({ company, role: 'founder', person: plan.person, from: plan.start });
    return company;
  }

  /** An enterprise of another country's register: in the gazette and in contracts, never in KBO. */
  foreignCompany(number: string, nace: string): Company {
    const company: Company = {
      number,
      legal: true,
      foreign: true,
      form: '',
      name: this.companyName(nace),
      start: this.historyFrom,
      nace: [],
      seats: [],
      units: [],
      contacts: [],
      situation: '000',
      books: 'none',
      language: 'nl',
    };
    this.companies.push(company);
    return company;
  }

  seatOf(company: Company): Address {
    const seat = company.seats[company.seats.length - 1];
    if (!seat) throw new Error(`${company.number} has no seat`);
    return seat.address;
  }

  // ---- the gazette

  /** Rows of one publication, some days after the event; nothing is published after the as-of day. */
  publish(
    company: Company,
    day: Day,
    events: readonly Omit<GazetteRow, 'company' | 'day' | 'published' | 'publication'>[],
    options: { lag?: number; corrects?: string; publication?: string } = {},
  ): string {
    const published = earlier(addDays(day, options.lag ?? this.random.whole(3, 35)), this.asOf);
    const publication = options.publication ?? this.publicationNumber(published);
    for (const event of events) {
      this.gazette.push({
        company,
        day,
        published,
        publication,
        ...(options.corrects === undefined ? {} : { corrects: options.corrects }),
        ...event,
      });
    }
    return publication;
  }

  private publicationNumber(published: Day): string {
    const year = yearOf(published);
    const nth = (this.publications.get(year) ?? 300_000) + 1;
    this.publications.set(year, nth);
    return String(year % 100).padStart(2, '0') + String(nth).padStart(6, '0');
  }

  /** A mandate, and its appointment and resignation in the gazette. */
  appoint(company: Company, person: Person, plan: MandatePlan): MandateRow {
    const row: MandateRow = {
      company,
      role: plan.role ?? 'director',
      person,
      from: plan.from,
      ...(plan.to === undefined ? {} : { to: plan.to }),
      ...(plan.holder === undefined ? {} : { holder: plan.holder }),
    };
    this.addMandate(row);
    if (plan.announced !== false) {
      const who = { person, role: row.role, ...(plan.holder === undefined ? {} : { holder: plan.holder }) };
      if (plan.from >= this.historyFrom) this.publish(company, plan.from, [{ type: 'appointment', ...who }]);
      if (plan.to !== undefined) this.resign(row, plan.to);
    }
    return row;
  }

  /** Ends a mandate, and says so in the gazette. */
  resign(row: MandateRow, day: Day): void {
    row.to = day;
    if (day >= this.historyFrom && day <= this.asOf) {
      this.publish(row.company, day, [{ type: 'resignation', person: row.person, role: row.role }]);
    }
  }

  addMandate(row: MandateRow): void {
    this.mandates.push(row);
    const rows = this.mandatesOf.get(row.company);
    if (rows) rows.push(row);
    else this.mandatesOf.set(row.company, [row]);
  }

  /** The newest mandate of a company, or of one person in it. */
  mandateOf(company: Company, person?: Person): MandateRow {
    const rows = this.mandatesOf.get(company) ?? [];
    const row = rows.findLast((one) => person === undefined || one.person === person);
    if (!row) throw new Error(`${company.number} has no such mandate`);
    return row;
  }

  moveSeat(company: Company, day: Day, address: Address): void {
    company.seats.push({ from: day, address });
    if (day >= this.historyFrom) this.publish(company, day, [{ type: 'seat_move', address }]);
  }

  changePurpose(company: Company, day: Day, nace: string): void {
    company.nace = [nace];
    this.publish(company, day, [{ type: 'purpose_change', nace, purpose: purposeOf(nace) }]);
  }

  /**
   * Bankruptcy, judicial dissolution or strike-off. By default the company is gone from the register; a bankruptcy
   * that is not closed stays in it with situation 050 (048: excusable).
   */
  collapse(
    company: Company,
    day: Day,
    kind: CollapseKind = 'bankruptcy_opened',
    options: { listed?: boolean; situation?: string } = {},
  ): void {
    company.ended = day;
    company.listed = options.listed ?? options.situation !== undefined;
    company.situation = options.situation ?? (kind === 'bankruptcy_opened' ? '050' : '013');
    this.publish(company, day, [{ type: kind }]);
  }

  /** A voluntary, solvent end: dissolution and close of the liquidation, or a merger. */
  close(company: Company, day: Day, type: 'liquidation_closed' | 'merger' = 'liquidation_closed'): void {
    company.ended = day;
    company.listed = false;
    if (day >= this.historyFrom) {
      this.publish(company, day, [{ type: type === 'merger' ? 'merger' : 'voluntary_dissolution' }]);
      if (type === 'liquidation_closed') this.publish(company, day, [{ type }]);
    }
  }

  openUnit(company: Company, day: Day, address: Address, nace?: string): Establishment {
    const unit: Establishment = {
      number: this.unitNumber(),
      company,
      address,
      opened: day,
      ...(nace === undefined ? {} : { nace }),
    };
    company.units.push(unit);
    return unit;
  }

  // ---- shares, accounts, licences and the other extracts

  share(company: Company, holder: Holder, percentage: number, from: Day, to?: Day): ShareRow {
    const row: ShareRow = { company, holder, percentage, from, ...(to === undefined ? {} : { to }) };
    this.shareholdings.push(row);
    return row;
  }

  /** One filed year. Amounts in euro; `deposited` defaults to the end of June after the year. */
  account(
    company: Company,
    year: number,
    values: {
      result?: number;
      equity?: number;
      turnover?: number;
      staff?: number;
      deposited?: Day;
      /** Overdue tax and social debt. */
      overdue?: number;
    } = {},
  ): void {
    const years = this.bookYears.get(company) ?? new Set<number>();
    this.bookYears.set(company, years);
    years.add(year);
    const random = this.random;
    const turnover = values.turnover ?? random.whole(60, 900) * 1_000;
    this.accounts.push({
      company,
      year,
      deposited: values.deposited ?? addDays(`${year + 1}-05-15`, random.whole(0, 75)),
      turnover,
      result: values.result ?? Math.round(turnover * (0.02 + random.next() * 0.1)),
      equity: values.equity ?? random.whole(15, 300) * 1_000,
      staff: values.staff ?? random.whole(1, 8),
      ...(values.overdue === undefined ? {} : { overdue: values.overdue }),
    });
  }

  /** This year is never filed, though the company keeps its books. */
  skipAccount(company: Company, year: number): void {
    const years = this.bookYears.get(company) ?? new Set<number>();
    this.bookYears.set(company, years);
    years.add(year);
  }

  licence(row: LicenceRow): void {
    this.licences.push(row);
  }

  /** A stay at an address, under a pseudonym. Returns the pseudonym, so that somebody can move on. */
  stay(address: Address, from: Day, to?: Day, who?: string): string {
    this.stays += 1;
    const pseudonym = who ?? `R${String(this.stays).padStart(6, '0')}`;
    this.residences.push({ pseudonym, address, from, ...(to === undefined ? {} : { to }) });
    return pseudonym;
  }

  /** A spell of work under a pseudonym; returns it, so that somebody can move on, or live somewhere. */
  work(
    employer: Company,
    from: Day,
    more: { to?: Day; who?: string; kind?: EmploymentRow['kind']; user?: Company } = {},
  ): string {
    this.workers += 1;
    const worker = more.who ?? `W${String(this.workers).padStart(6, '0')}`;
    const { to, kind, user } = more;
    this.employment.push({
      worker,
      employer,
      from,
      ...(to === undefined ? {} : { to }),
      ...(kind === undefined ? {} : { kind }),
      ...(user === undefined ? {} : { user }),
    });
    return worker;
  }

  /** A parcel with its owners, one owner row each. Returns the parcel. */
  parcel(plan: ParcelPlan): Parcel {
    this.properties += 1;
    const { nis } = plan.address.street.place;
    const nth = this.properties;
    const section = String.fromCharCode(65 + (nth % 6));
    const parcel: Parcel = {
      situation: String(1_000_000 + nth),
      division: nis,
      section,
      primary: 1 + (nth % 9_999),
      bis: Math.floor(nth / 9_999) % 100,
      nature: plan.nature,
      address: plan.address,
      housingUnits: plan.housingUnits ?? 1,
      usedSurface: plan.usedSurface ?? this.random.whole(70, 220),
      since: plan.since,
    };
    this.parcels.push(parcel);
    this.built.add(buildingKey(plan.address));
    const share = plan.owners.length === 1 ? '1/1' : `1/${plan.owners.length}`;
    plan.owners.forEach((owner, at) => {
      this.owners.push({
        situation: parcel.situation,
        order: at + 1,
        owner,
        right: plan.right ?? `VE ${share}`,
        since: plan.since,
      });
    });
    return parcel;
  }

  /** No parcel lies at this building yet. */
  unbuilt(address: Address): boolean {
    return !this.built.has(buildingKey(address));
  }

  allow(kind: AllowRow['kind'], id: string, reason: string): void {
    this.allowed.push({ kind, id, reason });
  }

  // ---- the end

  /**
   * What follows from the rest: accounts of companies that keep their books, and gazette rows of the establishments
   * that the register no longer lists. To be called once, before writing.
   */
  async finish(): Promise<void> {
    if (this.finished) return;
    this.finished = true;
    const giveWay = givingWay();
    for (const company of this.companies) {
      if (company.ended === undefined && !company.foreign) company.listed = true;
      if (company.legal && company.books === 'kept' && FILING_FORMS.has(company.form))
        this.keepBooks(company);
      for (const unit of company.units) this.announceUnit(company, unit);
      await giveWay();
    }
  }

  private keepBooks(company: Company): void {
    const known = this.bookYears.get(company);
    const lastYear = yearOf(company.ended ?? this.asOf) - 1;
    for (let year = Math.max(firstBookYear(company.start), this.booksFrom); year <= lastYear; year += 1) {
      if (known?.has(year) || `${year + 1}-07-31` > (company.ended ?? this.asOf)) continue;
      this.account(company, year);
    }
  }

  private announceUnit(company: Company, unit: Establishment): void {
    // the register shows what is open today; every other establishment is in the gazette only
    if (company.listed && unit.closed === undefined) return;
    if (unit.opened < this.historyFrom) return;
    this.publish(company, unit.opened, [{ type: 'establishment_opened', address: unit.address }]);
    if (unit.closed !== undefined) {
      this.publish(company, unit.closed, [{ type: 'establishment_closed', address: unit.address }]);
    }
  }
}

function buildingKey({ street, number }: Address): string {
  return `${street.place.zip} ${street.nl} ${number}`;
}

/** 'BV Brelmar': the form in front or behind, as gazette rows name a company. */
export function formName(company: Company): string {
  return FORM_NAMES[company.form]?.[company.language] ?? '';
}
