import { type Cells, type Value, value } from '../cells.ts';
import { type Field, fixedCells, headerDay } from '../form.ts';
import type { Layout } from '../layout.ts';
import { ukCompany } from '../uk-companies/values.ts';

/**
 * Appointment types of the officers products (Companies House, products 195, 198 and 216), current and resigned alike. A
 * secretary, a supervisory organ and a member of an LLP who is not designated steer nothing.
 */
const ROLES: Readonly<Record<string, string>> = {
  '00': 'other',
  '01': 'director',
  '02': 'other',
  '03': 'director',
  '04': 'partner',
  '05': 'director',
  '06': 'partner',
  '07': 'director',
  '11': 'provisional_administrator',
  '12': 'provisional_administrator',
  '13': 'provisional_administrator',
  '14': 'provisional_administrator',
  '15': 'provisional_administrator',
  '16': 'provisional_administrator',
  '17': 'director',
  '18': 'other',
  '19': 'director',
  '20': 'director',
  '21': 'other',
  '22': 'director',
};

/** Of a dissolved or converted company, or one in liquidation, the situation that its line tells. */
const STATUS: Readonly<Record<string, string>> = { C: '021', D: '014', L: '012', R: '030' };

const caseOf = (cell: string, of: Readonly<Record<string, string>>) =>
  `CASE ${cell} ${Object.entries(of)
    .map(([code, meaning]) => `WHEN '${code}' THEN '${meaning}'`)
    .join(' ')} END`;

export const officerCodeMacros: string[] = [
  `officer_code_role(code) AS ${caseOf('code', ROLES)}`,
  // a month of birth, or a day where one is given
  `birth_of_officer(partial, whole) AS coalesce(regexp_replace(whole, '^(....)(..)(..)$', '\\1-\\2-\\3'), regexp_replace(partial, '^(....)(..)$', '\\1-\\2'))`,
  // the first eight digits are the person, the others which of his addresses. Numbers of one person differ at times, so that
  // two numbers are not two people: the hash says so by its first letter
  `officer_id(number) AS CASE WHEN number IS NULL OR regexp_full_match(number[1:8], '0*') THEN NULL ELSE 'o' || hash_digits(NULL, 'uk officer ' || number[1:8]) END`,
];

/** Fields behind the fixed ones, each ended by a chevron: title, forenames, surname, honours, and the address. */
const VARIABLE = [
  'title',
  'forenames',
  'surname',
  'honours',
  'care_of',
  'po_box',
  'address_1',
  'address_2',
  'town',
];

function rowsOf(
  fields: readonly Field[],
  variableFrom: number,
  birth: readonly [partial: string, whole: string],
): (lines: string) => string {
  // the line of a company holds its name where that of a person has the appointment
  const ofPerson = (sql: string) => `CASE WHEN line[9] <> '1' THEN ${sql} END`;
  const isOfEither = ([name]: Field) => ['company', 'record_type', 'status'].includes(name);
  return (lines) => {
    const cells = [
      ...fixedCells(fields).map((sql, place) =>
        fields[place] && isOfEither(fields[place]) ? sql : ofPerson(sql),
      ),
      ...VARIABLE.map((_, place) =>
        ofPerson(`nullif(trim(split_part(substring(line, ${variableFrom}), '<', ${place + 1})), '')`),
      ),
      `CASE WHEN line[9] = '1' THEN nullif(trim(split_part(substring(line, 41), '<', 1)), '') END`,
    ];
    const at = (name: string) => `c${fields.findIndex(([field]) => field === name)}`;
    const inner = `SELECT ${cells.map((cell, place) => `${cell} AS c${place}`).join(', ')} FROM ${lines} WHERE line NOT LIKE '99999999%'`;
    return `SELECT *, birth_of_officer(${at(birth[0])}, ${at(birth[1])}) AS c${cells.length} FROM (${inner}) fixed`;
  };
}

const columnsOf = (fields: readonly Field[]) =>
  [...fields.map(([name]) => name), ...VARIABLE, 'company_name', 'birth'].map((name) => ({ name }));

/** Who holds the appointment: a person, or a company that is known by its name. */
function holder(cells: Cells): Record<string, Value> {
  const isCompany = `coalesce(${cells.raw('corporate')}, '') = 'Y'`;
  const person = cells.person({ name: 'surname', firstName: 'forenames', birth: 'birth' });
  const ofPerson = Object.fromEntries(
    Object.entries(person).map(([name, one]) => [
      name,
      one.sql === 'NULL' ? one : value(`CASE WHEN NOT ${isCompany} THEN ${one.sql} END`),
    ]),
  );
  return {
    ...ofPerson,
    person_id: value(`CASE WHEN NOT ${isCompany} THEN officer_id(${cells.raw('person_number')}) END`),
    holder: value(`CASE WHEN ${isCompany} THEN 'GB:' || ${cells.textSql('surname')} END`),
    person_zip: value(`uk_postcode(${cells.raw('postcode')})`),
    person_city: cells.stated('town'),
  };
}

/** A record type that the product does not have is a reject. */
function recordType(cells: Cells): Value {
  const cell = cells.raw('record_type');
  return {
    sql: `CASE WHEN ${cell} = '1' OR ${cell} = '2' THEN ${cell} END`,
    must: true,
    from: {
      column: 'record_type',
      cell,
      reason: 'neither a company (1) nor a person (2): the file is perhaps of another product',
    },
  };
}

function role(cells: Cells): Value {
  const cell = cells.raw('appointment_type');
  return {
    sql: `coalesce(officer_code_role(${cell}), 'other')`,
    from: {
      column: 'appointment_type',
      cell,
      reason: 'no appointment type that is known: it is read as one without control',
      odd: (_, given) => `${given} IS NOT NULL AND officer_code_role(${given}) IS NULL`,
    },
  };
}

const SNAPSHOT: readonly Field[] = [
  ['company', 1, 8],
  ['record_type', 9, 1],
  ['status', 10, 1],
  ['appointment_type', 11, 2],
  ['person_number', 13, 12],
  ['corporate', 25, 1],
  ['appointed', 33, 8],
  ['resigned', 41, 8],
  ['postcode', 49, 8],
  ['birth_month', 57, 8],
  ['birth_day', 65, 8],
];

const FORBIDDEN = ['nationality', 'usual residence country'];

/** Officers of companies with the days on which they came and went (products 195 and 216), a line a company and a person. */
const snapshot: Layout = {
  id: 'uk-officers/snapshot',
  title: 'officers of companies (United Kingdom, Prod195 and Prod216)',
  columns: columnsOf(SNAPSHOT),
  form: {
    begins: (start) => /^DDDDSNAP\d{12}/.test(start),
    skip: 1,
    forbidden: FORBIDDEN,
    rows: rowsOf(SNAPSHOT, 77, ['birth_month', 'birth_day']),
    day: headerDay,
  },
  gives: () => ['mandates'],
  statements: (cells) => [
    {
      table: 'mandate_record',
      only: `coalesce(${cells.raw('record_type')}, '') <> '1'`,
      values: {
        company: ukCompany(cells, 'company'),
        role: role(cells),
        ...holder(cells),
        start_date: cells.date('appointed'),
        end_date: cells.date('resigned'),
      },
      beside: { record_type: recordType(cells) },
    },
    {
      table: 'name_record',
      only: `${cells.raw('record_type')} = '1'`,
      values: { entity: ukCompany(cells, 'company'), kind: value("'001'"), name: cells.text('company_name') },
    },
    {
      table: 'enterprise_record',
      only: `${cells.raw('record_type')} = '1' AND ${caseOf(cells.raw('status'), STATUS)} IS NOT NULL`,
      values: {
        company: ukCompany(cells, 'company'),
        type: value("'2'"),
        situation: value(caseOf(cells.raw('status'), STATUS)),
      },
    },
  ],
};

const UPDATE: readonly Field[] = [
  ['company', 1, 8],
  ['record_type', 9, 1],
  ['correction', 12, 1],
  ['corporate', 13, 1],
  ['appointment_type', 18, 2],
  ['person_number', 32, 12],
  ['birth_month', 44, 8],
  ['birth_day', 52, 8],
  ['postcode', 68, 8],
  ['appointed', 76, 8],
  ['resigned', 84, 8],
  ['updated', 100, 8],
];

/** Daily changes of officers (product 198): an appointment with its day, or a resignation. */
const updates: Layout = {
  id: 'uk-officers/updates',
  title: 'changes of officers (United Kingdom, Prod198)',
  columns: columnsOf(UPDATE),
  form: {
    begins: (start) => /^DDDDUPDT\d{12}/.test(start),
    skip: 1,
    forbidden: FORBIDDEN,
    rows: rowsOf(UPDATE, 112, ['birth_month', 'birth_day']),
    day: headerDay,
  },
  gives: () => ['gazette', 'mandates'],
  statements(cells) {
    const resigned = cells.date('resigned');
    const appointed = cells.date('appointed');
    const who = holder(cells);
    return [
      {
        table: 'event_record',
        // without a company the line corrects the spelling of a nominee everywhere
        only: `coalesce(${cells.raw('record_type')}, '') <> '1' AND ${cells.raw('company')} IS NOT NULL`,
        values: {
          company: ukCompany(cells, 'company'),
          published: cells.date('updated'),
          type: value(
            `CASE WHEN ${resigned.sql} IS NOT NULL THEN 'resignation' WHEN ${appointed.sql} IS NOT NULL THEN 'appointment' END`,
          ),
          event_date: value(`coalesce(${resigned.sql}, ${appointed.sql})`),
          ...who,
          role: role(cells),
        },
        beside: { record_type: recordType(cells) },
      },
    ];
  },
};

export const ukOfficerLayouts: readonly Layout[] = [snapshot, updates];
