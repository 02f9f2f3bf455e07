import { value } from '../cells.ts';
import type { Layout } from '../layout.ts';

/**
 * KBO Open Data, full set: nine tables (cookbook R018). Read as published and as spreadsheets leave them (no quotes,
 * codes without their leading zeros).
 */
const enterprise: Layout = {
  id: 'be-kbo/enterprise',
  title: 'KBO Open Data, enterprises',
  columns: [
    { name: 'EnterpriseNumber', required: true },
    { name: 'Status' },
    { name: 'JuridicalSituation', required: true },
    { name: 'TypeOfEnterprise', required: true },
    { name: 'JuridicalForm' },
    // not in dumps before the company code of 2019
    { name: 'JuridicalFormCAC' },
    { name: 'StartDate' },
  ],
  gives: () => ['register', 'active companies'],
  statements: (cells) => [
    {
      table: 'enterprise_record',
      values: {
        company: cells.company('EnterpriseNumber'),
        type: { ...cells.code('TypeOfEnterprise', 1), must: false },
        situation: { ...cells.code('JuridicalSituation', 3), must: false },
        form: cells.code('JuridicalForm', 3),
        form_read_as: cells.code('JuridicalFormCAC', 3),
        start_date: cells.dayMonthYear('StartDate'),
      },
    },
  ],
};

const establishment: Layout = {
  id: 'be-kbo/establishment',
  title: 'KBO Open Data, establishments',
  columns: [
    { name: 'EstablishmentNumber', required: true },
    { name: 'StartDate', required: true },
    { name: 'EnterpriseNumber', required: true },
  ],
  gives: () => ['units'],
  statements: (cells) => [
    {
      table: 'establishment_record',
      values: {
        establishment: cells.unit('EstablishmentNumber'),
        company: cells.company('EnterpriseNumber'),
        start_date: { ...cells.dayMonthYear('StartDate'), must: false },
      },
    },
  ],
};

const branch: Layout = {
  id: 'be-kbo/branch',
  title: 'KBO Open Data, branches',
  columns: [
    { name: 'Id', required: true },
    { name: 'StartDate', required: true },
    { name: 'EnterpriseNumber', required: true },
  ],
  gives: () => [],
  // branches of foreign companies: no rule looks at them
  statements: () => [],
};

const denomination: Layout = {
  id: 'be-kbo/denomination',
  title: 'KBO Open Data, names',
  columns: [
    { name: 'EntityNumber', required: true },
    { name: 'Language' },
    { name: 'TypeOfDenomination', required: true },
    { name: 'Denomination', required: true },
  ],
  gives: () => [],
  statements: (cells) => [
    {
      table: 'name_record',
      values: {
        entity: cells.entity('EntityNumber'),
        kind: { ...cells.code('TypeOfDenomination', 3), must: false },
        name: { ...cells.text('Denomination'), must: false },
      },
    },
  ],
};

const address: Layout = {
  id: 'be-kbo/address',
  title: 'KBO Open Data, addresses',
  columns: [
    { name: 'EntityNumber', required: true },
    { name: 'TypeOfAddress', required: true },
    { name: 'CountryNL' },
    { name: 'CountryFR' },
    { name: 'Zipcode', required: true },
    { name: 'MunicipalityNL' },
    { name: 'MunicipalityFR' },
    { name: 'StreetNL' },
    { name: 'StreetFR' },
    { name: 'HouseNumber' },
    { name: 'Box' },
    { name: 'ExtraAddressInfo' },
    { name: 'DateStrikingOff' },
  ],
  gives: () => ['seats', 'addresses'],
  statements(cells) {
    const either = (dutch: string, french: string) =>
      value(
        `coalesce(stated(${cells.prepare(cells.textSql(dutch))}), stated(${cells.prepare(cells.textSql(french))}))`,
      );
    return [
      {
        table: 'address_record',
        values: {
          entity: cells.entity('EntityNumber'),
          kind: { ...cells.code('TypeOfAddress', 1), must: false },
          country: value(`abroad(${cells.derive(0, either('CountryNL', 'CountryFR').sql)})`),
          zipcode: cells.zip('Zipcode'),
          municipality: either('MunicipalityNL', 'MunicipalityFR'),
          municipality_fr: cells.stated('MunicipalityFR'),
          street: either('StreetNL', 'StreetFR'),
          street_fr: cells.stated('StreetFR'),
          house_number: cells.stated('HouseNumber'),
          box: cells.stated('Box'),
          struck_off: cells.dayMonthYear('DateStrikingOff'),
        },
      },
    ];
  },
};

const activity: Layout = {
  id: 'be-kbo/activity',
  title: 'KBO Open Data, activities',
  columns: [
    { name: 'EntityNumber', required: true },
    { name: 'ActivityGroup' },
    { name: 'NaceVersion', required: true },
    { name: 'NaceCode', required: true },
    { name: 'Classification', required: true },
  ],
  gives: () => [],
  statements: (cells) => [
    {
      table: 'activity_record',
      values: {
        entity: cells.entity('EntityNumber'),
        version: { ...cells.code('NaceVersion', 4), must: false },
        // 5 digits, or 7 in the older versions: one or the other has lost its leading zero
        nace: { ...cells.nace('NaceCode', true), must: false },
        classification: { ...cells.code('Classification', 1), must: false },
      },
      // each code stands there for several groups, and in the words of 2003, which no rule reads
      onceWhere: "version IN ('2008', '2025')",
    },
  ],
};

const contact: Layout = {
  id: 'be-kbo/contact',
  title: 'KBO Open Data, contacts',
  columns: [
    { name: 'EntityNumber', required: true },
    { name: 'EntityContact' },
    { name: 'ContactType', required: true },
    { name: 'Value', required: true },
  ],
  gives: () => ['contacts'],
  statements: (cells) => [
    {
      table: 'contact_record',
      values: {
        entity: cells.entity('EntityNumber'),
        kind: { ...cells.code('ContactType', 1), must: false },
        value: { ...cells.contact('Value'), must: false },
      },
    },
  ],
};

/** Width of codes in each category, for codes that lost their zeros. */
const WIDTHS: readonly [category: string, width: number][] = [
  ['ActivityGroup', 3],
  ['JuridicalForm', 3],
  ['JuridicalSituation', 3],
  ['TypeOfDenomination', 3],
];

const code: Layout = {
  id: 'be-kbo/code',
  title: 'KBO Open Data, code tables',
  columns: [
    { name: 'Category', required: true },
    { name: 'Code', required: true },
    { name: 'Language', required: true },
    { name: 'Description', required: true },
  ],
  gives: () => [],
  statements(cells) {
    const category = cells.raw('Category');
    const text = `trim(${cells.raw('Code')})`;
    const widths = WIDTHS.map(([name, width]) => `WHEN '${name}' THEN padded(${text}, ${width})`);
    return [
      {
        table: 'code_record',
        values: {
          category: cells.key('Category'),
          code: value(
            `CASE ${category} ${widths.join(' ')} ELSE CASE WHEN starts_with(${category}, 'Nace') THEN nace_of(${text}) ELSE ${text} END END`,
          ),
          language: cells.key('Language'),
          label: cells.key('Description'),
        },
      },
    ];
  },
};

/** Not a table of records: says of which day the set is, and whether it is a full set or an update. */
export const meta: Layout = {
  id: 'be-kbo/meta',
  title: 'KBO Open Data, the set itself',
  columns: [
    { name: 'Variable', required: true },
    { name: 'Value', required: true },
  ],
  gives: () => [],
  statements: () => [],
};

export const kboLayouts: readonly Layout[] = [
  enterprise,
  establishment,
  branch,
  denomination,
  address,
  activity,
  contact,
  code,
  meta,
];
