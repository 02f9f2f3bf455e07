import { type Cells, NOTHING, type Value, value } from '../cells.ts';
import type { Column, Layout } from '../layout.ts';

/** Columns of an owner or a partner: Antwerp's spelling, and the Walloon one with its prefix. */
function party(suffix: '' | '_partner'): Column[] {
  const prefix = suffix === '' ? 'owner' : 'partner';
  const named = (name: string, ...aliases: string[]): Column => ({
    name: `${name}${suffix}`,
    aliases: [`${prefix}_${name}`, ...aliases],
  });
  return [
    named('officialId'),
    named('name'),
    named('firstName'),
    named('birthdate'),
    named('country'),
    named('zipCode'),
    named('municipality_fr', `municipality${suffix}_fr`),
    named('municipality_nl', `municipality${suffix}_nl`),
    named('street_fr', `street${suffix}_fr`),
    named('street_nl', `street${suffix}_nl`),
    named('number'),
    named('boxNumber'),
  ];
}

/** Whether a party type (SQL) is one of people: nearly always 4; communities between spouses are 1 and 13 to 17. */
const isPeople = (kind: string) =>
  `CASE WHEN ${kind} = '4' THEN TRUE ELSE list_contains(['1', '13', '15', '16', '17'], ${kind}) END`;

/** Who an owner is, as SQL: a company (and its name where it is a foreign one), and whether a person. */
interface Party {
  holder: Value;
  holderName: Value;
  isPerson: string;
}

/** A partner is a person, whatever the type of the owner beside. */
const PARTNER: Party = { holder: NOTHING, holderName: NOTHING, isPerson: 'TRUE' };

/** Who stands in a row as its owner. `kind` is SQL for the party type. */
function ownerParty(cells: Cells, kind: string): Party {
  const id = idSql(cells, 'officialId');
  const text = (name: string) => `stated(${cells.prepare(cells.textSql(name))})`;
  // NA is Namibia
  const country = cells.prepare(`nullif(${cells.textSql('country')}, '-')`);
  const people = cells.prepare(isPeople(kind));
  const number = cells.prepare(`CASE WHEN NOT ${people} THEN company_of(number_in(${id}), ${id}) END`);
  // a company by its type; of the types between, whoever has a company's number. A foreign one by its number, else its name
  const isForeign = `${kind} = '5' AND regexp_full_match(${country}, '[A-Z]{2}') AND ${country} <> 'BE'`;
  const foreign = cells.prepare(`CASE WHEN ${isForeign} THEN ${country} || ':' ||
    CASE WHEN ${id} IS NULL OR no_id(${id}) THEN ${text('name')} ELSE ${id} END END`);
  return {
    holder: {
      sql: `CASE WHEN ${people} THEN NULL ELSE coalesce(${number}, foreign_number(${foreign})) END`,
      from: {
        column: 'officialId',
        cell: `CASE WHEN ${kind} = '5' THEN ${id} END`,
        reason: 'no enterprise number',
        mistake: 'company_mistake',
      },
    },
    holderName: value(`CASE WHEN ${isForeign} THEN ${text('name')} END`),
    isPerson: cells.prepare(`CASE WHEN ${people} THEN TRUE ELSE ${kind} <> '5' AND ${number} IS NULL END`),
  };
}

const idSql = (cells: Cells, column: string) => `nullif(trim(${cells.raw(column)}), '')`;

/** One owner's or partner's values. */
function partyValues(cells: Cells, suffix: '' | '_partner', party: Party): Record<string, Value> {
  const column = (name: string) => `${name}${suffix}`;
  const id = idSql(cells, column('officialId'));
  const text = (name: string) => `stated(${cells.prepare(cells.textSql(column(name)))})`;
  const either = (dutch: string, french: string) => value(`coalesce(${text(dutch)}, ${text(french)})`);
  // the land register keeps the national number as a number: up to four zeros are lost
  const padded = `CASE WHEN strlen(${id}) = 11 THEN ${id} WHEN regexp_full_match(${id}, '[0-9]{7,10}') THEN lpad(${id}, 11, '0') ELSE ${id} END`;
  const national = cells.prepare(padded);
  const digits = cells.prepare(`id_digits(${padded})`);
  const ofPerson = (sql: string) => value(`CASE WHEN ${party.isPerson} THEN ${sql} END`);
  const birth = cells.raw(column('birthdate'));
  const day = cells.prepare(birth === 'NULL' ? birth : `birth_in(${birth})`);
  const born = cells.derive(0, `coalesce(birth_day_of(${day}), birth_in_id(${digits}, ${national}))`);
  const [name, firstName] = ['name', 'firstName'].map((cell) => cells.prepare(cells.textSql(column(cell))));
  const family = cells.derive(1, `family_name(${name}, ${firstName}, ${born})`);
  cells.namesPeople = true;
  cells.placeholders.set(column('officialId'), `${party.isPerson} AND no_id(${id})`);
  cells.placeholders.set(column('name'), `${party.isPerson} AND ${name} IS NOT NULL AND ${family} IS NULL`);
  return {
    holder: party.holder,
    holder_name: party.holderName,
    person_id: value(`CASE WHEN ${party.isPerson} THEN person_id_of(${digits}, ${national}) END`),
    person_name: ofPerson(family),
    person_first_name: ofPerson(`given_name(${firstName}, ${name}, ${born})`),
    birth_date: ofPerson(born),
    birth_text: ofPerson(`birth_text_of(${day}, ${birth})`),
    // NA is Namibia, whose code is no placeholder
    zipcode: value(
      `zip_in(${cells.prepare(`nullif(${cells.textSql(column('country'))}, '-')`)}, ${cells.zipSql(column('zipCode'))})`,
    ),
    municipality: either('municipality_nl', 'municipality_fr'),
    street: either('street_nl', 'street_fr'),
    house_number: value(text('number')),
  };
}

/** Owners in the municipal dump of the land register, since 2016: one row an owner and a right, partners on one row. */
const owner: Layout = {
  id: 'be-cadastre/owner',
  title: 'land register, owners',
  columns: [
    { name: 'propertySituationIdf', required: true },
    { name: 'order' },
    { name: 'partyType', required: true },
    { name: 'right', required: true, aliases: ['OwnerRight'] },
    { name: 'right_trad' },
    { name: 'managedBy' },
    ...party(''),
    ...party('_partner'),
    { name: 'coOwner' },
    { name: 'anonymousOwner' },
    { name: 'dateSituation' },
    { name: 'divcad' },
  ],
  // names hold stray quotes; only a copy that went through a spreadsheet has quoted cells
  quoting: 'by-header',
  gives: (has) => ['owners', ...(has('dateSituation') ? (['purchase days'] as const) : [])],
  statements(cells) {
    const kind = cells.prepare(`coalesce(ltrim(trim(${cells.raw('partyType')}), '0'), '')`);
    const right = cells.prepare(
      `coalesce(nullif(${cells.textSql('right')}, '-'), nullif(${cells.textSql('right_trad')}, '-'))`,
    );
    const managed = `coalesce(ltrim(trim(${cells.raw('managedBy')}), '0') = '1', FALSE)`;
    const partner = cells.has('officialId_partner') || cells.has('name_partner');
    const first = partyValues(cells, '', ownerParty(cells, kind));
    const second = partner ? partyValues(cells, '_partner', PARTNER) : {};
    const beside: Record<string, Value> = {};
    const replace: Record<string, string> = { slot: '2' };
    for (const [name, made] of Object.entries(second)) {
      beside[`partner_${name}`] = made;
      replace[name] = `partner_${name}`;
    }
    return [
      {
        table: 'owner_record',
        values: {
          situation: cells.key('propertySituationIdf'),
          slot: value('1'),
          owns: value(`coalesce(owns_by(${right}), FALSE) AND NOT ${managed}`),
          right_text: value(right),
          ...first,
          since: cells.date('dateSituation'),
        },
        beside,
        also: partner
          ? [{ only: 'coalesce(partner_person_id, partner_person_name) IS NOT NULL', replace, part: 0 }]
          : [],
      },
    ];
  },
};

const PARCEL_COLUMNS =
  `propertySituationIdf divCad section primaryNumber bisNumber exponentLetter exponentNumber
  partNumber capakey order nature descriptPrivate block floor floorSituation crossDetail matUtil notTaxedMatUtil nisCom
  street_situation street_translation street_code number polWa surfaceNotTaxable surfaceTaxable surfaceVerif
  constructionYear soilIndex soilRent cadastralIncomePerSurface cadastralIncomePerSurfaceOtherDi numberCadastralIncome
  charCadastralIncome cadastralIncome dateEndExoneration decrete constructionIndication constructionType
  floorNumberAboveground garret physModYear constructionQuality garageNumber centralHeating bathroomNumber
  housingUnitNumber placeNumber builtSurface usedSurface dateSituation`.split(/\s+/);

const PARCEL_REQUIRED = new Set(['propertySituationIdf', 'capakey', 'nature']);

/** Parcels in the municipal dump of the land register, since 2016. */
const parcel: Layout = {
  id: 'be-cadastre/parcel',
  title: 'land register, parcels',
  columns: PARCEL_COLUMNS.map((name) => ({ name, ...(PARCEL_REQUIRED.has(name) ? { required: true } : {}) })),
  quoting: 'by-header',
  gives: (has) => ['parcels', ...(has('dateSituation') ? (['purchase days'] as const) : [])],
  statements(cells) {
    const whole = (column: string): Value => {
      const amount = cells.decimal(column);
      return amount === NOTHING
        ? NOTHING
        : { ...amount, sql: `try_cast(${amount.sql} AS INTEGER)`, must: false };
    };
    const part = cells.textSql('partNumber');
    const key = cells.key('capakey');
    return [
      {
        table: 'parcel_record',
        values: {
          // ownership attaches to the partition: P0000 is the whole parcel
          parcel: {
            ...key,
            sql: `replace(${key.sql}, '-', '/') || CASE WHEN ${part} <> 'P0000' THEN '/' || ${part} ELSE '' END`,
          },
          situation: cells.key('propertySituationIdf'),
          nature: whole('nature'),
          nis: cells.code('nisCom', 5),
          street: cells.text('street_situation'),
          street_fr: cells.text('street_translation'),
          house_number: cells.text('number'),
          housing_units: whole('housingUnitNumber'),
          used_surface: cells.decimal('usedSurface'),
          since: cells.date('dateSituation'),
        },
      },
    ];
  },
};

export const cadastreLayouts: readonly Layout[] = [owner, parcel];
