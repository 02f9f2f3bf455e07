import type { Layout } from '../layout.ts';

/** Rubrics of the National Bank's models, by what they are read as; of several the first that is filed counts. */
const RUBRICS: readonly [column: string, ...rubrics: string[]][] = [
  ['equity', '10/15'],
  ['result', '9904'],
  ['turnover', '70'],
  ['staff_fte', '9087', '1003'],
  ['overdue_debt', '9072'],
];

/** Annual accounts as rubrics, one row a rubric: the extract that people make of the National Bank's data. */
const rubrics: Layout = {
  id: 'nbb-accounts/rubrics',
  title: 'annual accounts by rubric (National Bank)',
  columns: [
    { name: 'enterprise_number', required: true },
    { name: 'deposit_key' },
    { name: 'fiscal_year', required: true, aliases: ['fiscal_year_end', 'period_end_date'] },
    { name: 'deposit_date' },
    { name: 'filing_model' },
    { name: 'rubric_code', required: true, aliases: ['rubric'] },
    { name: 'period' },
    { name: 'value', required: true },
  ],
  gives: () => ['accounts'],
  statements(cells) {
    const year = cells.date('fiscal_year');
    const cell = cells.raw('fiscal_year');
    return [
      {
        table: 'account_record',
        values: {
          company: cells.company('enterprise_number'),
          year_end: {
            ...year,
            sql: `coalesce(try_cast(CASE WHEN regexp_full_match(trim(${cell}), '[0-9]{4}') THEN trim(${cell}) || '-12-31' END AS DATE), ${year.sql})`,
          },
          deposited: cells.date('deposit_date'),
        },
        beside: {
          deposit: cells.key('deposit_key'),
          rubric: cells.key('rubric_code'),
          // N is the year itself, NM1 the year before
          of_year: { sql: `coalesce(upper(trim(${cells.raw('period')})), 'N') = 'N'` },
          amount: { ...cells.amount('value'), must: false },
        },
        fold: (table, ref) => {
          const amounts = RUBRICS.map(([column, ...codes]) => {
            const found = codes.map((code) => `max(amount) FILTER (WHERE of_year AND rubric = '${code}')`);
            return `coalesce(${found.join(', ')}) AS ${column}`;
          });
          return `SELECT company, CAST(NULL AS DATE) AS year_start, year_end, deposited, ${amounts.join(', ')},
            min(${ref}) AS ref FROM ${table} GROUP BY company, year_end, deposited, deposit`;
        },
      },
    ];
  },
};

export const nbbLayouts: readonly Layout[] = [rubrics];
