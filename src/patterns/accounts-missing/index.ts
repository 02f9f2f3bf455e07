import { listed, namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const accountsMissing: Pattern = {
  id: 'accounts-missing',
  code: 'P13',
  version: 1,
  title: 'Annual accounts late or missing',
  family: 'F5',
  onByDefault: true,
  needs: ['register', 'accounts'],
  needsOneOf: ['active companies'],
  betterWith: ['gazette', 'mandates'],
  options: {
    ageMonths: {
      default: 31,
      min: 0,
      max: 120,
      unit: 'months',
      meaning: 'age from which it is looked at: a first financial year of 24 months, and 7 months to file',
      widens: -1,
    },
    missingYears: {
      default: 2,
      min: 1,
      max: 3,
      unit: 'years',
      meaning: 'of the last three overdue financial years missing: weak',
      widens: -1,
    },
    rowYears: {
      default: 3,
      min: 1,
      max: 3,
      unit: 'years',
      meaning: 'missing in a row up to the last overdue one: moderate',
      widens: -1,
    },
  },
  population:
    'SELECT count(*) FROM accounts_filer WHERE start_day <= add_months($as_of, -$accounts_missing_age_months)',
  populationOf: 'active companies that must file, older than 31 months',
  mainRole: 'company',
  conditions: [
    {
      cte: 'filer',
      column: 'company',
      says: 'not an active company of a form that must file, older than 31 months',
    },
    { cte: 'flagged', column: 'company', says: 'its overdue years were filed, in time' },
  ],
  likelihoodRatio: (finding) => {
    if (states(finding, 'stopped')) return 3;
    if (states(finding, 'never', 'inARow')) return 2.5;
    return states(finding, 'missingYears') ? 1.5 : 1.3;
  },
  hygiene: (finding) => !states(finding, 'stopped'),
  ofToday: () => true,
  facts: {
    stopped: 'the last accounts are those up to {day}; those up to {until} and all since are missing',
    entered: '{name} entered the management on {day}',
    left: '{name} left the management on {day}',
    never: 'no accounts are known since the start on {day}',
    inARow: 'the last {amount} overdue financial years in a row are missing',
    missingYears: '{amount} of the last three overdue financial years are missing',
    late: 'the accounts up to {day} were filed on {until}, more than 31 days after the term of seven months',
    missing: 'the accounts up to {day} are missing',
  },
  sentence(finding, names) {
    const company = namedBy(finding, names, 'company');
    const said = [
      ...(states(finding, 'stopped')
        ? [
            `stopped filing accounts when its management changed (${namedBy(finding, names, 'new manager')} for ` +
              `${namedBy(finding, names, 'former manager')})`,
          ]
        : []),
      ...(states(finding, 'never') ? ['has no accounts in the extracts'] : []),
      ...(states(finding, 'inARow') && !states(finding, 'never')
        ? ['filed none of its last three overdue financial years']
        : []),
      ...(states(finding, 'missingYears') && !states(finding, 'never')
        ? ['left out two of its last three overdue financial years']
        : []),
      ...(states(finding, 'late') ? ['filed accounts late'] : []),
    ];
    return `${company} ${listed(said)}.`;
  },
  checkedInnocent: [
    'forms that need not file, and the ended, are left out',
    'a long first financial year: nothing is due before 31 months',
    'years before the earliest of the extract are unknown, not missing',
    'a year that a longer or shifted one covers was filed',
  ],
  innocent: [
    'a small partnership or branch that is exempt though its form is not',
    'accounts that were filed under another number after a merger',
    'illness, a dispute with the accountant, an extension as in 2020',
  ],
  wouldChangeIf: [
    'the accounts stand in the Central Balance Sheet Office and not in the extract',
    'the financial year ends on another day than assumed',
    'the company is in liquidation',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'Nationale Bank: Balanscentrale / KVK',
      'ondernemingsrechtbank: kamer voor ondernemingen in moeilijkheden',
      'FOD Financiën / Belastingdienst',
    ],
    barriers: [
      'judicial dissolution can be asked once the seven months have passed (BE, since 12 June 2017)',
      'ex-officio strike-off after three financial years without accounts',
      'ask for the accounts when a licence is applied for',
    ],
  },
  references: [
    'Belgian companies code (WVV/CSA), art. 3:10 and 3:12: accounts within 30 days of approval, at most 7 months after year-end',
    'CONFINE report (2018), case Wilby: belated or missing annual accounts',
  ],
};
