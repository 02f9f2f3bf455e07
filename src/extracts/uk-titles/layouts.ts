import { value } from '../cells.ts';
import type { Column, Layout } from '../layout.ts';
import { ukAddress } from '../uk-companies/values.ts';

const PLACES = [1, 2, 3, 4];

const proprietor = (place: number): Column[] => [
  { name: `Proprietor Name (${place})`, required: place === 1 },
  { name: `Company Registration No. (${place})`, required: place === 1 },
  { name: `Proprietorship Category (${place})` },
  { name: `Country Incorporated (${place})` },
  ...[1, 2, 3].map((line) => ({ name: `Proprietor (${place}) Address (${line})` })),
];

/**
 * Titles of land in England and Wales that companies own: of companies of the United Kingdom (CCOD) and of other countries
 * (OCOD), with up to four proprietors. A change-only file says by D that a title left the list.
 */
const titles: Layout = {
  id: 'uk-titles/corporate',
  title: 'land owned by companies (England and Wales, CCOD and OCOD)',
  columns: [
    { name: 'Title Number', required: true },
    { name: 'Tenure', required: true },
    ...[
      'Property Address',
      'District',
      'County',
      'Region',
      'Postcode',
      'Multiple Address Indicator',
      'Price Paid',
    ].map((name) => ({ name })),
    ...PLACES.flatMap(proprietor),
    { name: 'Date Proprietor Added' },
    { name: 'Additional Proprietor Indicator' },
    { name: 'Change Indicator' },
    { name: 'Change Date' },
  ],
  gives: () => ['owners', 'parcels', 'purchase days'],
  statements(cells) {
    const title = cells.raw('Title Number');
    const key = `'gb' || nullif(regexp_replace(upper(${title}), '[^0-9A-Z]', '', 'g'), '')`;
    const stands = `coalesce(upper(trim(${cells.raw('Change Indicator')})), 'A') <> 'D'`;
    const names = PLACES.map((place) => cells.prepare(cells.textSql(`Proprietor Name (${place})`)));
    const holders = PLACES.map((place) => {
      const number = cells.raw(`Company Registration No. (${place})`);
      const country = cells.raw(`Country Incorporated (${place})`);
      const name = names[place - 1] ?? 'NULL';
      // of what no number is given, such as a council, the name
      return name === 'NULL'
        ? 'CAST(NULL AS VARCHAR)'
        : `CASE WHEN ${name} IS NOT NULL THEN psc_holder(${number}, psc_country(${country}), ${name}) END`;
    });
    const address = cells.prepare(cells.textSql('Property Address'));
    const part = (place: number) =>
      `nullif(trim(regexp_replace(split_part(${address}, ',', ${place}), '[(][^)]*[)]', '')), '')`;
    const place = ukAddress([part(1), part(2), part(3)]);
    const must = { must: true, from: { column: 'Title Number', cell: title } };
    return [
      {
        table: 'owner_record',
        only: stands,
        values: {
          situation: { sql: key, ...must },
          slot: value('1'),
          owns: {
            sql: `CASE lower(trim(${cells.raw('Tenure')})) WHEN 'freehold' THEN TRUE WHEN 'leasehold' THEN TRUE END`,
            from: {
              column: 'Tenure',
              cell: cells.raw('Tenure'),
              reason: 'neither freehold nor leasehold: who owns it cannot be told',
            },
          },
          right_text: cells.text('Tenure'),
          holder: value(holders[0] ?? 'NULL'),
          holder_name: value(names[0] ?? 'NULL'),
          since: cells.date('Date Proprietor Added'),
        },
        beside: Object.fromEntries(
          [1, 2, 3].flatMap((at) => [
            [`holder_${at + 1}`, value(holders[at] ?? 'NULL')],
            [`name_${at + 1}`, value(names[at] === 'NULL' ? 'CAST(NULL AS VARCHAR)' : (names[at] ?? 'NULL'))],
          ]),
        ),
        also: [2, 3, 4].map((slot) => ({
          only: `name_${slot} IS NOT NULL`,
          replace: { slot: `${slot}`, holder: `holder_${slot}`, holder_name: `name_${slot}` },
          part: slot - 1,
        })),
      },
      {
        table: 'parcel_record',
        only: stands,
        values: {
          parcel: { sql: key, ...must },
          situation: value(key),
          nis: value(`'gb' || ${cells.textSql('District')}`),
          zipcode: value(`uk_postcode(${cells.textSql('Postcode')})`),
          street: value(place.street),
          house_number: value(place.house_number),
        },
      },
    ];
  },
};

export const titleLayouts: readonly Layout[] = [titles];
