import { type Value, value } from '../cells.ts';
import type { Column, Layout } from '../layout.ts';
import { translated, ukAddress, ukCompany } from './values.ts';

const names = (list: string): Column[] =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => ({ name }));
const SIC = [1, 2, 3, 4].map((place) => `SICCode.SicText_${place}`);
const PREVIOUS = Array.from({ length: 10 }, (_, place) => [
  { name: `PreviousName_${place + 1}.CONDATE` },
  { name: `PreviousName_${place + 1}.CompanyName` },
]).flat();

/**
 * The free company data product of Companies House (BasicCompanyData, product 217): live companies of the United Kingdom, one
 * row each, once a month. Its header names are not quoted and some begin with a space.
 */
const companies: Layout = {
  id: 'uk-companies/basic',
  title: 'companies of the United Kingdom (BasicCompanyData)',
  columns: [
    { name: 'CompanyName', required: true },
    { name: 'CompanyNumber', required: true },
    ...names(`RegAddress.CareOf RegAddress.POBox RegAddress.AddressLine1 RegAddress.AddressLine2 RegAddress.PostTown
      RegAddress.County RegAddress.Country RegAddress.PostCode`),
    { name: 'CompanyCategory', required: true },
    { name: 'CompanyStatus', required: true },
    ...names(`CountryOfOrigin DissolutionDate IncorporationDate Accounts.AccountRefDay Accounts.AccountRefMonth
      Accounts.NextDueDate Accounts.LastMadeUpDate Accounts.AccountCategory Returns.NextDueDate Returns.LastMadeUpDate
      Mortgages.NumMortCharges Mortgages.NumMortOutstanding Mortgages.NumMortPartSatisfied Mortgages.NumMortSatisfied`),
    ...names(`${SIC.join(' ')} LimitedPartnerships.NumGenPartners LimitedPartnerships.NumLimPartners URI`),
    ...PREVIOUS,
    ...names('ConfStmtNextDueDate ConfStmtLastMadeUpDate'),
  ],
  gives: () => ['register', 'active companies', 'seats'],
  statements(cells) {
    const company = ukCompany(cells, 'CompanyNumber');
    const entity: Value = { sql: company.sql, must: true };
    const line = (name: string) => cells.prepare(cells.textSql(`RegAddress.${name}`));
    const place = ukAddress([line('AddressLine1'), line('AddressLine2'), line('CareOf')]);
    const nace = (place: number) => {
      const cell = cells.raw(SIC[place] ?? '');
      // 99999 is a dormant company, and anything else without five digits no activity
      return cell === 'NULL'
        ? cell
        : `nullif(nullif(regexp_extract(${cell}, '^ *([0-9]{4,5})\\b', 1), '99999'), '')`;
    };
    return [
      {
        table: 'enterprise_record',
        values: {
          company,
          type: value("'2'"),
          situation: translated(
            cells,
            'CompanyStatus',
            (cell) => `uk_situation(uk_words(${cell}))`,
            'no status that is known: whether the company is active cannot be told',
          ),
          form: value(`nullif(uk_form(uk_words(${cells.raw('CompanyCategory')})), '')`),
          start_date: cells.date('IncorporationDate'),
        },
        beside: {
          category: translated(
            cells,
            'CompanyCategory',
            (cell) => `uk_form(uk_words(${cell}))`,
            'no category that is known: the company has no legal form',
          ),
        },
      },
      {
        table: 'name_record',
        values: { entity, kind: value("'001'"), name: { ...cells.text('CompanyName'), must: false } },
      },
      {
        table: 'address_record',
        only: `coalesce(${[line('AddressLine1'), line('AddressLine2'), line('PostCode')].join(', ')}) IS NOT NULL`,
        values: {
          entity,
          kind: value("'REGO'"),
          country: value(`uk_abroad(${line('Country')})`),
          zipcode: value(`uk_postcode(${line('PostCode')})`),
          municipality: value(line('PostTown')),
          street: value(place.street),
          house_number: value(place.house_number),
          box: value(place.box),
        },
      },
      {
        table: 'activity_record',
        only: `coalesce(${SIC.map((_, at) => nace(at)).join(', ')}) IS NOT NULL`,
        values: { entity, version: value("'2008'"), nace: value(nace(0)), classification: value("'MAIN'") },
        beside: Object.fromEntries(
          [1, 2, 3].map((at) => [
            `nace_${at}`,
            value(nace(at) === 'NULL' ? 'CAST(NULL AS VARCHAR)' : nace(at)),
          ]),
        ),
        also: [1, 2, 3].map((at) => ({
          only: `nace_${at} IS NOT NULL`,
          replace: { nace: `nace_${at}` },
          part: at,
        })),
      },
    ];
  },
  newest: 'max(start_date)',
};

export const ukCompanyLayouts: readonly Layout[] = [companies];
