import { type Cells, value } from '../cells.ts';
import type { Column, Layout, Statement } from '../layout.ts';

const REQUIRED = new Set([
  'Ondernemingsnr',
  'Ondernemingsnr_maatsch_zetel',
  'Rechtstoestand',
  'KBO_Postcode',
]);

/** Those of the CSV, then those that only the web service adds. */
const columns: readonly Column[] =
  `UIDN OIDN Ondernemingsnr Maatschappelijke_naam Commerciele_naam Afgekorte_naam Ondernemingsnr_maatsch_zetel
  Type_onderneming Rechtsvorm Rechtstoestand KBO_Straat KBO_Huisnr KBO_Busnr KBO_Postcode KBO_Gemeente AR_straat AR_huisnr
  AR_busnr AR_postcode NACE_hoofdact_BTW NACE_versie_BTW Omschrijving_hoofdact_BTW Aantal_hoofdact_BTW NACE_hoofdact_RSZ
  NACE_Versie_RSZ Omschrijving_hoofdact_RSZ Aantal_Hoofdact_RSZ Personeelsklasse Datum_inschrijving Startdatum longitude
  latitude Zoeknaam Telefoonnummer Email KBO_NISCODE Datum_stopzetting Reden_stopzetting Datum_afsluiting
  Begindat_ambtsh_doorhaling Einddat_ambtsh_doorhaling Reden_ambtsh_doorhaling Wijzdat_ambtsh_doorhaling
  Datum_adresdoorhaling Reden_adresdoorhaling JAARREK_URL_NBB`
    .split(/\s+/)
    .map((name) => ({ name, ...(REQUIRED.has(name) ? { required: true } : {}) }));

/**
 * VKBO, the Flemish copy of the register, as municipalities hold it: one table of enterprises and establishments. A row
 * that names the number of its seat's enterprise (Ondernemingsnr_maatsch_zetel) is an establishment. Type, legal form
 * and situation stand in Dutch words. A single space, 1900-01-01 and 9999-12-31 mean "not set".
 */
const entities: Layout = {
  id: 'be-vkbo/entities',
  title: 'VKBO, enterprises and establishments (Flanders)',
  columns,
  gives: (has) => [
    'register',
    'active companies',
    'seats',
    'units',
    'addresses',
    ...(has('Telefoonnummer') || has('Email') ? (['contacts'] as const) : []),
  ],
  statements(cells) {
    const text = (column: string) => cells.textSql(column);
    const parent = text('Ondernemingsnr_maatsch_zetel');
    const isEnterprise = `${parent} IS NULL`;
    const entity = cells.entity('Ondernemingsnr');
    return [
      enterprise(cells, isEnterprise),
      {
        table: 'establishment_record',
        only: `NOT (${isEnterprise})`,
        values: {
          establishment: cells.unit('Ondernemingsnr'),
          company: cells.company('Ondernemingsnr_maatsch_zetel'),
          start_date: cells.date('Startdatum'),
        },
      },
      names(cells),
      {
        table: 'address_record',
        only: `coalesce(${text('KBO_Postcode')}, ${text('KBO_Straat')}) IS NOT NULL`,
        values: {
          entity,
          kind: value(`CASE WHEN ${isEnterprise} THEN 'REGO' ELSE 'BAET' END`),
          zipcode: { ...cells.code('KBO_Postcode', 1), must: false },
          municipality: cells.text('KBO_Gemeente'),
          street: cells.text('KBO_Straat'),
          house_number: cells.text('KBO_Huisnr'),
          box: cells.text('KBO_Busnr'),
          struck_off: cells.date('Datum_adresdoorhaling'),
        },
      },
      activities(cells),
      contacts(cells),
    ];
  },
};

function enterprise(cells: Cells, isEnterprise: string): Statement {
  const type = `fold(${cells.textSql('Type_onderneming')})`;
  const form = cells.textSql('Rechtsvorm');
  const situation = cells.raw('Rechtstoestand');
  return {
    table: 'enterprise_record',
    only: isEnterprise,
    values: {
      company: cells.company('Ondernemingsnr'),
      type: value(`CASE WHEN ${type} = '1' OR contains(${type}, 'natuurlijk') THEN '1'
        WHEN ${type} = '2' OR contains(${type}, 'rechtspersoon') OR ${form} IS NOT NULL THEN '2' END`),
      situation: {
        sql: `vkbo_situation(${situation})`,
        from: {
          column: 'Rechtstoestand',
          cell: situation,
          reason: 'no legal situation that is known',
          unless: `no_value(${situation})`,
        },
      },
      form: value(`vkbo_form(${form})`),
      start_date: cells.date('Startdatum'),
    },
  };
}

/** The official name first; a trade name or a short one, where there is one besides. */
function names(cells: Cells): Statement {
  const [official, trade, short] = ['Maatschappelijke_naam', 'Commerciele_naam', 'Afgekorte_naam'].map(
    (column) => cells.textSql(column),
  );
  return {
    table: 'name_record',
    only: `coalesce(${official}, ${trade}, ${short}) IS NOT NULL`,
    values: {
      entity: cells.entity('Ondernemingsnr'),
      kind: value(
        `CASE WHEN ${official} IS NOT NULL THEN '001' WHEN ${trade} IS NOT NULL THEN '003' ELSE '002' END`,
      ),
      name: value(`coalesce(${official}, ${trade}, ${short})`),
    },
    beside: {
      trade_name: value(`CASE WHEN ${official} IS NOT NULL THEN ${trade} END`),
      short_name: value(`CASE WHEN coalesce(${official}, ${trade}) IS NOT NULL THEN ${short} END`),
    },
    also: [
      { only: 'trade_name IS NOT NULL', replace: { kind: "'003'", name: 'trade_name' }, part: 1 },
      { only: 'short_name IS NOT NULL', replace: { kind: "'002'", name: 'short_name' }, part: 2 },
    ],
  };
}

/** The main activity for the tax on value added, and that for social security where it is another one. */
function activities(cells: Cells): Statement {
  const nace = (column: string) => {
    const cell = cells.raw(column);
    return cell === 'NULL' ? 'CAST(NULL AS VARCHAR)' : `nace_of(${cell})`;
  };
  const version = (column: string) =>
    `nullif(regexp_extract(${cells.raw(column)}, '(2003|2008|2025)', 1), '')`;
  const tax = nace('NACE_hoofdact_BTW');
  const social = nace('NACE_hoofdact_RSZ');
  return {
    table: 'activity_record',
    only: `coalesce(${tax}, ${social}) IS NOT NULL`,
    values: {
      entity: cells.entity('Ondernemingsnr'),
      version: value(
        `CASE WHEN ${tax} IS NOT NULL THEN ${version('NACE_versie_BTW')} ELSE ${version('NACE_Versie_RSZ')} END`,
      ),
      nace: value(`coalesce(${tax}, ${social})`),
      classification: value("'MAIN'"),
    },
    beside: {
      social_nace: value(`CASE WHEN ${social} <> ${tax} THEN ${social} END`),
      social_version: value(version('NACE_Versie_RSZ')),
    },
    also: [
      {
        only: 'social_nace IS NOT NULL',
        replace: { nace: 'social_nace', version: 'social_version' },
        part: 1,
      },
    ],
  };
}

function contacts(cells: Cells): Statement {
  const telephone = cells.contact('Telefoonnummer').sql;
  const email = cells.contact('Email').sql;
  return {
    table: 'contact_record',
    only: `coalesce(${telephone}, ${email}) IS NOT NULL`,
    values: {
      entity: cells.entity('Ondernemingsnr'),
      kind: value(`CASE WHEN ${telephone} IS NOT NULL THEN 'TEL' ELSE 'EMAIL' END`),
      value: value(`coalesce(${telephone}, ${email})`),
    },
    beside: { email: value(`CASE WHEN ${telephone} IS NOT NULL THEN ${email} END`) },
    also: [{ only: 'email IS NOT NULL', replace: { kind: "'EMAIL'", value: 'email' }, part: 1 }],
  };
}

export const vkboLayouts: readonly Layout[] = [entities];
