import type { Engine } from '../engine/engine.ts';
import { personsAmong } from '../entities/mentions.ts';
import { type Say, sayIn } from '../messages/index.ts';
import type { Names, SubjectKind } from '../patterns/pattern.ts';
import { type CodeLabels, shortLabel } from './code-labels.ts';
import { putRows } from './keyed-rows.ts';
import { buildingAndBox, kindAndId, type SubjectKey, subjectKey } from './subject-key.ts';

/** A building as a report shows it. */
export interface BuildingFacts {
  label: string;
  zipcode: string | null;
  municipality: string | null;
  street: string;
  number: string;
}

/**
 * How subjects are called. `nameOf` is short, for lists that show the id beside it; `of` tells namesakes apart, for
 * sentences; `idOf` is the id that stays the same from run to run.
 */
export class Subjects implements Names {
  private readonly names = new Map<SubjectKey, string>();
  private readonly reportIds = new Map<SubjectKey, string>();
  private readonly births = new Map<string, string>();
  private readonly buildings = new Map<string, BuildingFacts>();

  private readonly labels: CodeLabels | undefined;
  private readonly say: Say;

  private constructor(labels: CodeLabels | undefined, say: Say) {
    this.labels = labels;
    this.say = say;
  }

  /** Looks up all subjects at once; companies are those of the table `network_company`. */
  static async of(
    engine: Engine,
    keys: Iterable<SubjectKey>,
    labels?: CodeLabels,
    say: Say = sayIn('en'),
  ): Promise<Subjects> {
    const subjects = new Subjects(labels, say);
    const all = [...new Set(keys)].map(kindAndId);
    const idsOf = (kind: SubjectKind) => all.filter((subject) => subject.kind === kind).map(({ id }) => id);
    await subjects.readCompanies(engine);
    await subjects.readPersons(engine, idsOf('person'));
    await subjects.readParcels(engine, idsOf('parcel'), idsOf('address'));
    return subjects;
  }

  of(kind: SubjectKind, id: string): string {
    const name = this.nameOf(kind, id);
    if (kind === 'company') {
      const number = companyNumber(id);
      return name === number ? name : `${name} (${number})`;
    }
    const birth = kind === 'person' ? this.births.get(id) : undefined;
    return birth === undefined ? name : `${name} (${this.say('born')} ${birth})`;
  }

  activity(code: string): string {
    const label = this.labels?.activity(code);
    return label === undefined ? code : `${shortLabel(label)} (${code})`;
  }

  nameOf(kind: SubjectKind, id: string): string {
    const known = this.names.get(subjectKey(kind, id));
    if (known !== undefined) return known;
    if (kind === 'company') return companyNumber(id);
    if (kind === 'address') return this.addressLabel(id);
    return kind === 'person' ? this.say('unnamedPerson') : id;
  }

  idOf(kind: SubjectKind, id: string): string {
    const known = this.reportIds.get(subjectKey(kind, id));
    if (known !== undefined) return known;
    if (kind === 'company') return companyReportId(id);
    if (kind === 'parcel') return parcelReportId(id);
    if (kind !== 'address') return id;
    const { building, box } = buildingAndBox(id);
    const facts = this.buildings.get(building);
    if (!facts) return id;
    const parts = [facts.zipcode ?? '', facts.street, facts.number.toUpperCase()];
    return [...parts, box].join('|');
  }

  building(building: string): BuildingFacts | undefined {
    return this.buildings.get(building);
  }

  private addressLabel(id: string): string {
    const { building, box } = buildingAndBox(id);
    const facts = this.buildings.get(building);
    if (!facts) return `${this.say('kind.address')} ${id}`;
    const line = `${facts.street} ${facts.number.toUpperCase()}${box ? ` ${this.say('box')} ${box}` : ''}`;
    const town = [facts.zipcode, facts.municipality].filter((part) => part !== null).join(' ');
    return town === '' ? line : `${line}, ${town}`;
  }

  /** The register's name (name before abbreviation and trade name), else the gazette's newest, else one by which it is known. */
  private async readCompanies(engine: Engine): Promise<void> {
    const rows = await engine.rows<{ company: string; name: string }>(`
      SELECT company, name FROM (
        SELECT n.entity AS company, n.name, 1 AS source_rank, n.kind, CAST(NULL AS DATE) AS published, n.ref
        FROM name_record n SEMI JOIN network_company c ON c.company = n.entity
        UNION ALL
        SELECT e.company, e.entity_name, 2, '001', e.published, e.ref
        FROM event e SEMI JOIN network_company c ON c.company = e.company WHERE e.entity_name IS NOT NULL
        UNION ALL
        SELECT f.company, min(f.name), 3, '001', CAST(NULL AS DATE), 0
        FROM foreign_company f SEMI JOIN network_company c ON c.company = f.company WHERE f.name IS NOT NULL GROUP BY f.company
      ) every_name
      QUALIFY row_number() OVER (PARTITION BY company ORDER BY source_rank, kind, published DESC, ref) = 1`);
    for (const { company, name } of rows) this.names.set(subjectKey('company', company), name);
  }

  private async readPersons(engine: Engine, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await putRows(
      engine,
      'named_person',
      { person: 'BIGINT' },
      ids.map((id) => [id]),
    );
    const rows = await engine.rows<{
      person: string;
      name: string | null;
      first_name: string | null;
      birth_date: string | null;
      report_id: string;
    }>(`SELECT CAST(p.person AS VARCHAR) AS person, p.name, p.first_name, p.birth_date, p.report_id
        FROM (${personsAmong('named_person')}) p`);
    for (const { person, name, first_name, birth_date, report_id } of rows) {
      const parts = [first_name, name].filter((part) => part !== null);
      if (parts.length > 0) this.names.set(subjectKey('person', person), parts.join(' '));
      this.reportIds.set(subjectKey('person', person), report_id);
      if (birth_date !== null) this.births.set(person, birth_date);
    }
  }

  /** Parcels are called after the building at which they lie. */
  private async readParcels(
    engine: Engine,
    parcels: readonly string[],
    addresses: readonly string[],
  ): Promise<void> {
    const places = await placesOfParcels(engine, parcels);
    const buildings = [
      ...addresses.map((id) => buildingAndBox(id).building),
      ...places.map(({ building }) => building),
    ];
    await this.addBuildings(engine, buildings);
    const buildingOf = new Map(places.map(({ parcel, building }) => [parcel, building]));
    for (const parcel of parcels) {
      const building = buildingOf.get(parcel);
      const place = building === undefined ? '' : ` (${this.addressLabel(building)})`;
      this.names.set(subjectKey('parcel', parcel), `${this.say('kind.parcel')} ${parcel}${place}`);
    }
  }

  /** Buildings beyond the subjects, so that they too can be named. */
  async addBuildings(engine: Engine, ids: readonly string[]): Promise<void> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return;
    await putRows(
      engine,
      'named_building',
      { building: 'BIGINT' },
      wanted.map((id) => [id]),
    );
    const rows = await engine.rows<BuildingFacts & { building: string; street_text: string }>(`
      SELECT CAST(b.building AS VARCHAR) AS building, b.label, b.zipcode, m.municipality_name AS municipality, b.street_text, b.number
      FROM building b
      SEMI JOIN named_building n ON n.building = b.building
      LEFT JOIN municipality_of_zip m ON m.zipcode = b.zipcode`);
    for (const { building, label, zipcode, municipality, street_text, number } of rows) {
      this.buildings.set(building, { label, zipcode, municipality, street: street_text, number });
    }
  }
}

/** The building at which each of the parcels lies, or the first of them. */
async function placesOfParcels(
  engine: Engine,
  parcels: readonly string[],
): Promise<{ parcel: string; building: string }[]> {
  if (parcels.length === 0) return [];
  await putRows(
    engine,
    'named_parcel',
    { parcel: 'VARCHAR' },
    parcels.map((id) => [id]),
  );
  return engine.rows(`
    SELECT p.parcel, CAST(min(p.building) AS VARCHAR) AS building
    FROM parcel_place p SEMI JOIN named_parcel n ON n.parcel = p.parcel GROUP BY p.parcel`);
}

/** 0123456749 -> 0123.456.749; fr890911324 -> FR 890 911 324; gb01234567 -> GB 01234567; other registers' as they are. */
function companyNumber(company: string): string {
  if (/^\d{10}$/.test(company)) return company.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
  if (/^fr\d{9}$/.test(company)) return company.replace(/^fr(\d{3})(\d{3})(\d{3})$/, 'FR $1 $2 $3');
  if (/^gb[0-9A-Z]{8}$/.test(company)) return `GB ${company.slice(2)}`;
  return company;
}

/** 11002A0479/00N000 -> be-11002A0479/00N000; a key that names its country keeps it: fr59350000AB0123 -> fr-59350000AB0123. */
export function parcelReportId(parcel: string): string {
  const [, country, key] = /^([a-z]{2})(?=[0-9A-Z])(.*)$/.exec(parcel) ?? [];
  return country === undefined ? `be-${parcel}` : `${country}-${key}`;
}

/** 0123456749 -> be-0123456749; fr890911324 -> fr-890911324; gb01234567 -> gb-01234567; other registers' as they are. */
export function companyReportId(company: string): string {
  if (/^\d{10}$/.test(company)) return `be-${company}`;
  return /^(fr\d{9}|gb[0-9A-Z]{8})$/.test(company) ? `${company.slice(0, 2)}-${company.slice(2)}` : company;
}
