import {
  type Building,
  type Cell,
  CODES,
  type Company,
  DAY,
  FIRST_DAY,
  FORMS,
  FRENCH,
  type Known,
  LAST_DAY,
  NAMES,
  PURPOSES,
  STREETS,
  ZIPS,
} from './vocabulary.ts';

/** Companies, people and buildings of a dense world, and the draws and rows of which its scenes are made. */
export class DenseWorld {
  private state: number;
  readonly companies: Company[] = [];
  readonly buildings: Building[] = [];
  readonly people: Known[] = [];
  readonly gazette: Record<string, Cell>[] = [];
  publication = 0;
  readonly crowd: number;

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
  below(n: number): number {
    return Math.floor(this.random() * n);
  }
  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
  chance(share: number): boolean {
    return this.random() < share;
  }
  day(from: number, to: number): number {
    return from + this.below(Math.max(1, to - from + 1));
  }
  iso(day: number | null): string | null {
    return day === null ? null : new Date(day * DAY).toISOString().slice(0, 10);
  }
  /** Now and then a day on the edge of a month, where calendar arithmetic bites. */
  edge(day: number): number {
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

  person(): Record<string, Cell> {
    const { id, name, first, birth } = this.one(this.people);
    return {
      person_id: this.chance(0.5) ? id : null,
      person_name: name,
      person_first_name: first,
      person_birth_date: birth,
    };
  }

  publish(company: Company, day: number, type: string, more: Record<string, Cell> = {}): void {
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

  address(building: Building, box: string): Record<string, Cell> {
    const { number, zipcode, municipality } = building;
    const french = zipcode === '1000' ? FRENCH[building.street] : undefined;
    const street = french && this.chance(0.5) ? french : this.spelled(building.street);
    return { street, house_number: number, box, zipcode, municipality };
  }

  mandate(company: Company, role: string, start: number, end: number | null, who?: Known): Cell[] {
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
}
