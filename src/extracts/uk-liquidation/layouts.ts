import { quote } from '../../engine/engine.ts';
import { value } from '../cells.ts';
import { headerDay } from '../form.ts';
import type { Layout } from '../layout.ts';
import { ukCompany } from '../uk-companies/values.ts';

/**
 * Forms of the liquidation database (product 197, specification V4.6d) by what they mean. Insolvency Act 1986: a company whose
 * members resolve on a declaration of solvency (section 89) is solvent, and its end no collapse; a creditors' voluntary
 * liquidation (section 98), a winding-up by the court (section 125) and what administration passes into are. Companies House
 * files the resolution of the first as special (RESS) and of the second as extraordinary (RESE). Form 600, the appointment of
 * a liquidator, stands beside either; a court order (CO) winds a company up where it names the day of the petition.
 */
const FORMS: readonly [event: string, ...forms: string[]][] = [
  [
    'bankruptcy_opened',
    'RESE',
    'EXTRAORDINARY RESOLUTION',
    'LIQ02',
    '4.20',
    '4.19(SCOT)',
    '4.20(NI)',
    'F14',
    'CO',
    'COURT ORDER',
    'WU01',
    'WU04',
    '4.31',
    'L64.01',
    '4.2(SCOT)',
    '4.9(SCOT)',
    '4.32(NI)',
    '2.34B',
    'AM22',
    '2.25B(SCOT)',
    '2.35B',
    'AM23',
    '2.26B(SCOT)',
  ],
  ['bankruptcy_closed', 'LIQ14', '4.72', 'WU15', '4.43', 'L64.07', 'L64.07HC', '4.17(SCOT)', '4.23(NI)'],
  [
    'bankruptcy_annulled',
    'STAYING OR RESCINDING ORDER',
    'ORSTAY',
    'RESCIND',
    '647',
    '4.27(SCOT)',
    '4.28(SCOT)',
  ],
  ['voluntary_dissolution', 'RESS', 'SPECIAL RESOLUTION', 'LIQ01', '4.70', '4.25(SCOT)', 'RMVL'],
  ['liquidation_closed', 'LIQ13', '4.71', '4.26(SCOT)', '4.73'],
  [
    'judicial_reorganisation',
    'AM01',
    '2.12B',
    '2.11B(SCOT)',
    '2.6',
    '2.7',
    '2.1(SCOT)',
    '2.2(SCOT)',
    '2.07',
    '2.08',
    'CVA1',
    '1.1',
  ],
  [
    'other',
    '600',
    'VL1',
    '558',
    '558A',
    '558B',
    '558C',
    '39C',
    '39D',
    'AM03',
    'AM10',
    'AM20',
    'AM21',
    'AM24',
    'AM25',
    '2.19',
    '2.20',
    '2.3(SCOT)',
    '2.4(SCOT)',
    '2.12(SCOT)',
    '2.30B',
    '2.32B',
    '2.33B',
    '2.36B',
    '2.21B(SCOT)',
    '2.23B(SCOT)',
    '2.24B(SCOT)',
    '2.27B(SCOT)',
    'CVA2',
    'CVA3',
    'CVA4',
    '1.2',
    '1.4',
    'WU16',
    'WU17',
    'RCOM',
    '212B',
    'LIQ03',
    'LIQ06',
    'LIQ10',
    'MORT',
    'RM01',
    'RM02',
  ],
];

/** Record identifiers of the specification. */
const TAGS = [
  'FM',
  'RN',
  'NA',
  'NP',
  'CO',
  'RE',
  'FT',
  'ID',
  'AD',
  'DO',
  'DP',
  'DR',
  'FD',
  'MD',
  'ND',
  'RD',
  'TD',
];
const DAYS = ['AD', 'DO', 'DP', 'DR', 'FD', 'RD', 'TD'];

const bare = "regexp_replace(form, '[(](SCOT|SC|NI)[)]$', '')";
const eventCase = FORMS.flatMap(([event, ...forms]) =>
  forms.map((form) => `WHEN ${form.endsWith(')') ? 'form' : bare} = ${quote(form)} THEN ${quote(event)}`),
);

export const liquidationMacros: string[] = [
  `liquidation_event(form) AS CASE ${eventCase.filter((one) => one.startsWith('WHEN form')).join(' ')} ${eventCase.filter((one) => !one.startsWith('WHEN form')).join(' ')} END`,
];

/** The first line of a form group with an identifier, without it; a day as ISO. */
const of = (tag: string) =>
  `nullif(trim(min_by(substring(line, 3), place) FILTER (WHERE line[1:2] = '${tag}')), '')`;
const day = (tag: string) => `regexp_replace(${of(tag)}, '^(..)(..)(....)$', '\\3-\\2-\\1')`;

/** Daily forms of insolvent and solvent liquidations (product 197): a record is a group of lines, which begins with FM. */
const liquidations: Layout = {
  id: 'uk-liquidation/forms',
  title: 'liquidation forms (United Kingdom, Prod197)',
  columns: [
    ...['form', 'company', 'company_name', 'free_text', 'transaction', 'unknown_line'].map((name) => ({
      name,
    })),
    ...DAYS.map((name) => ({ name })),
  ],
  form: {
    begins: (start) => /^LIQNFORM\d{12}/.test(start),
    skip: 1,
    rows: (lines) => {
      const cells = [
        of('FM'),
        of('RN'),
        of('NA'),
        `string_agg(trim(substring(line, 3)), ' ' ORDER BY place) FILTER (WHERE line[1:2] = 'FT')`,
        of('ID'),
        `min_by(line, place) FILTER (WHERE NOT list_contains([${TAGS.map(quote).join(', ')}], line[1:2]))`,
        ...DAYS.map(day),
      ];
      const placed = `SELECT line, row_number() OVER () AS place FROM ${lines}`;
      const grouped = `SELECT *, count(*) FILTER (WHERE line[1:2] = 'FM') OVER (ORDER BY place ROWS UNBOUNDED PRECEDING) AS form_group
        FROM (${placed}) placed WHERE line IS NOT NULL AND line NOT LIKE '99999999%'`;
      return `SELECT ${cells.map((cell, place) => `${cell} AS c${place}`).join(', ')} FROM (${grouped}) grouped GROUP BY form_group ORDER BY form_group`;
    },
    day: headerDay,
  },
  gives: () => ['gazette', 'collapses'],
  statements(cells) {
    const raw = (column: string) => cells.raw(column);
    const form = raw('form');
    const inError = `coalesce(regexp_matches(upper(${raw('free_text')}), 'REGISTERED +IN +ERROR'), FALSE)`;
    const dayOf = (column: string) => cells.date(column).sql;
    const happened = `coalesce(${['DO', 'RD', 'AD', 'TD', 'FD'].map(dayOf).join(', ')})`;
    // the same form of the same day again says that it was registered in error
    const key = `concat_ws(' ', uk_company(${raw('company')}), ${form}, CAST(${happened} AS VARCHAR))`;
    return [
      {
        table: 'event_record',
        values: {
          company: ukCompany(cells, 'company'),
          published: { ...cells.date('DR'), sql: `coalesce(${dayOf('DR')}, ${happened})` },
          publication: value(`CASE WHEN ${inError} THEN ${key} || ' in error' ELSE ${key} END`),
          corrects: value(`CASE WHEN ${inError} THEN ${key} END`),
          type: {
            sql: `CASE WHEN ${inError} THEN CAST(NULL AS VARCHAR) 
              WHEN upper(${form}) LIKE 'CO%' AND ${raw('DP')} IS NULL THEN 'other' ELSE liquidation_event(upper(${form})) END`,
            from: {
              column: 'form',
              cell: `CASE WHEN NOT ${inError} THEN ${form} END`,
              reason: 'no form that is known: whether it opens or ends a case cannot be told',
            },
          },
          event_date: value(happened),
          entity_name: cells.stated('company_name'),
        },
        beside: {
          all_lines: {
            sql: 'CAST(NULL AS VARCHAR)',
            from: {
              column: 'unknown_line',
              cell: raw('unknown_line'),
              reason: 'a line with an identifier that is not known: it is not read',
            },
          },
        },
      },
    ];
  },
  newest: 'max(published)',
};

export const liquidationLayouts: readonly Layout[] = [liquidations];
