import { countOf, namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const phoenixCompany: Pattern = {
  id: 'phoenix-company',
  code: 'P01',
  version: 1,
  title: 'Phoenix: a successor around the collapse',
  family: 'F1',
  onByDefault: true,
  needs: ['gazette', 'mandates'],
  needsOneOf: ['collapses'],
  betterWith: ['register', 'establishments', 'shareholdings', 'land-register', 'accounts'],
  options: {
    lookbackMonths: {
      default: 24,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'before the collapse, in which the shared person controlled the collapsed company',
      widens: 1,
    },
    earlyMonths: {
      default: 6,
      min: 0,
      max: 60,
      unit: 'months',
      meaning: 'from the start of the successor, in which the shared person controlled it',
      widens: 1,
    },
    preMonths: {
      default: 12,
      min: 0,
      max: 60,
      unit: 'months',
      meaning: 'how long before the collapse the successor may start (strict 6, wide 12)',
      widens: 1,
    },
    postMonths: {
      default: 18,
      min: 0,
      max: 60,
      unit: 'months',
      meaning: 'how long after the collapse the successor may start (strict 12, wide 24)',
      widens: 1,
    },
    clauseLikeness: {
      default: 0.6,
      min: 0.1,
      max: 1,
      unit: 'share',
      meaning:
        'Jaccard of the words of two object clauses, from which companies of one division are in one trade',
      widens: -1,
    },
    nameLikeness: {
      default: 0.5,
      min: 0.1,
      max: 1,
      unit: 'share',
      meaning: 'Jaccard of the words of two names, from which companies are in one trade',
      widens: -1,
    },
    premisesMonths: {
      default: 24,
      min: 0,
      max: 120,
      unit: 'months',
      meaning:
        'before the collapse, in which a building of the collapsed company counts as its own (booster)',
      widens: 1,
    },
    sharedPersons: {
      default: 2,
      min: 2,
      max: 10,
      unit: 'persons',
      meaning: 'shared controllers, from which their number is a booster',
      widens: -1,
    },
    shortLivedMonths: {
      default: 24,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'life of the collapsed company up to which it was short (booster)',
      widens: 1,
    },
    strongBoosters: {
      default: 2,
      min: 1,
      max: 5,
      unit: 'count',
      meaning: 'boosters, from which a finding is strong',
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
    { cte: 'in_window', column: 'collapsed', says: 'no such company starts within the window' },
  ],
  likelihoodRatio: ({ strength }) => ({ weak: 2, moderate: 6, strong: 12, 'very strong': 25 })[strength],
  facts: {
    collapse: '{name} collapses on {day} ({value})',
    started: '{name} starts on {day}',
    controlled: '{name} controls the collapsed company from {day} to {until} ({value})',
    continued: '{name} controls the successor from {day} ({value})',
    trade_activity: 'both have the activity {activity}, by NACE-BEL 2008',
    trade_clause: 'both have an activity of division {value} and object clauses that are alike ({amount})',
    trade_name: 'the names are alike ({amount}): {value}',
    same_building:
      'the collapsed company was at {name} in its last months; the successor is or was there too',
    same_owner: '{name} owns parcels under both companies',
    several_persons: '{amount} persons controlled both',
    short_lived: 'the collapsed company lived from {day} to {until} only',
    no_accounts: 'the collapsed company had to file annual accounts; the extract holds none',
    second_collapse: 'the successor collapsed too (on {day})',
    excusable: 'the bankrupt was declared excusable',
  },
  sentence(finding, names) {
    const places = namedBy(finding, names, 'premises');
    const landlords = namedBy(finding, names, 'landlord');
    const also = [
      places === '' ? '' : `Both were at ${places}.`,
      landlords === '' ? '' : `${landlords} owns parcels under both.`,
      states(finding, 'second_collapse') ? 'The second company collapsed too.' : '',
    ].filter((part) => part !== '');
    const persons = namedBy(finding, names, 'controller');
    const control = countOf(finding, 'continued') > 1 ? 'control' : 'controls';
    return [
      `${persons} controlled ${namedBy(finding, names, 'collapsed')} before it collapsed and ${control} ` +
        `${namedBy(finding, names, 'successor')}, started around that collapse in the same trade.`,
      ...also,
    ].join(' ');
  },
  checkedInnocent: [
    'no voluntary liquidation or merger: only bankruptcy, judicial dissolution or strike-off is a collapse',
    'curators, liquidators, provisional administrators and auditors never count as the shared person',
    'persons are the same by identity, never by surname',
  ],
  innocent: [
    'an honest second chance: a trader who failed once and starts again in the only trade they know',
    'a restart or sale of assets approved by the court or agreed with the curator',
    'a reorganisation of a holding, or an operator of franchises',
  ],
  wouldChangeIf: [
    'the curator reports a sale of the business at a fair price',
    'the two mentions of the person turn out to be two people',
    'the successor does something else than its register entry says',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'curator and ondernemingsrechtbank, kamer voor ondernemingen in moeilijkheden (BE) / faillissementscurator and rechter-commissaris (NL)',
      'RSZ and FOD Financiën (BE) / UWV and Belastingdienst (NL)',
      'arbeidsauditeur (BE) / Arbeidsinspectie (NL)',
    ],
    barriers: [
      'integrity inquiry before a licence for the successor: DIOB (BE), Bibob (NL)',
      'coordinated inspection of the successor',
      'exchange with the prosecutor: beroepsverbod (BE), civielrechtelijk bestuursverbod (NL)',
    ],
  },
  references: [
    'CONFINE report (2018), cases Azrael, Donut and Trilby; recommendation 2.5',
    'HMRC Insolvency Manual INS1121: one or more directors common to both, same trade carried on',
    'UK Insolvency Act 1986, section 216: directors in the 12 months before liquidation',
    'Odisee (n = 170): 18 % of bankrupt Flemish entrepreneurs restart; NSZ: 6.5 % of 44,582 (2000-2011)',
  ],
};
