import { join } from 'node:path';
import type { Day } from './calendar.ts';
import { cell, LineFile } from './csv-file.ts';
import { givingWay } from './give-way.ts';
import {
  brokenNumber,
  mistype,
  type NoiseShares,
  oneLine,
  respell,
  respellDate,
  respellNumber,
  respellStreet,
} from './noise.ts';
import type { Random } from './random.ts';
import { formName, type World } from './world.ts';
import type { Address, Company, GazetteRow, Holder, MandateRow, Person } from './world-rows.ts';

type Cells = Record<string, string | number | undefined>;

const COLUMNS = {
  gazette: [
    'enterprise_number',
    'publication_date',
    'publication_number',
    'act_code',
    'act_label',
    'language',
    'entity_name',
    'legal_form',
    'address',
    'street',
    'house_number',
    'box',
    'zipcode',
    'municipality',
    'event_type',
    'event_date',
    'person_name',
    'person_first_name',
    'person_birth_date',
    'person_role',
    'holder_enterprise_number',
    'person_domicile_zip',
    'percentage',
    'nace_code',
    'purpose',
    'corrects_publication',
  ],
  mandates: [
    'enterprise_number',
    'role',
    'person_id',
    'person_name',
    'person_first_name',
    'person_birth_date',
    'person_zip',
    'holder_enterprise_number',
    'start_date',
    'end_date',
  ],
  shareholdings: [
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
  accounts: [
    'enterprise_number',
    'fiscal_year_end',
    'deposit_date',
    'equity',
    'result',
    'turnover',
    'staff_fte',
  ],
  licences: [
    'activity',
    'decision_date',
    'status',
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
  residences: ['person_id', 'zipcode', 'street', 'house_number', 'box', 'start_date', 'end_date'],
  premises: [
    'zipcode',
    'street',
    'house_number',
    'box',
    'municipality',
    'status',
    'start_date',
    'end_date',
    'tenant_enterprise_number',
  ],
  employment: [
    'worker_id',
    'employer_enterprise_number',
    'start_date',
    'end_date',
    'kind',
    'user_enterprise_number',
  ],
  contacts: ['kind', 'value', 'enterprise_number', 'zipcode', 'street', 'house_number', 'box', 'seen_on'],
  signals: [
    'date',
    'service',
    'kind',
    'reference',
    'municipality',
    'zipcode',
    'street',
    'house_number',
    'box',
    'enterprise_number',
  ],
  disqualifications: [
    'person_id',
    'person_name',
    'person_first_name',
    'person_birth_date',
    'start_date',
    'end_date',
  ],
  subcontracts: [
    'principal_enterprise_number',
    'contractor_enterprise_number',
    'activity',
    'start_date',
    'end_date',
  ],
  'allow-list': ['kind', 'id', 'reason'],
} as const;

type Layout = keyof typeof COLUMNS;

/** Rubric and label of an act in the gazette's annexes, by event type. */
const RUBRICS: Readonly<Record<string, readonly [code: string, nl: string, fr: string]>> = {
  incorporation: ['c01', 'RUBRIEK OPRICHTING', 'RUBRIQUE CONSTITUTION'],
  name_change: ['c03', 'BENAMING', 'DENOMINATION'],
  seat_move: ['c04', 'MAATSCHAPPELIJKE ZETEL', 'SIEGE SOCIAL'],
  purpose_change: ['c06', 'DOEL', 'OBJET'],
  capital_change: ['c07', 'KAPITAAL - AANDELEN', 'CAPITAL, ACTIONS'],
  share_transfer: ['c07', 'KAPITAAL - AANDELEN', 'CAPITAL, ACTIONS'],
  appointment: ['c08', 'ONTSLAGEN - BENOEMINGEN', 'DEMISSIONS, NOMINATIONS'],
  resignation: ['c08', 'ONTSLAGEN - BENOEMINGEN', 'DEMISSIONS, NOMINATIONS'],
  form_change: ['c12', 'WIJZIGING RECHTSVORM', 'MODIFICATION FORME JURIDIQUE'],
  merger: ['c13', 'RUBRIEK HERSTRUCTURERING', 'RUBRIQUE RESTRUCTURATION'],
  accounts_filed: ['c14', 'JAARREKENINGEN', 'COMPTES ANNUELS'],
  strike_off: ['c16', 'AMBTSHALVE DOORHALING KBO NR.', 'RADIATION D’OFFICE N° BCE'],
  strike_off_lifted: ['c16', 'AMBTSHALVE DOORHALING KBO NR.', 'RADIATION D’OFFICE N° BCE'],
  establishment_opened: ['c05', 'ADRES ANDERE DAN DE MAATSCH. ZETEL', 'ADRESSE AUTRE QUE SIEGE SOCIAL'],
  establishment_closed: ['c05', 'ADRES ANDERE DAN DE MAATSCH. ZETEL', 'ADRESSE AUTRE QUE SIEGE SOCIAL'],
  '': ['c15', 'DIVERSEN', 'DIVERS'],
};
const END_RUBRIC = ['c02', 'RUBRIEK EINDE', 'RUBRIQUE FIN'] as const;

/** Role words of registers: canonical name, Dutch, French. */
const ROLE_WORDS: Readonly<Record<string, readonly [nl: string, fr: string]>> = {
  director: ['bestuurder', 'administrateur'],
  manager: ['zaakvoerder', 'gérant'],
  managing_director: ['gedelegeerd bestuurder', 'administrateur délégué'],
  daily_manager: ['dagelijks bestuur', 'délégué à la gestion journalière'],
  permanent_representative: ['vaste vertegenwoordiger', 'représentant permanent'],
  founder: ['oprichter', 'fondateur'],
  partner: ['vennoot', 'associé'],
  silent_partner: ['stille vennoot', 'associé commanditaire'],
  curator: ['curator', 'curateur'],
  liquidator: ['vereffenaar', 'liquidateur'],
  auditor: ['commissaris', 'commissaire'],
  provisional_administrator: ['voorlopig bewindvoerder', 'administrateur provisoire'],
};

/** Writes one row of a layout, with the noise that its shares ask for. */
class Layouts {
  private readonly folder: string;
  private readonly shares: NoiseShares;
  private readonly random: Random;
  private readonly paired: ReadonlySet<string>;

  constructor(folder: string, shares: NoiseShares, random: Random, paired: ReadonlySet<string>) {
    this.folder = folder;
    this.shares = shares;
    this.random = random;
    this.paired = paired;
  }

  async write<T>(
    layout: Layout,
    rows: readonly T[],
    cellsOf: (row: T, noise: RowNoise) => Cells,
    /** Columns that stand in the file only where the world has something for them. */
    more: readonly string[] = [],
  ): Promise<void> {
    const giveWay = givingWay();
    const columns: readonly string[] = [...COLUMNS[layout], ...more];
    const file = new LineFile(join(this.folder, `${layout}.csv`));
    file.line(columns.join(','));
    const random = this.random.fork(layout);
    const noise = new RowNoise(random, this.shares, this.paired);
    for (const row of rows) {
      const cells = cellsOf(row, noise);
      const line = columns.map((column) => cell(cells[column])).join(',');
      file.line(line);
      if (layout === 'gazette' && random.chance(this.shares.doubled)) file.line(line);
      if (random.chance(this.shares.unreadable)) {
        const broken = unreadable(cells);
        if (broken) file.line(columns.map((column) => cell(broken[column])).join(','));
      }
      await giveWay();
    }
    file.close();
  }
}

function unreadable(cells: Cells): Cells | undefined {
  const number = cells.enterprise_number;
  if (typeof number === 'string' && /^\d{10}$/.test(number)) {
    return { ...cells, enterprise_number: brokenNumber(number) };
  }
  return cells.start_date === undefined ? undefined : { ...cells, start_date: '30/02/2024' };
}

/** The cells of one row, spelled as another register would. */
class RowNoise {
  private readonly random: Random;
  private readonly shares: NoiseShares;
  private readonly paired: ReadonlySet<string>;

  constructor(random: Random, shares: NoiseShares, paired: ReadonlySet<string>) {
    this.random = random;
    this.shares = shares;
    this.paired = paired;
  }

  chance(kind: keyof NoiseShares): boolean {
    return this.shares[kind] > 0 && this.random.chance(this.shares[kind]);
  }

  number(company: Company | string | undefined): string | undefined {
    if (company === undefined || typeof company === 'string') return company;
    if (company.foreign) return company.number;
    return this.chance('numberSpelling') ? respellNumber(this.random, company.number) : company.number;
  }

  date(day: Day | undefined): string | undefined {
    return day !== undefined && this.chance('dateSpelling') ? respellDate(this.random, day) : day;
  }

  role(role: string | undefined, language: 'nl' | 'fr'): string | undefined {
    const words = role === undefined ? undefined : ROLE_WORDS[role];
    return words && this.chance('roleWords') ? words[language === 'fr' ? 1 : 0] : role;
  }

  /** Id, name, first name, birth date. One key at most is spoilt. `withId`: the layout has an id. */
  person(person: Person | undefined, withId: boolean, mayBeNameOnly = false): (string | undefined)[] {
    if (!person) return [undefined, undefined, undefined, undefined];
    let { name, firstName } = person;
    let id: string | undefined = withId ? person.id : undefined;
    const nameOnly = mayBeNameOnly && this.chance('nameOnly');
    if (withId && this.chance('idMissing')) id = undefined;
    else if (!nameOnly && this.chance('nameTypo')) name = mistype(this.random, name);
    else if (this.chance('nameSpelling')) ({ name, firstName } = respell(this.random, { name, firstName }));
    return [id, name, firstName, nameOnly ? undefined : this.date(person.birthDate)];
  }

  /** Street, house number, box, postcode, municipality; or the address in one line where the layout has one. */
  address(address: Address | undefined, options: { line?: boolean; language?: 'nl' | 'fr' } = {}): Cells {
    if (!address) return {};
    const { street, number, box } = address;
    const { place } = street;
    const french = place.language === 'fr' || (place.language === 'both' && options.language === 'fr');
    const municipality = french ? place.fr : place.nl;
    const paired = this.paired.has(`${place.zip} ${street.nl}`);
    if (this.chance('addressShape')) {
      if (options.line && !(place.language === 'both' && !paired))
        return { address: oneLine(address, municipality) };
      if (box !== undefined) {
        const behind = `${number} ${french ? 'bte' : 'bus'} ${box}`;
        return {
          street: french ? street.fr : street.nl,
          house_number: behind,
          zipcode: place.zip,
          municipality,
        };
      }
    }
    // a Brussels street whose two names no register row pairs keeps one name everywhere
    const text = french && (paired || place.language === 'fr') ? street.fr : street.nl;
    return {
      street: this.chance('addressSpelling') ? respellStreet(this.random, street, text, paired) : text,
      house_number: number,
      box,
      zipcode: place.zip,
      municipality,
    };
  }
}

/** Writes the project's own layouts. `paired`: streets of which the register gives both names. */
export async function writeConfine(
  world: World,
  folder: string,
  shares: NoiseShares,
  random: Random,
  paired: ReadonlySet<string>,
): Promise<void> {
  const layouts = new Layouts(folder, shares, random, paired);
  await layouts.write('gazette', inGazetteOrder(world.gazette), gazetteCells);
  await layouts.write('mandates', byCompany(world.mandates), mandateCells);
  if (world.shareholdings.length > 0) {
    await layouts.write('shareholdings', byCompany(world.shareholdings), (row, noise) => {
      const [id, name, firstName, birth] = noise.person(personOf(row.holder), true);
      return {
        enterprise_number: noise.number(row.company),
        holder_person_id: id,
        holder_name: name ?? ('company' in row.holder ? row.holder.company.name : undefined),
        holder_first_name: firstName,
        holder_birth_date: birth,
        holder_enterprise_number: holderNumber(row.holder, noise),
        percentage: row.percentage,
        start_date: noise.date(row.from),
        end_date: noise.date(row.to),
      };
    });
  }
  if (world.accounts.length > 0) {
    await layouts.write(
      'accounts',
      byCompany(world.accounts),
      (row, noise) => ({
        enterprise_number: noise.number(row.company),
        fiscal_year_end: noise.date(`${row.year}-12-31`),
        deposit_date: noise.date(row.deposited),
        equity: row.equity,
        result: row.result,
        turnover: row.turnover,
        staff_fte: row.staff,
        overdue_tax_social_debt: row.overdue,
      }),
      world.accounts.some(({ overdue }) => overdue !== undefined) ? ['overdue_tax_social_debt'] : [],
    );
  }
  if (world.licences.length > 0) {
    const held = world.licences.some(({ holder, licence }) => holder !== undefined || licence !== undefined);
    await layouts.write(
      'licences',
      world.licences,
      (row, noise) => {
        const [id, name, firstName, birth] = noise.person(row.person, true);
        const holder = row.holder === undefined ? undefined : personOf(row.holder);
        return {
          activity: row.activity,
          decision_date: noise.date(row.day),
          status: row.status,
          ...noise.address(row.address),
          applicant_enterprise_number: noise.number(row.applicant),
          applicant_person_id: id,
          applicant_name: name ?? row.applicant?.name,
          applicant_first_name: firstName,
          applicant_birth_date: birth,
          licence_id: row.licence,
          holder_enterprise_number: row.holder === undefined ? undefined : holderNumber(row.holder, noise),
          holder_person_id: holder?.id,
          holder_name: holder?.name,
          holder_first_name: holder?.firstName,
          holder_birth_date: holder?.birthDate,
        };
      },
      held
        ? [
            'licence_id',
            'holder_enterprise_number',
            'holder_person_id',
            'holder_name',
            'holder_first_name',
            'holder_birth_date',
          ]
        : [],
    );
  }
  if (world.residences.length > 0) {
    await layouts.write('residences', world.residences, (row, noise) => ({
      person_id: row.pseudonym,
      ...noise.address(row.address),
      start_date: noise.date(row.from),
      end_date: noise.date(row.to),
    }));
  }
  if (world.disqualifications.length > 0) {
    await layouts.write('disqualifications', world.disqualifications, (row, noise) => {
      const [id, name, firstName, birth] = noise.person(row.person, true);
      return {
        person_id: row.nameOnly ? undefined : id,
        person_name: name,
        person_first_name: firstName,
        person_birth_date: row.nameOnly ? undefined : birth,
        start_date: noise.date(row.from),
        end_date: noise.date(row.to),
      };
    });
  }
  if (world.subcontracts.length > 0) {
    await layouts.write('subcontracts', world.subcontracts, (row, noise) => ({
      principal_enterprise_number: noise.number(row.principal),
      contractor_enterprise_number: noise.number(row.contractor),
      activity: row.activity,
      start_date: noise.date(row.from),
      end_date: noise.date(row.to),
    }));
  }
  if (world.premises.length > 0) {
    await layouts.write('premises', world.premises, (row, noise) => ({
      ...noise.address(row.address),
      status: row.status,
      start_date: noise.date(row.from),
      end_date: noise.date(row.to),
      tenant_enterprise_number: noise.number(row.tenant),
    }));
  }
  if (world.employment.length > 0) {
    await layouts.write('employment', world.employment, (row, noise) => ({
      worker_id: row.worker,
      employer_enterprise_number: noise.number(row.employer),
      start_date: noise.date(row.from),
      end_date: noise.date(row.to),
      kind: row.kind,
      user_enterprise_number: noise.number(row.user),
    }));
  }
  if (world.seenContacts.length > 0) {
    await layouts.write('contacts', world.seenContacts, (row, noise) => ({
      ...noise.address(row.address),
      kind: row.kind,
      value: row.value,
      enterprise_number: noise.number(row.company),
      seen_on: noise.date(row.seen),
    }));
  }
  if (world.signals.length > 0) {
    await layouts.write('signals', world.signals, (row, noise) => ({
      ...noise.address(row.address),
      date: noise.date(row.day),
      service: row.service,
      kind: row.kind,
      reference: row.reference,
      enterprise_number: noise.number(row.company),
    }));
  }
  if (world.allowed.length > 0) await layouts.write('allow-list', world.allowed, (row) => ({ ...row }));
}

function personOf(holder: Holder): Person | undefined {
  return 'person' in holder ? holder.person : undefined;
}

function holderNumber(holder: Holder, noise: RowNoise): string | undefined {
  if ('company' in holder) return noise.number(holder.company);
  return 'foreign' in holder ? holder.foreign : undefined;
}

function byCompany<T extends { company: Company }>(rows: readonly T[]): T[] {
  return rows
    .map((row, at) => ({ row, at }))
    .sort((one, other) => compare(one.row.company.number, other.row.company.number) || one.at - other.at)
    .map(({ row }) => row);
}

function inGazetteOrder(rows: readonly GazetteRow[]): GazetteRow[] {
  return rows
    .map((row, at) => ({ row, at }))
    .sort(
      (one, other) =>
        compare(one.row.published, other.row.published) ||
        compare(one.row.company.number, other.row.company.number) ||
        one.at - other.at,
    )
    .map(({ row }) => row);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function gazetteCells(row: GazetteRow, noise: RowNoise): Cells {
  const { company } = row;
  const french = company.language === 'fr';
  const rubric = RUBRICS[row.type] ?? END_RUBRIC;
  const [, name, firstName, birth] = noise.person(row.person, false, !company.planted);
  const undated = row.undated === true || (!company.planted && noise.chance('undated'));
  return {
    enterprise_number: noise.number(company),
    publication_date: noise.date(row.published),
    publication_number: row.publication,
    act_code: rubric[0],
    act_label: rubric[french ? 2 : 1],
    language: french ? 'FR' : 'NL',
    entity_name: row.entityName ?? company.name,
    legal_form: row.form ?? formName(company),
    ...noise.address(row.address, { line: row.municipality === undefined, language: company.language }),
    ...(row.municipality === undefined ? {} : { municipality: row.municipality }),
    event_type: row.type,
    event_date: undated ? undefined : noise.date(row.day),
    person_name: name,
    person_first_name: firstName,
    person_birth_date: birth,
    person_role: noise.role(row.role, company.language),
    holder_enterprise_number: noise.number(row.holder),
    person_domicile_zip: row.person?.place.zip,
    percentage: row.percentage,
    nace_code: row.nace,
    purpose: row.purpose,
    corrects_publication: row.corrects,
  };
}

function mandateCells(row: MandateRow, noise: RowNoise): Cells {
  const [id, name, firstName, birth] = noise.person(row.person, true);
  return {
    enterprise_number: noise.number(row.company),
    role: noise.role(row.role, row.company.language),
    person_id: id,
    person_name: name,
    person_first_name: firstName,
    person_birth_date: birth,
    person_zip: row.person.place.zip,
    holder_enterprise_number: noise.number(row.holder),
    start_date: noise.date(row.from),
    end_date: noise.date(row.to),
  };
}
