import { listed, namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const lossMakingExpansion: Pattern = {
  id: 'loss-making-expansion',
  code: 'P14',
  version: 1,
  title: 'Expansion while making losses',
  family: 'F5',
  onByDefault: true,
  needs: ['accounts', 'establishments'],
  betterWith: ['land-register', 'gazette'],
  options: {
    sites: {
      default: 2,
      min: 1,
      max: 50,
      unit: 'count',
      meaning: 'establishments opened in a new building and parcels bought, together, in the two years',
      widens: -1,
    },
    startDays: {
      default: 31,
      min: 0,
      max: 365,
      unit: 'days',
      meaning: 'an establishment that opens this close to the company’s start is its first one, no expansion',
      widens: -1,
    },
    capitalMonths: {
      default: 12,
      min: 0,
      max: 60,
      unit: 'months',
      meaning: 'a change of capital this long before the two years, or in them, explains the expansion',
      widens: -1,
    },
  },
  population: 'SELECT count(DISTINCT company) FROM account_year',
  populationOf: 'companies with filed accounts',
  mainRole: 'company',
  conditions: [
    { cte: 'two_years', column: 'company', says: 'no two consecutive years with a loss or negative equity' },
    {
      cte: 'without_capital',
      column: 'company',
      says: 'its capital changed in these years or shortly before',
    },
    { cte: 'expansion', column: 'company', says: 'fewer than two new sites in these years' },
  ],
  likelihoodRatio: () => 3,
  facts: {
    loss: 'the year up to {day} closed with a loss (result {amount} euro)',
    negativeEquity: 'equity was negative on {day} ({amount} euro)',
    opened: 'an establishment opened at {name} on {day}, a building new to the company',
    bought: '{name} was bought on {day}',
  },
  sentence(finding, names) {
    const sites = namedBy(finding, names, 'new site');
    const parcels = namedBy(finding, names, 'parcel bought');
    const grown = [
      ...(sites === '' ? [] : [`opened establishments at ${sites}`]),
      ...(parcels === '' ? [] : [`bought ${parcels}`]),
    ];
    return `${namedBy(finding, names, 'company')} made losses or had negative equity in two consecutive years, and in these years ${listed(grown)}.`;
  },
  checkedInnocent: [
    'a change of capital in these years or the twelve months before',
    'establishments opened with the company itself, or in a building it used before',
  ],
  innocent: [
    'a start-up or franchise roll-out that its owners or a bank fund',
    'a loan by a shareholder or a group that no extract shows',
    'a loss on paper: depreciation of new premises',
  ],
  wouldChangeIf: [
    'fresh capital or a loan is shown',
    'an establishment was only re-registered, not opened',
    'the accounts are corrected',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: ['FOD Financiën / Belastingdienst', 'CFI (BE) / FIU-Nederland', 'bank', 'notary'],
    barriers: [
      'ask for the origin of the funds when a licence is applied for (DIOB, Bibob)',
      'exchange with RIEC or ARIEC on property bought in the municipality',
    ],
  },
  references: [
    'CONFINE report (2018), case Wilby: four parlours opened within two years by loss-making companies',
  ],
};
