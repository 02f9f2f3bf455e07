import { namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const successorBeforeCollapse: Pattern = {
  id: 'successor-before-collapse',
  code: 'P02',
  version: 1,
  title: 'Successor ready before the collapse',
  family: 'F1',
  onByDefault: true,
  needs: ['gazette', 'mandates'],
  needsOneOf: ['collapses'],
  betterWith: ['register', 'shareholdings'],
  options: {
    withinMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'before the collapse, in which the successor starts',
      widens: 1,
    },
    reorganisationMonths: {
      default: 12,
      min: 0,
      max: 60,
      unit: 'months',
      meaning: 'before the collapse, in which a judicial reorganisation explains a spin-off',
      widens: -1,
    },
  },
  // also those whose kind no extract tells: the rule looks at them too
  population: 'SELECT count(*) FROM company WHERE t0 IS NOT NULL',
  populationOf: 'collapsed companies',
  mainRole: 'collapsed',
  conditions: [
    { cte: 'collapse', column: 'company', says: 'it did not collapse on a known day' },
    {
      cte: 'shared_controller',
      column: 'collapsed',
      says: 'nobody who controlled it before its collapse controls a company started around that collapse',
    },
    { cte: 'same_trade', column: 'collapsed', says: 'no such company is in the same trade' },
    {
      cte: 'abandoned_ship',
      column: 'collapsed',
      says: 'no such company started before the collapse, or the shared person did not leave between the two',
    },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'weak' ? 2 : 10),
  facts: {
    collapse: '{name} collapses on {day} ({value})',
    started: '{name} starts on {day}, before that collapse',
    controlled: '{name} controls the collapsed company from {day} ({value})',
    continued: '{name} controls the successor from {day} ({value})',
    left: '{name} leaves the first company on {day}, before it collapses',
    trade_activity: 'both have the activity {activity}, by NACE-BEL 2008',
    trade_clause: 'both have an activity of division {value} and object clauses that are alike ({amount})',
    trade_name: 'the names are alike ({amount}): {value}',
  },
  sentence(finding, names) {
    return (
      `Shortly before ${namedBy(finding, names, 'collapsed')} collapsed, ` +
      `${namedBy(finding, names, 'controller')} left its management, with a company in the same trade, ` +
      `${namedBy(finding, names, 'successor')}, started in the meantime.`
    );
  },
  checkedInnocent: [
    'no judicial reorganisation of the collapsed company in the 12 months before',
    'a mandate that ends with the company itself is no departure',
    'the successor still ran when the first company collapsed',
  ],
  innocent: [
    'a planned spin-off of a healthy part',
    'a partner who left after a quarrel and started alone, while the others failed',
    'a restart agreed with creditors outside the court',
  ],
  wouldChangeIf: [
    'the departure is dated on the collapse or later',
    'the successor started earlier, or in another trade',
    'a reorganisation under court protection comes to light',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'curator and ondernemingsrechtbank (BE) / faillissementscurator (NL)',
      'RSZ and FOD Financiën (BE) / UWV and Belastingdienst (NL)',
      'arbeidsauditeur (BE) / Arbeidsinspectie (NL)',
    ],
    barriers: [
      'tell the curator: acts in the suspect period can be set aside (verdachte periode, BE; pauliana, NL)',
      'integrity inquiry before a licence for the successor: DIOB (BE), Bibob (NL)',
      'coordinated inspection of the successor',
    ],
  },
  references: [
    'CONFINE report (2018), case Trilby: the second company was founded shortly before the bankruptcy of the first',
    'Book XX of the Belgian code of economic law: suspect period, judicial reorganisation',
  ],
};
