import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A small world in which everything happens often: few people, few buildings, few activities, and dates close
 * together, so that rules match, nearly match and match in the wrong order by chance. Ordinary life would need a
 * hundred thousand companies for that. Everything is drawn from the seed. A `crowd` of more than one has so many times
 * the people and buildings, so that not everybody knows everybody.
 */
export function writeDenseWorld(folder: string, seed: number, companies = 40, crowd = 1): void {
  const world = new DenseWorld(seed, companies, crowd);
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of world.tables()) {
    writeFileSync(join(folder, name), rows.map((row) => row.map(cell).join(',')).join('\n') + '\n');
  }
}

const AS_OF = '2025-06-30';
const FIRST_DAY = Date.UTC(2016, 0, 1);
const LAST_DAY = Date.UTC(2025, 5, 30);
const DAY = 86_400_000;

const CODES = [
  '56301',
  '56101',
  '96040',
  '45206',
  '41201',
  '41202',
  '81210',
  '43310',
  '64200',
  '68201',
  '62010',
  '49410',
  '82110',
  '69201',
];
const SITUATIONS = ['013', '048', '050', '051', '012'];
const FORMS = ['610', '610', '610', '610', '014', '015', '612', '706', '017', '011', '070'];
const STREETS = ['Kerkstraat', 'Molenstraat', 'Bergsesteenweg', 'Nieuwe Laan'];
const ZIPS = [
  ['3600', 'Genk', '71016'],
  ['2000', 'Antwerpen', '11002'],
  ['3500', 'Hasselt', '71022'],
  ['1000', 'Brussel', '21004'],
] as const;
/** Streets with two names, as the register pairs them; the gazette uses either. */
const FRENCH: Record<string, string> = { Kerkstraat: "Rue de l'Église", 'Nieuwe Laan': 'Avenue Neuve' };
const PURPOSES = [
  'exploitatie van cafes taverne drankhuis schenken dranken',
  'exploitatie van cafes taverne drankhuis verkopen dranken snacks',
  'bouwwerken ruwbouw metselwerk renovatie gebouwen',
  'schoonmaak kantoren gebouwen industriele reiniging',
];
const NAMES = ['Azuro', 'Benito', 'Corvo', 'Delphi', 'Estrada', 'Fonteyn'];

type Cell = string | number | null;

function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface Building {
  zipcode: string;
  municipality: string;
  nis: string;
  street: string;
  number: string;
}

interface Company {
  number: string;
  start: number;
  sole: boolean;
  form: string;
  codes: string[];
  /** Days since the epoch; null: runs. */
  end: number | null;
  ending: string | null;
  seat: Building;
  box: string;
  name: string;
  /** Part of a scene that chance alone would not set: one home, sole traders at one unit, a long sleep, one batch. */
  scene: 'home' | 'trader' | 'asleep' | 'batch' | null;
  /** Who founds all companies of the batch, and with which object clause. */
  batch: { founder: Known; purpose: string } | null;
  /** Who runs it as one of several that follow one another around bankruptcies. */
  relay: Known | null;
}

interface Known {
  id: string;
  name: string;
  first: string;
  birth: string;
}

class DenseWorld {
  private state: number;
  private readonly companies: Company[] = [];
  private readonly buildings: Building[] = [];
  private readonly people: Known[] = [];
  private readonly gazette: Record<string, Cell>[] = [];
  private publication = 0;
  private readonly crowd: number;

  constructor(seed: number, count: number, crowd: number) {
    this.crowd = crowd;
    this.state = (seed * 2_654_435_761 + 12_345) >>> 0;
    for (let place = 0; place < crowd * Math.max(9, count / 5); place += 1) {
      const [zipcode, municipality, nis] = this.one(ZIPS);
      this.buildings.push({
        zipcode,
        municipality,
        nis,
        street: this.one(STREETS),
        number: crowd === 1 ? this.one(['1', '2', '3', '12', '12A']) : String(1 + this.below(20 * crowd)),
      });
    }
    for (let person = 0; person < crowd * Math.max(14, count / 2); person += 1) {
      // names far apart: one typo must not make two people one
      const letters = String.fromCharCode(
        65 + (person % 26),
        65 + ((person * 7 + 3) % 26),
        97 + Math.floor(person / 26),
      );
      this.people.push({
        id: `P${person}`,
        name: `Persoon${letters.repeat(2)}`,
        first: `Voor${letters}`,
        birth: `19${60 + (person % 40)}-0${1 + (person % 9)}-1${person % 10}`,
      });
    }
    for (let company = 0; company < count; company += 1) this.companies.push(this.newCompany(company));
    for (let first = 24; first + 6 < count; first += 40) this.foundTogether(first);
    for (let first = 30; crowd > 1 && first + 5 <= count; first += 5) this.followOn(first);
  }

  /** mulberry32: small, fast, and the same on every machine. */
  private random(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  private below(n: number): number {
    return Math.floor(this.random() * n);
  }
  private one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
  private chance(share: number): boolean {
    return this.random() < share;
  }
  private day(from: number, to: number): number {
    return from + this.below(Math.max(1, to - from + 1));
  }
  private iso(day: number | null): string | null {
    return day === null ? null : new Date(day * DAY).toISOString().slice(0, 10);
  }
  /** Now and then a day on the edge of a month, where calendar arithmetic bites. */
  private edge(day: number): number {
    if (!this.chance(0.2)) return day;
    const date = new Date(day * DAY);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / DAY;
  }

  private newCompany(position: number): Company {
    const eight = String(4_030_000 + position * 2).padStart(8, '0');
    const number = eight + String(97 - (Number(eight) % 97)).padStart(2, '0');
    const place = position % 100;
    const scene = place < 9 ? 'home' : place < 15 ? 'trader' : place < 22 ? 'asleep' : null;
    const sole = scene === 'trader' || this.chance(0.2);
    const start = this.edge(this.day(FIRST_DAY / DAY, LAST_DAY / DAY - 200));
    const life = 150 + this.below(1600);
    const ends = this.chance(scene === null ? 0.6 : 0.1) && start + life < LAST_DAY / DAY;
    const ending = ends
      ? this.one([
          'bankruptcy_opened',
          'bankruptcy_opened',
          'judicial_dissolution',
          'strike_off',
          'voluntary_dissolution',
        ])
      : null;
    const end = ends ? start + life : null;
    return {
      number,
      start,
      sole,
      form: sole ? '' : this.one(FORMS),
      codes: [scene === 'trader' ? '56301' : this.one(CODES), ...(this.chance(0.2) ? [this.one(CODES)] : [])],
      end,
      ending,
      seat: scene === 'home' ? this.buildings[Math.floor(position / 100)]! : this.one(this.buildings),
      box: scene === 'home' ? '' : this.one(['', '', '1', '2']),
      scene,
      batch: null,
      relay: null,
      name: `${this.one(NAMES)} ${this.one(NAMES)} ${position}`,
    };
  }

  /** Companies with numbers in a row begin within days of each other; most have the rest in common, too. */
  private foundTogether(first: number): void {
    const spread = this.one([9, 15, 16, 22, 23]);
    const batch = { founder: this.one(this.people), purpose: this.one(PURPOSES) };
    const { start, seat, box } = this.companies[first]!;
    this.companies.slice(first, first + 4 + this.below(3)).forEach((company, place) => {
      const shift = Math.min(start, LAST_DAY / DAY - 700) + place * spread - company.start;
      company.start += shift;
      if (company.end !== null) company.end = Math.min(LAST_DAY / DAY - 1, company.end + shift);
      company.scene = 'batch';
      if (this.chance(0.8)) company.batch = batch;
      if (this.chance(0.8)) Object.assign(company, { seat, box });
    });
  }

  /** One person's companies, each founded about when the one before goes bankrupt, and some others beside them. */
  private followOn(first: number): void {
    const who = this.one(this.people);
    let start = this.day(LAST_DAY / DAY - 2400, LAST_DAY / DAY - 1500);
    const row = this.companies.slice(first, first + 2 + this.below(3));
    row.forEach((company, place) => {
      const end = start + 200 + this.below(400);
      const fails = end < LAST_DAY / DAY && (place < row.length - 1 || this.chance(0.3));
      Object.assign(company, {
        start,
        end: fails ? end : null,
        ending: fails ? 'bankruptcy_opened' : null,
        codes: this.chance(0.9) ? row[0]!.codes : company.codes,
        sole: false,
        form: '610',
        scene: 'batch',
        relay: who,
      });
      start = Math.min(LAST_DAY / DAY - 100, end + this.one([-364, -367, -100, 0, 200, 540, 560]));
    });
    const { seat, box } = row[0]!;
    for (const beside of this.companies.slice(first + row.length, first + 5)) {
      if (this.chance(0.5)) Object.assign(beside, { seat, box });
      if (this.chance(0.3)) beside.relay = who;
    }
  }

  private person(): Record<string, Cell> {
    const { id, name, first, birth } = this.one(this.people);
    return {
      person_id: this.chance(0.5) ? id : null,
      person_name: name,
      person_first_name: first,
      person_birth_date: birth,
    };
  }

  private publish(company: Company, day: number, type: string, more: Record<string, Cell> = {}): void {
    this.publication += 1;
    const published = Math.min(LAST_DAY / DAY, day + this.below(20));
    this.gazette.push({
      enterprise_number: company.number,
      publication_date: this.iso(published),
      publication_number: `N${this.publication}`,
      entity_name: company.name,
      legal_form: company.sole ? '' : 'BV',
      event_type: type,
      event_date: this.chance(0.9) ? this.iso(day) : null,
      ...more,
    });
  }

  /** Another spelling of the same street or number. */
  private spelled(street: string): string {
    return this.chance(0.8) ? street : this.one([street.toUpperCase(), street.replace('straat', 'str.')]);
  }

  private address(building: Building, box: string): Record<string, Cell> {
    const { number, zipcode, municipality } = building;
    const french = zipcode === '1000' ? FRENCH[building.street] : undefined;
    const street = french && this.chance(0.5) ? french : this.spelled(building.street);
    return { street, house_number: number, box, zipcode, municipality };
  }

  private mandate(company: Company, role: string, start: number, end: number | null, who?: Known): Cell[] {
    const { id, name, first, birth } = who ?? this.one(this.people);
    return [
      company.number,
      role,
      this.chance(0.5) ? id : '',
      name,
      first,
      birth,
      this.iso(start),
      this.iso(end),
    ];
  }

  /** Managers one after another, with gaps and overlaps around the bounds of rules. */
  private succession(company: Company, mandates: Cell[][]): void {
    const last = company.end ?? LAST_DAY / DAY;
    const pace = this.one([120, 200, 300, 700]);
    for (let day = company.start + this.below(30); day < last; ) {
      const end = day + 10 + this.below(pace * 2);
      const running = end > last;
      const role = this.one(['manager', 'director', 'daily_manager', 'zaakvoerder']);
      mandates.push(
        this.mandate(company, role, day, running && this.chance(0.8) ? null : Math.min(end, last)),
      );
      // the same person again, within the 30 days or just outside
      if (!running && this.chance(0.15)) {
        const again = end + this.one([1, 30, 31, 60, 61]);
        const before = mandates.at(-1)!;
        if (again < last)
          mandates.push([...before.slice(0, 6), this.iso(again), this.iso(Math.min(last, again + 200))]);
      }
      day = end + this.one([-60, -30, 0, 1, 30, 59, 60, 61, 90, 91]);
      if (day <= company.start) day = company.start + 1;
    }
  }

  /** A long-standing manager goes before the end, newcomers come. */
  private swap(company: Company, t0: number, mandates: Cell[][]): void {
    const d = t0 - this.one([0, 1, 30, 100, 170, 183, 200, 300, 364, 366, 400]);
    if (d <= company.start) return;
    mandates.push(this.mandate(company, 'manager', Math.max(company.start, d - this.below(900)), d));
    for (let comer = 0; comer < 1 + this.below(2); comer += 1) {
      const start = Math.min(
        t0,
        Math.max(company.start + 1, d + this.one([-60, -61, -10, 0, 1, 45, 60, 61])),
      );
      const end = this.chance(0.75) ? null : t0 + this.one([-1, 0, 5]);
      mandates.push(this.mandate(company, 'bestuurder', start, end, this.one(this.people.slice(0, 4))));
    }
  }

  /** The founder leaves office and shares of a company that goes on. */
  private handedOver(company: Company, mandates: Cell[][], shares: Cell[][]): void {
    const who = this.one(this.people);
    const d = LAST_DAY / DAY - this.below(800);
    if (d <= company.start) return;
    this.publish(company, company.start, 'incorporation', {
      person_name: who.name,
      person_first_name: who.first,
      person_birth_date: who.birth,
      person_role: 'founder',
    });
    mandates.push(this.mandate(company, 'manager', company.start, d, who));
    const sold = d + this.one([-61, -60, 0, 20, 60]);
    shares.push([
      company.number,
      who.id,
      who.name,
      who.first,
      who.birth,
      '',
      this.one([10, 50, 100]),
      this.iso(company.start),
      this.iso(Math.max(company.start, sold)),
    ]);
    mandates.push(this.mandate(company, 'director', d + this.one([-60, 0, 30, 61]), null));
  }

  /** Partners who come and go within two years, or nearly. */
  private partners(company: Company, mandates: Cell[][], shares: Cell[][]): void {
    const last = company.end ?? LAST_DAY / DAY;
    const first = company.start + this.below(300);
    for (let partner = 0; partner < 3 + this.below(4); partner += 1) {
      const start = first + this.below(400);
      const end = start + this.one([60, 200, 360, 370, 500]);
      if (end > last) continue;
      if (this.chance(0.7)) {
        mandates.push(this.mandate(company, 'partner', start, end));
        continue;
      }
      const { name, first: given, birth } = this.one(this.people);
      shares.push([
        company.number,
        '',
        name,
        given,
        birth,
        '',
        this.one([5, 24.9, 25]),
        this.iso(start),
        this.iso(end),
      ]);
    }
  }

  /** Operators of one trade who follow each other at one address. */
  private carousel(): void {
    const code = this.one(CODES).slice(0, 3);
    const trade = this.companies.filter((c) => c.codes.some((own) => own.startsWith(code)));
    const building = this.one(this.buildings);
    const box = this.one(['', '1']);
    let day = this.day(FIRST_DAY / DAY + 400, LAST_DAY / DAY - 900);
    for (let turn = 0; turn < 5; turn += 1) {
      const alive = trade.filter((c) => c.start <= day && (c.end ?? LAST_DAY / DAY) > day + 30);
      if (alive.length === 0) return;
      const operator = this.one(alive);
      const closed = Math.min(operator.end ?? LAST_DAY / DAY, day + 40 + this.below(500));
      this.publish(operator, day, 'establishment_opened', {
        ...this.address(building, box),
        event_date: this.iso(day),
      });
      if (this.chance(0.9))
        this.publish(operator, closed, 'establishment_closed', {
          ...this.address(building, box),
          event_date: this.iso(closed),
        });
      day = closed + this.one([-32, -31, -5, 0, 1, 60, 90, 91]);
    }
  }

  /** The majority passes from hand to hand, sometimes with all managers and the seat. */
  private sold(company: Company, mandates: Cell[][], shares: Cell[][]): void {
    const last = company.end ?? LAST_DAY / DAY;
    let day = company.start;
    const all = this.chance(0.5);
    for (let sale = 0; sale < 4 && day < last; sale += 1) {
      const { id, name, first, birth } = this.one(this.people);
      shares.push([
        company.number,
        id,
        name,
        first,
        birth,
        '',
        all ? 100 : this.one([50, 51, 75]),
        this.iso(day),
        '',
      ]);
      if (all && sale === 1) {
        mandates.push(this.mandate(company, 'manager', company.start, day + this.one([-20, 0, 10])));
        mandates.push(this.mandate(company, 'manager', day + this.one([-10, 5, 40]), null));
        const moved = day + this.one([-5, 30, 89, 92]);
        if (moved < last)
          this.publish(company, moved, 'seat_move', {
            ...this.address(this.one(this.buildings), ''),
            event_date: this.iso(moved),
          });
        return;
      }
      day += this.one([150, 500, 547, 548, 700]);
    }
  }

  /** Somebody is away, and another one stands in. */
  private standIn(company: Company, mandates: Cell[][]): void {
    const who = this.one(this.people);
    const from = company.start + this.one([0, 40, 200]);
    const away = from + 100 + this.below(300);
    const back = away + this.one([31, 45, 60, 61, 80]);
    const last = company.end ?? LAST_DAY / DAY;
    if (back + 10 > last) return;
    mandates.push(this.mandate(company, 'manager', from, away, who));
    mandates.push(this.mandate(company, 'manager', away + this.one([0, 1]), back - this.one([0, 1, 5])));
    mandates.push(
      this.mandate(company, 'manager', back, this.chance(0.5) ? null : Math.min(last, back + 250), who),
    );
  }

  /** Nothing in the gazette for about two years, then several things at once. */
  private wake(company: Company, mandates: Cell[][], shares: Cell[][]): void {
    const awake = this.gazette.filter(
      ({ enterprise_number: number, event_type: type }) =>
        number !== company.number || ['incorporation', company.ending, 'other'].includes(String(type)),
    );
    this.gazette.splice(0, this.gazette.length, ...awake);
    const last = company.end ?? LAST_DAY / DAY;
    const day = company.start + this.one([729, 731, 732, 800, 1200]);
    if (day > last - 190) return;
    if (this.chance(0.3))
      this.publish(company, day - this.one([100, 729, 731, 732]), this.one(['other', 'accounts_filed', '']));
    const later = (): number => day + this.one([0, 0, 20, 150, 181, 183, 185]);
    const manager = this.one(this.people);
    if (this.chance(0.7)) {
      mandates.push(
        this.mandate(company, 'manager', company.start, day + this.one([-30, 0, 0, 30, 90, 91]), manager),
      );
      mandates.push(this.mandate(company, 'manager', day, null));
      if (this.chance(0.3)) mandates.push(this.mandate(company, 'director', company.start + 5, null));
    } else {
      mandates.push(this.mandate(company, 'manager', company.start, null, manager));
    }
    if (this.chance(0.4)) {
      const { id, name, first, birth } = this.chance(0.2) ? manager : this.one(this.people);
      const sold = this.iso(later());
      shares.push([company.number, id, name, first, birth, '', this.one([50, 51, 100]), sold, '']);
    }
    for (const type of ['seat_move', 'name_change', 'purpose_change', 'establishment_opened'] as const) {
      if (!this.chance(0.35)) continue;
      const more =
        type === 'purpose_change'
          ? { nace_code: this.one(CODES) }
          : type === 'name_change'
            ? {}
            : this.address(this.one(this.buildings), '');
      this.publish(company, later(), type, more);
    }
  }

  /** Name of the extract and its rows, the header first. */
  *tables(): Generator<[string, Cell[][]]> {
    const mandates: Cell[][] = [
      [
        'enterprise_number',
        'role',
        'person_id',
        'person_name',
        'person_first_name',
        'person_birth_date',
        'start_date',
        'end_date',
      ],
    ];
    const shares: Cell[][] = [
      [
        'enterprise_number',
        'holder_person_id',
        'holder_name',
        'holder_first_name',
        'holder_birth_date',
        'holder_enterprise_number',
        'percentage',
        'start_date',
        'end_date',
      ],
    ];
    const enterprises: Cell[][] = [
      [
        'EnterpriseNumber',
        'Status',
        'JuridicalSituation',
        'TypeOfEnterprise',
        'JuridicalForm',
        'JuridicalFormCAC',
        'StartDate',
      ],
    ];
    const addresses: Cell[][] = [
      [
        'EntityNumber',
        'TypeOfAddress',
        'CountryNL',
        'CountryFR',
        'Zipcode',
        'MunicipalityNL',
        'MunicipalityFR',
        'StreetNL',
        'StreetFR',
        'HouseNumber',
        'Box',
        'ExtraAddressInfo',
        'DateStrikingOff',
      ],
    ];
    const activities: Cell[][] = [
      ['EntityNumber', 'ActivityGroup', 'NaceVersion', 'NaceCode', 'Classification'],
    ];
    const establishments: Cell[][] = [['EstablishmentNumber', 'StartDate', 'EnterpriseNumber']];
    const names: Cell[][] = [['EntityNumber', 'Language', 'TypeOfDenomination', 'Denomination']];
    const contacts: Cell[][] = [['EntityNumber', 'EntityContact', 'ContactType', 'Value']];
    const accounts: Cell[][] = [
      ['enterprise_number', 'fiscal_year_end', 'deposit_date', 'equity', 'result', 'turnover', 'staff_fte'],
    ];
    const licences: Cell[][] = [
      [
        'activity',
        'decision_date',
        'status',
        'licence_id',
        'street',
        'house_number',
        'box',
        'zipcode',
        'municipality',
        'applicant_enterprise_number',
        'applicant_person_id',
        'applicant_name',
        'applicant_first_name',
        'applicant_birth_date',
      ],
    ];
    const residences: Cell[][] = [
      ['person_id', 'zipcode', 'street', 'house_number', 'box', 'municipality', 'start_date', 'end_date'],
    ];
    const bans: Cell[][] = [
      ['person_id', 'person_name', 'person_first_name', 'person_birth_date', 'start_date', 'end_date'],
    ];
    const subcontracts: Cell[][] = [
      ['principal_enterprise_number', 'contractor_enterprise_number', 'activity', 'start_date', 'end_date'],
    ];
    const owners: Cell[][] = [OWNER_COLUMNS];
    const parcels: Cell[][] = [PARCEL_COLUMNS];
    let unit = 2_000_000_000;

    for (const company of this.companies) {
      const last = company.end ?? LAST_DAY / DAY;
      const between = (): number => this.edge(this.day(company.start, last));
      const listed = company.end === null || (company.ending === 'bankruptcy_opened' && this.chance(0.3));
      const person = (): Cell[] => {
        const { person_id, person_name, person_first_name, person_birth_date } = this.person();
        return [person_id!, person_name!, person_first_name!, person_birth_date!];
      };

      let seat = company.seat;
      let box = company.box;
      this.publish(company, company.start, 'incorporation', {
        ...(this.chance(0.9) ? this.address(seat, box) : {}),
        ...(this.chance(0.6) ? { ...this.person(), person_role: 'founder' } : {}),
        nace_code: this.chance(0.7) ? company.codes[0]! : null,
        purpose: this.chance(0.5) ? this.one(PURPOSES) : null,
        ...(company.batch ? foundedBy(company.batch) : {}),
      });
      const lastPublished = () => Date.parse(String(this.gazette.at(-1)!.publication_date)) / DAY;
      const moves = Array.from(
        { length: company.scene === null && this.chance(0.35) ? this.below(6) : 0 },
        between,
      ).sort((a, b) => a - b);
      for (const day of new Set(moves)) {
        if (day === company.start) continue;
        seat = this.one(this.buildings);
        box = this.one(['', '1', '2']);
        // now and then only the rubric tells, or a move that a rubric cannot tell
        this.publish(company, day, this.chance(0.9) ? 'seat_move' : '', {
          ...(this.chance(0.93) ? this.address(seat, box) : {}),
          act_code: this.one(['c04', 'c04', 'c08']),
        });
        if (this.chance(0.08)) {
          // a correction comes after what it corrects; now and then it is itself corrected
          const before = lastPublished();
          this.publish(company, day + 5, 'seat_move', {
            ...this.address(this.one(this.buildings), ''),
            corrects_publication: `N${this.publication}`,
            publication_date: this.iso(before + 3),
          });
          if (this.chance(0.4))
            this.publish(company, day, 'seat_move', {
              ...this.address(this.one(this.buildings), ''),
              corrects_publication: `N${this.publication}`,
              publication_date: this.iso(before + 9),
            });
        }
      }
      if (company.ending !== null) {
        this.publish(company, company.end!, company.ending);
        if (company.ending === 'strike_off' && this.chance(0.2))
          this.publish(company, company.end! + 30, 'strike_off_lifted');
      }
      if (this.chance(0.15))
        this.publish(company, between(), 'purpose_change', {
          nace_code: this.one(CODES),
          purpose: this.one(PURPOSES),
        });
      if (this.chance(0.15))
        this.publish(company, between(), 'purpose_change', { nace_code: this.one(CODES) });
      if (this.chance(0.1)) this.publish(company, between(), 'name_change');
      if (this.chance(0.08)) this.publish(company, between(), 'capital_change');
      if (this.chance(0.05)) this.publish(company, between(), 'judicial_reorganisation');
      if (this.chance(0.1)) this.publish(company, last - this.below(400), 'judicial_reorganisation');
      if (this.chance(0.1)) this.publish(company, between(), 'other');
      if (this.chance(0.05)) this.publish(company, last, '', { act_code: 'c16' });
      if (company.relay) mandates.push(this.mandate(company, 'manager', company.start, null, company.relay));
      if (company.scene === 'home' && this.chance(0.8)) {
        const who = this.people[this.one([1, 1, 2])]!;
        company.end = null;
        company.codes = [this.one(['56301', '81210', '43310', '96040'])];
        mandates.push(this.mandate(company, company.sole ? 'founder' : 'manager', company.start, null, who));
      }
      const plain = !company.sole && company.scene === null;
      if (plain && this.chance(0.12)) this.sold(company, mandates, shares);
      else if (!company.sole && this.chance(0.1)) this.partners(company, mandates, shares);
      if (!company.sole && this.chance(0.45)) this.succession(company, mandates);
      if (!company.sole && company.end !== null && this.chance(0.5))
        this.swap(company, company.end, mandates);
      if (!company.sole && company.end === null && this.chance(0.15))
        this.handedOver(company, mandates, shares);
      if (!company.sole && this.chance(0.15)) this.standIn(company, mandates);

      const terms = company.sole ? 1 : 1 + this.below(4);
      for (let term = 0; term < terms; term += 1) {
        const from = term === 0 ? company.start : between();
        const to = this.chance(0.6) ? Math.min(last, this.edge(from + 20 + this.below(900))) : null;
        const role = company.sole
          ? 'founder'
          : this.one(['manager', 'director', 'bestuurder', 'founder', 'partner', 'auditor']);
        const who = person();
        if (this.chance(0.8)) {
          mandates.push([company.number, role, ...who, this.iso(from), this.iso(company.sole ? null : to)]);
        } else {
          const named = {
            person_id: who[0]!,
            person_name: who[1]!,
            person_first_name: who[2]!,
            person_birth_date: who[3]!,
          };
          this.publish(company, from, 'appointment', { ...named, person_role: 'manager' });
          if (to !== null) this.publish(company, to, 'resignation', { ...named, person_role: 'manager' });
        }
        if (this.chance(0.25))
          this.publish(company, from + this.one([this.below(90), 60, 61]), 'appointment', {
            person_id: who[0]!,
            person_name: who[1]!,
            person_first_name: who[2]!,
            person_birth_date: who[3]!,
            person_role: role === 'auditor' ? 'auditor' : 'director',
          });
      }
      if (!company.sole && this.chance(0.5)) {
        for (let holder = 0; holder < 1 + this.below(4); holder += 1) {
          const from = this.chance(0.4) ? company.start : between();
          const to = this.chance(0.5) ? Math.min(last, from + this.below(500)) : null;
          const corporate = this.chance(0.3);
          shares.push([
            company.number,
            ...(corporate ? ['', '', '', ''] : person()),
            corporate ? this.one(this.companies).number : '',
            this.one([5, 10, 24.9, 25, 50, 51, 100]),
            this.iso(from),
            this.iso(to),
          ]);
        }
      }
      if (listed) {
        const odd = this.chance(0.06) ? this.one(SITUATIONS) : '000';
        const situation = company.end === null ? odd : this.one(['050', '048']);
        enterprises.push([
          company.number,
          'AC',
          situation,
          company.sole ? 1 : 2,
          company.form,
          '',
          this.iso(company.start),
        ]);
        for (const code of company.codes) {
          activities.push([company.number, this.one(['001', '003', '006']), '2008', code, 'MAIN']);
        }
        // what must not count: other classifications, another nomenclature
        if (this.chance(0.1)) activities.push([company.number, '001', '2008', this.one(CODES), 'SECO']);
        if (this.chance(0.1)) activities.push([company.number, '001', '2003', this.one(CODES), 'MAIN']);
        if (this.chance(0.1)) activities.push([company.number, '001', '2025', '56301', 'MAIN']);
        if (!company.sole) addresses.push(addressRow(company.number, 'REGO', seat, box));
        names.push([company.number, 2, '001', company.name]);
        if (this.chance(0.4))
          contacts.push([
            company.number,
            'ENT',
            'TEL',
            this.one(['011/22.33.44', '+32 11 22 33 44', '011 55 66 77']),
          ]);
      } else {
        this.publish(company, company.start, 'other', { nace_code: company.codes[0]! });
      }
      if (company.scene === 'trader' && listed) {
        unit += 100;
        const eight = String(unit).slice(0, 8);
        const number = eight + String(97 - (Number(eight) % 97)).padStart(2, '0');
        establishments.push([
          number,
          this.iso(LAST_DAY / DAY - 400 + this.one([0, 10, 30, 60, 61])),
          company.number,
        ]);
        addresses.push(addressRow(number, 'BAET', this.buildings[1]!, this.one(['1', '1', '1', '2'])));
      }
      if (company.codes.includes('56301') && company.scene === null && this.chance(0.4))
        this.publish(company, between(), 'establishment_opened', this.address(this.buildings[1]!, '1'));
      for (let place = 0; place < (company.scene === 'trader' ? 0 : this.below(3)); place += 1) {
        const building = this.chance(0.5) ? seat : this.one(this.buildings);
        if (listed && this.chance(0.6)) {
          unit += 100;
          const number =
            String(unit).slice(0, 8) + String(97 - (Number(String(unit).slice(0, 8)) % 97)).padStart(2, '0');
          establishments.push([number, this.iso(between()), company.number]);
          addresses.push(addressRow(number, 'BAET', building, this.one(['', '1'])));
        } else {
          const opened = between();
          this.publish(company, opened, 'establishment_opened', this.address(building, this.one(['', '1'])));
          if (this.chance(0.5))
            this.publish(
              company,
              Math.min(last, opened + this.below(600)),
              'establishment_closed',
              this.address(building, ''),
            );
        }
      }
      if (company.scene === 'asleep' && !company.sole) this.wake(company, mandates, shares);
      if (this.chance(0.6)) {
        const started = this.iso(company.start)!;
        const firstYear = Number(started.slice(0, 4)) + (started.slice(5) > '06-30' ? 1 : 0);
        const share = this.one([0.3, 0.7, 0.95]);
        for (let year = 2017; year <= 2024; year += 1) {
          if (year <= firstYear - 1 || !this.chance(share)) continue;
          accounts.push([
            company.number,
            `${year}-12-31`,
            `${year + 1}-0${1 + this.below(9)}-15`,
            this.one([-5000, 20000]),
            this.one([-8000, 9000]),
            this.one([0, 90000]),
            this.one([0, 2, 12]),
          ]);
        }
      }
      if (this.chance(0.25)) {
        licences.push([
          this.one(['4520', '9604', '5630', '56301']),
          this.iso(between()),
          this.one(['refused', 'withdrawn', 'closed', 'granted', 'expired']),
          `L${this.publication}`,
          seat.street,
          seat.number,
          box,
          seat.zipcode,
          seat.municipality,
          this.chance(0.7) ? company.number : '',
          ...(this.chance(0.5) ? person() : ['', '', '', '']),
        ]);
      }
      if (this.chance(0.25))
        subcontracts.push([
          company.number,
          this.one(this.companies).number,
          this.one(['', '41', '43310']),
          this.iso(between()),
          this.chance(0.5) ? this.iso(last) : '',
        ]);
    }
    for (let scene = 0; scene < this.companies.length / 12; scene += 1) this.carousel();
    // holders in a row, some of them in a circle
    for (let chain = 0; chain < this.companies.length / 25; chain += 1) {
      const row = Array.from({ length: 5 }, () => this.one(this.companies));
      row.push(this.chance(0.3) ? row[0]! : this.one(this.companies));
      row.slice(1).forEach((holder, place) => {
        const held = row[place]!;
        const from = Math.max(held.start, holder.start);
        shares.push([
          held.number,
          '',
          '',
          '',
          '',
          holder.number,
          this.one([4.9, 5, 20, 60]),
          this.iso(from),
          '',
        ]);
      });
    }
    // one hires the next
    const builders = this.companies.filter((c) => c.codes.some((code) => /^(41|42|43|49|81)/.test(code)));
    for (let chain = 0; chain < this.companies.length / 10; chain += 1) {
      let from = this.day(LAST_DAY / DAY - 2000, LAST_DAY / DAY - 300);
      let principal = this.one(this.companies);
      for (let link = 0; link < 4; link += 1) {
        const contractor = this.one(builders);
        const end = from + this.below(400);
        subcontracts.push([
          principal.number,
          contractor.number,
          this.one(['', '41', '62010']),
          this.iso(from),
          this.chance(0.2) ? '' : this.iso(Math.min(end, LAST_DAY / DAY)),
        ]);
        principal = contractor;
        from = Math.min(LAST_DAY / DAY - 10, end + this.one([-100, -1, 0, 1]));
      }
    }
    for (let ban = 0; ban < 3; ban += 1) {
      const { id, name, first, birth } = this.one(this.people);
      bans.push([id, name, first, birth, '2022-01-01', this.one(['', '2027-01-01', '2024-01-01'])]);
    }
    this.buildings.forEach((building, place) => {
      const crowded = this.chance(0.25);
      const house = this.day(LAST_DAY / DAY - 2000, LAST_DAY / DAY - 450);
      for (let stay = 0; stay < this.below(crowded ? 30 : 16); stay += 1) {
        const from = crowded
          ? this.day(house, house + 330)
          : this.day(LAST_DAY / DAY - 700, LAST_DAY / DAY - 60);
        residences.push([
          `R${place}-${stay}`,
          building.zipcode,
          building.street,
          building.number,
          '',
          building.municipality,
          this.iso(from),
          this.chance(crowded ? 0.95 : 0.7) ? this.iso(from + 10 + this.below(crowded ? 120 : 250)) : '',
        ]);
      }
      for (let parcel = 0; parcel < 1 + this.below(2); parcel += 1) {
        const situation = `S${place}-${parcel}`;
        parcels.push(
          parcelRow(
            situation,
            place * 10 + parcel,
            building,
            place === 0 ? 200 : this.one([200, 200, 220, 371, 402, 407, 537]),
          ),
        );
        const since = this.iso(this.day(FIRST_DAY / DAY, LAST_DAY / DAY))!.replaceAll('-', '');
        const owner = this.chance(0.5) ? this.one(this.companies) : null;
        const { name, first, birth } = this.one(
          this.chance(0.6) ? this.people.slice(1, 1 + 3 * this.crowd) : this.people,
        );
        owners.push(
          ownerRow(
            situation,
            owner?.number ?? null,
            name,
            first,
            birth,
            this.one(['VE 1/1', 'VE 1/2', 'VG 1/1', 'BE 1/1']),
            since,
          ),
        );
      }
    });

    // people who own several dwellings in one municipality
    this.people.slice(0, 8).forEach(({ name, first, birth }, owner) => {
      const [, town] = this.one(ZIPS);
      const there = this.buildings.filter(({ municipality }) => municipality === town);
      for (let dwelling = 0; dwelling < 3 && there.length > 0; dwelling += 1) {
        const situation = `D${owner}-${dwelling}`;
        parcels.push(parcelRow(situation, 5000 + owner * 10 + dwelling, this.one(there), 200));
        const since = this.iso(this.day(FIRST_DAY / DAY, LAST_DAY / DAY))!.replaceAll('-', '');
        owners.push(ownerRow(situation, null, name, first, birth, 'VE 1/1', since));
      }
    });

    yield [
      'meta.csv',
      [
        ['Variable', 'Value'],
        ['SnapshotDate', '30-06-2025'],
        ['ExtractType', 'full'],
      ],
    ];
    yield ['enterprise.csv', enterprises];
    yield ['address.csv', addresses];
    yield ['activity.csv', activities];
    yield ['establishment.csv', establishments];
    yield ['denomination.csv', names];
    yield ['contact.csv', contacts];
    yield [
      'code.csv',
      [
        ['Category', 'Code', 'Language', 'Description'],
        ...CODES.map((code) => ['Nace2008', code, 'NL', `code ${code}`]),
      ],
    ];
    const columns = [...new Set(this.gazette.flatMap((row) => Object.keys(row)))];
    const inOrder = this.gazette.filter((row) => String(row.publication_date) <= AS_OF);
    yield ['gazette.csv', [columns, ...inOrder.map((row) => columns.map((column) => row[column] ?? null))]];
    yield ['mandates.csv', mandates];
    yield ['shareholdings.csv', shares];
    yield ['accounts.csv', accounts];
    yield ['licences.csv', licences];
    yield ['residences.csv', residences];
    yield ['disqualifications.csv', bans];
    yield ['subcontracts.csv', subcontracts];
    yield ['owner.csv', owners];
    yield ['parcel.csv', parcels];
  }
}

function foundedBy({ founder, purpose }: { founder: Known; purpose: string }): Record<string, Cell> {
  const { name, first, birth } = founder;
  return {
    person_id: null,
    person_name: name,
    person_first_name: first,
    person_birth_date: birth,
    person_role: 'founder',
    purpose,
  };
}

function addressRow(entity: string, kind: string, building: Building, box: string): Cell[] {
  const { zipcode, municipality, street, number } = building;
  const french = zipcode === '1000' ? (FRENCH[street] ?? street) : street;
  return [entity, kind, '', '', zipcode, municipality, municipality, street, french, number, box, '', ''];
}

const OWNER_COLUMNS =
  'propertySituationIdf;order;partyType;right;right_trad;managedBy;officialId;name;firstname;birthdate;country;zipCode;municipality_fr;municipality_nl;street_fr;street_nl;number;boxNumber;officialId_partner;name_partner;firstName_partner;birthdate_partner;country_partner;zipCode_partner;municipality_partner_fr;municipality_partner_nl;street_partner_fr;street_partner_nl;number_partner;boxNumber_partner;coOwner;anonymousOwner;dateSituation'.split(
    ';',
  );
const PARCEL_COLUMNS =
  'propertySituationIdf;divCad;section;primaryNumber;bisNumber;exponentLetter;exponentNumber;partNumber;capakey;order;nature;descriptPrivate;block;floor;floorSituation;crossDetail;matUtil;notTaxedMatUtil;nisCom;street_situation;street_translation;street_code;number;polWa;surfaceNotTaxable;surfaceTaxable;surfaceVerif;constructionYear;soilIndex;soilRent;cadastralIncomePerSurface;cadastralIncomePerSurfaceOtherDi;numberCadastralIncome;charCadastralIncome;cadastralIncome;dateEndExoneration;decrete;constructionIndication;constructionType;floorNumberAboveground;garret;physModYear;constructionQuality;garageNumber;centralHeating;bathroomNumber;housingUnitNumber;placeNumber;builtSurface;usedSurface;dateSituation'.split(
    ';',
  );

function ownerRow(
  situation: string,
  company: string | null,
  name: string,
  first: string,
  birth: string,
  right: string,
  since: string,
): Cell[] {
  const [year, month, day] = birth.split('-');
  const known: Record<string, Cell> = {
    propertySituationIdf: situation,
    order: 1,
    partyType: company ? 5 : 4,
    right,
    managedBy: 0,
    officialId: company ? String(Number(company)) : '',
    name: company ? 'VENNOOTSCHAP' : name,
    firstname: company ? '' : first,
    birthdate: company ? '' : `${day}/${month}/${year}`,
    dateSituation: since,
  };
  return OWNER_COLUMNS.map((column) => known[column] ?? null);
}

function parcelRow(situation: string, place: number, building: Building, nature: number): Cell[] {
  const known: Record<string, Cell> = {
    propertySituationIdf: situation,
    capakey: `11001A${String(place).padStart(4, '0')}/00A000`,
    partNumber: 'P0000',
    nature,
    nisCom: building.nis,
    street_situation: building.street.toUpperCase(),
    number: building.number,
    housingUnitNumber: 1,
    usedSurface: 90,
    dateSituation: '20150101',
  };
  return PARCEL_COLUMNS.map((column) => known[column] ?? null);
}
