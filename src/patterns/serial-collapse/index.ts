import { countOf, namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const serialCollapse: Pattern = {
  id: 'serial-collapse',
  code: 'P03',
  version: 1,
  title: 'One person, several collapses',
  family: 'F1',
  onByDefault: true,
  needs: ['gazette', 'mandates'],
  needsOneOf: ['collapses'],
  betterWith: ['register', 'shareholdings'],
  options: {
    lookbackMonths: {
      default: 24,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'before each collapse, in which the person controlled the company',
      widens: 1,
    },
    twoWithinMonths: {
      default: 60,
      min: 1,
      max: 240,
      unit: 'months',
      meaning: 'from the first to the last of two collapses (weak)',
      widens: 1,
    },
    withinMonths: {
      default: 96,
      min: 1,
      max: 240,
      unit: 'months',
      meaning: 'from the first to the last of three (moderate) or five (strong) collapses',
      widens: 1,
    },
    groupDays: {
      default: 90,
      min: 0,
      max: 730,
      unit: 'days',
      meaning: 'after a counted collapse, in which collapses of the same group are not counted again',
      widens: -1,
    },
    busyCompanies: {
      default: 10,
      min: 2,
      max: 1000,
      unit: 'companies',
      meaning: 'controlled companies, from which failures are compared with what the sector lets expect',
      widens: 1,
    },
    chancePercent: {
      default: 1,
      min: 0.01,
      max: 100,
      unit: 'percent',
      meaning: 'for such persons: Poisson probability of so many failures, below which there is a finding',
      widens: 1,
    },
  },
  population:
    'SELECT count(DISTINCT k.person) FROM control k JOIN company c ON c.company = k.company AND c.legal ' +
    'AND c.t0 IS NOT NULL WHERE k.start_day <= c.t0',
  populationOf: 'persons with a collapsed company',
  mainRole: 'person',
  conditions: [
    {
      cte: 'counted_collapse',
      column: 'company',
      says: 'nobody who controlled it before its collapse controlled another collapsed company too',
    },
    {
      cte: 'failed_company',
      column: 'company',
      says: 'the collapses of that person are too far apart, or no more than the line of business explains',
    },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'weak' ? 2 : strength === 'moderate' ? 4 : 8),
  facts: {
    collapse: '{name} collapses on {day} ({value})',
    controlled: '{name} controls {value} from {day} to {until}',
  },
  sentence(finding, names) {
    return (
      `${namedBy(finding, names, 'person')} controlled ${countOf(finding, 'collapse')} companies ` +
      `that collapsed: ${namedBy(finding, names, 'collapsed')}.`
    );
  },
  checkedInnocent: [
    'curators, liquidators, provisional administrators and auditors never count',
    'companies of one group that fall within 90 days of one another count once',
    'for persons with ten companies or more, the failures exceed what their sectors let expect',
  ],
  innocent: [
    'a restructuring professional or investor who steps into companies in trouble',
    'a crisis of the whole trade, or of a supplier on which all depended',
    'second chances taken honestly; failures of long ago say little',
  ],
  wouldChangeIf: [
    'two of the companies turn out to belong to one group',
    'the person controlled a company only after its trouble began, as an adviser',
    'a bankruptcy was withdrawn on appeal',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'ondernemingsrechtbank, kamer voor ondernemingen in moeilijkheden (BE) / rechtbank, insolventieregister (NL)',
      'curator',
      'Justis, Track (NL) / parket, ondernemingsrecht (BE)',
    ],
    barriers: [
      'exchange with the prosecutor: beroepsverbod (BE), civielrechtelijk bestuursverbod (NL)',
      'integrity inquiry on licence applications: DIOB (BE), Bibob (NL)',
      'guidance to debt help and dyzo (BE), where bad luck explains it',
    ],
  },
  references: [
    'CONFINE report (2018), recommendation 2.5 and case Donut',
    'RADAR (Justis, NL): persons and companies of each trade-register change checked against bankruptcies',
  ],
};
