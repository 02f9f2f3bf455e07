import { quote } from '../../engine/engine.ts';
import { value } from '../cells.ts';
import { jsonCell } from '../form.ts';
import type { Layout } from '../layout.ts';
import { ukCompany } from '../uk-companies/values.ts';

/** Columns of a line, and where they stand in it. Nationality and country of residence stand there too, and are not read. */
const PATHS: readonly (readonly [column: string, path: string])[] = [
  ['company_number', 'company_number'],
  ['kind', 'data.kind'],
  ['name', 'data.name'],
  ['surname', 'data.name_elements.surname'],
  ['notified_on', 'data.notified_on'],
  ['ceased_on', 'data.ceased_on'],
  ['registration_number', 'data.identification.registration_number'],
  ['natures_of_control', 'data.natures_of_control'],
];

/** Kinds that hold nobody who could be named: statements, exemptions, people whose details are kept secret, the last line. */
const OTHER_KINDS = 'statement|super-secure|exemption|totals#|protected';
const HOLDERS =
  '(individual|corporate-entity|legal-person)-(person-with-significant-control|beneficial-owner)';

/** Natures of control without a band: they are control, but no share. */
const WITHOUT_BAND =
  '^(right-to-appoint-and-remove-|part-right-to-|significant-influence-or-control|right-to-control-|registered-owner-|control-over-)';

/** Countries in the words of the register, folded, by their code; those of the Continent are known already. */
const COUNTRIES: Readonly<Record<string, string>> = {
  GB: 'england|wales|scotland|northern ireland|united kingdom|uk$|great britain|england and wales|companies house|registrar of companies',
  JE: 'jersey',
  GG: 'guernsey',
  IM: 'isle of man',
  VG: 'british virgin|virgin islands.*british|bvi',
  KY: 'cayman',
  IE: 'ireland|republic of ireland|eire',
  US: 'united states|usa|u.s.a|delaware',
  HK: 'hong kong',
  CN: 'china|peoples republic',
  AE: 'united arab|dubai|uae',
  CY: 'cyprus',
  MT: 'malta',
  GI: 'gibraltar',
  IN: 'india',
  SG: 'singapore',
  SC: 'seychelles',
  MH: 'marshall',
  PA: 'panama',
};

export const pscMacros: string[] = [
  `psc_country(country) AS CASE WHEN country IS NULL THEN NULL ${Object.entries(COUNTRIES)
    .map(([code, words]) => `WHEN regexp_matches(fold(country), '^(${words})') THEN '${code}'`)
    .join(' ')} WHEN length(country_code(country)) = 2 THEN country_code(country) ELSE 'ZZ' END`,
  // a company of the United Kingdom by its number; another one by country and number, or name
  `psc_holder(number, country, name) AS CASE
     WHEN (country = 'GB' OR country IS NULL) AND uk_company(number) IS NOT NULL THEN uk_company(number)
     ELSE coalesce(country, 'GB') || ':' || CASE WHEN number IS NULL OR no_id(number) OR no_value(number) OR country = 'GB' OR country IS NULL THEN name ELSE number END END`,
  `psc_natures(json) AS CASE WHEN json IS NULL OR NOT json_valid(json) THEN [] ELSE coalesce(CAST(CAST(json AS JSON) AS VARCHAR[]), []) END`,
  // the lower end of the band: '75-to-100-percent' is 75, 'more-than-25-percent' 25
  `psc_band(nature) AS try_cast(coalesce(nullif(regexp_extract(nature, '([0-9]+)-to-[0-9]+-percent', 1), ''),
     nullif(regexp_extract(nature, 'more-than-([0-9]+)-percent', 1), '')) AS DOUBLE)`,
  `psc_share(natures) AS coalesce(list_max(list_transform(list_filter(natures, n -> starts_with(n, 'ownership-of-shares')), n -> psc_band(n))),
     list_max(list_transform(natures, n -> psc_band(n))))`,
  `psc_unknown(natures) AS list_filter(natures, n -> psc_band(n) IS NULL AND NOT regexp_matches(n, ${quote(WITHOUT_BAND)}))[1]`,
];

const given =
  "trim(concat_ws(' ', json_extract_string(line, '$.data.name_elements.forename'), json_extract_string(line, '$.data.name_elements.middle_name')))";
const birth =
  "json_extract_string(line, '$.data.date_of_birth.year') || '-' || lpad(json_extract_string(line, '$.data.date_of_birth.month'), 2, '0')";
const country =
  "coalesce(json_extract_string(line, '$.data.identification.country_registered'), json_extract_string(line, '$.data.identification.place_registered'))";

/** People and companies that control companies, one JSON object a line: the daily snapshot of Companies House. */
const psc: Layout = {
  id: 'uk-psc/snapshot',
  title: 'persons with significant control (United Kingdom)',
  columns: [
    { name: 'line', required: true },
    ...PATHS.map(([name]) => ({ name, required: name === 'kind' })),
    ...['first_names', 'birth', 'country', 'postcode', 'town'].map((name) => ({ name })),
  ],
  form: {
    begins: (start) => /^\s*\{\s*"company_number"\s*:/.test(start) && /"(etag|kind)"\s*:/.test(start),
    skip: 0,
    forbidden: ['data.nationality', 'data.country_of_residence'],
    rows: (lines) => {
      const cells = [
        ...PATHS.map(([, path]) => jsonCell('line', path)),
        `nullif(${given}, '')`,
        birth,
        country,
        jsonCell('line', 'data.address.postal_code'),
        jsonCell('line', 'data.address.locality'),
      ];
      const valid = `SELECT CASE WHEN json_valid(line) THEN line END AS line, left(line, 200) AS shown FROM ${lines}`;
      return `SELECT shown AS c0, ${cells.map((cell, place) => `${cell} AS c${place + 1}`).join(', ')} FROM (${valid}) valid`;
    },
  },
  gives: () => ['shareholdings'],
  statements(cells) {
    const kind = cells.raw('kind');
    const natures = cells.prepare(`psc_natures(${cells.raw('natures_of_control')})`);
    const isCompany = `regexp_matches(${kind}, '^(corporate-entity|legal-person)')`;
    const holder = `psc_holder(${cells.raw('registration_number')}, psc_country(${cells.raw('country')}), ${cells.textSql('name')})`;
    const person = cells.person({ name: 'surname', firstName: 'first_names', birth: 'birth' });
    return [
      {
        table: 'share_record',
        only: `coalesce(NOT regexp_matches(${kind}, '${OTHER_KINDS}'), TRUE)`,
        values: {
          company: ukCompany(cells, 'company_number'),
          ...person,
          holder: value(`CASE WHEN ${isCompany} THEN ${holder} END`),
          percentage: value(`psc_share(${natures})`),
          start_date: cells.date('notified_on'),
          end_date: cells.date('ceased_on'),
        },
        beside: {
          kind: {
            sql: `nullif(regexp_extract(${kind}, '^${HOLDERS}'), '')`,
            must: true,
            from: {
              column: 'kind',
              cell: `coalesce(${kind}, ${cells.raw('line')})`,
              reason: 'no kind of holder that is known',
            },
          },
          natures: {
            sql: `CASE WHEN psc_unknown(${natures}) IS NULL THEN TRUE END`,
            from: {
              column: 'natures_of_control',
              cell: `psc_unknown(${natures})`,
              reason: 'no nature of control that is known: it tells no share',
            },
          },
        },
      },
    ];
  },
  newest: 'greatest(max(start_date), max(end_date))',
};

export const pscLayouts: readonly Layout[] = [psc];
