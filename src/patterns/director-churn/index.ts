import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const directorChurn: Pattern = {
  id: 'director-churn',
  code: 'P06',
  version: 1,
  title: 'Managers come and go',
  family: 'F2',
  onByDefault: true,
  needs: ['mandates'],
  betterWith: ['gazette', 'register', 'seats', 'shareholdings'],
  options: {
    swapDays: {
      default: 90,
      min: 0,
      max: 365,
      unit: 'days',
      meaning: 'between an entry and the exit that it replaces, before or after',
      widens: 1,
    },
    standInDays: {
      default: 60,
      min: 0,
      max: 365,
      unit: 'days',
      meaning: 'length up to which somebody between two spells of one person is a stand-in',
      widens: -1,
    },
    longChanges: {
      default: 4,
      min: 2,
      max: 50,
      unit: 'events',
      meaning: 'substitutions within the long window',
      widens: -1,
    },
    longMonths: { default: 36, min: 1, max: 120, unit: 'months', meaning: 'the long window', widens: 1 },
    shortChanges: {
      default: 3,
      min: 2,
      max: 50,
      unit: 'events',
      meaning: 'substitutions within the short window',
      widens: -1,
    },
    shortMonths: { default: 24, min: 1, max: 120, unit: 'months', meaning: 'the short window', widens: 1 },
    medianMonths: {
      default: 9,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'median length of the ended mandates, below which managers hardly stay',
      widens: 1,
    },
    medianMandates: {
      default: 4,
      min: 2,
      max: 50,
      unit: 'count',
      meaning: 'ended mandates over which the median says something',
      widens: -1,
    },
    boardPersons: {
      default: 3,
      min: 1,
      max: 50,
      unit: 'persons',
      meaning: 'largest board that is looked at: large ones change by themselves',
      widens: 1,
    },
    percentile: {
      default: 99,
      min: 50,
      max: 100,
      unit: 'percent',
      meaning: 'of companies with the same legal form and board size that change less',
      widens: -1,
    },
    peers: {
      default: 100,
      min: 1,
      max: 100000,
      unit: 'companies',
      meaning: 'fewer peers than this: board size, then legal form is left out of the comparison',
      widens: 1,
    },
  },
  population: 'SELECT count(DISTINCT company) FROM mandate',
  populationOf: 'companies with known managers',
  mainRole: 'company',
  conditions: [
    {
      cte: 'churning',
      column: 'company',
      says: 'too few substitutions of managers within the windows, mandates that last, or a large board',
    },
    { cte: 'rated', column: 'company', says: 'companies of its form and board size often change as much' },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'moderate' ? 3 : 1.5),
  facts: {
    most_changes:
      '{amount} substitutions within the long window; of its peers 99 % have no more than {value}',
    entered: '{name} enters on {day}',
    left: '{name} leaves on {day}',
    short_mandates: 'ended mandates lasted {amount} months at the median',
    served: '{name} in office from {day} to {until}',
    seat_hops: 'its seat moves again and again too (P07)',
    shares_pass: 'its shares change hands too (P09)',
  },
  sentence(finding, names) {
    const also = [
      states(finding, 'seat_hops') ? ' Its seat moves again and again as well.' : '',
      states(finding, 'shares_pass') ? ' Its shares change hands as well.' : '',
    ].join('');
    return (
      `The managers of ${namedBy(finding, names, 'company')} came and went unusually often: ` +
      `${namedBy(finding, names, 'manager')}.${also}`
    );
  },
  checkedInnocent: [
    'a term renewed within 30 days, or a role renamed by the company code of 2019, is no change',
    'stand-ins of up to 60 days, and the return of whom they stood in for, are no change',
    'boards of more than three persons are left out',
  ],
  innocent: [
    'a start-up that looks for its manager, or partners who part',
    'an association or co-operative whose board rotates by its statutes',
    'mandates that were registered late, all at once',
  ],
  wouldChangeIf: [
    'entries or exits turn out to be corrections of one another',
    'the companies of its form and size change as often',
    'a departure was registered with a wrong date',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'ondernemingsloket and KBO (BE) / KVK (NL)',
      'notary',
      'sociale inspectie (BE) / Arbeidsinspectie (NL)',
    ],
    barriers: [
      'ask each time who runs the business in fact, when a licence is applied for or renewed',
      'integrity inquiry on a change of manager: DIOB (BE), Bibob (NL)',
      'coordinated inspection',
    ],
  },
  references: [
    'CONFINE report (2018), cases Azrael and Donut',
    'RADAR risk profile (Justis, NL): several changes of management together with financial irregularities',
  ],
};
