import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const operatorCarousel: Pattern = {
  id: 'operator-carousel',
  code: 'P17',
  version: 2,
  title: 'Operators that take turns at one establishment',
  family: 'F6',
  onByDefault: true,
  needs: ['establishments', 'register', 'gazette'],
  betterWith: ['land-register', 'mandates', 'shareholdings'],
  options: {
    operators: {
      default: 3,
      min: 2,
      max: 20,
      unit: 'companies',
      meaning: 'different operators in the shorter time',
      widens: -1,
    },
    withinMonths: {
      default: 36,
      min: 6,
      max: 120,
      unit: 'months',
      meaning: 'the shorter time, from the end of the first spell to the start of the last',
      widens: 1,
    },
    moreOperators: {
      default: 4,
      min: 2,
      max: 20,
      unit: 'companies',
      meaning: 'different operators in the longer time',
      widens: -1,
    },
    moreWithinMonths: {
      default: 60,
      min: 6,
      max: 180,
      unit: 'months',
      meaning: 'the longer time',
      widens: 1,
    },
    gapDays: {
      default: 90,
      min: 0,
      max: 730,
      unit: 'days',
      meaning: 'the next operator begins at most this long after the end of the one before',
      widens: 1,
    },
    overlapDays: {
      default: 31,
      min: 0,
      max: 365,
      unit: 'days',
      meaning: 'or at most this long before it; more is two operators side by side',
      widens: 1,
    },
    collapseMonths: {
      default: 12,
      min: 0,
      max: 60,
      unit: 'months',
      meaning: 'an operator that collapses this soon after its turn is a link',
      widens: 1,
    },
  },
  population: `SELECT count(*) FROM (
    SELECT building, box FROM establishment_spell GROUP BY building, box HAVING count(DISTINCT company) >= 2) units`,
  populationOf: 'places with two operators or more',
  mainRole: 'premises',
  conditions: [
    {
      cte: 'carousel_spell',
      column: 'company',
      says: 'it has run no establishment where at least three operators have',
    },
    {
      cte: 'part_spell',
      column: 'company',
      says: 'its turn is in no unbroken run of three operators of one branch within the time',
    },
    {
      cte: 'linked_operator',
      column: 'company',
      says: 'nothing ties the operators: no shared person, return, landlord or collapse after a turn',
    },
  ],
  likelihoodRatio: (finding) => (states(finding, 'return') ? 8 : 4),
  facts: {
    spell: '{name} ran the establishment from {day} to {until}',
    closed: 'the establishment of company {value} was closed on {day}',
    return: '{name} came back on {day} after another operator',
    sharedController: '{name} controlled company {value} from {day} to {until}',
    landlord: '{name} owns a parcel there and is tied to operator {value}',
    landlordTie: 'what ties the owner to operator {value}',
    collapse: '{name} collapsed on {day}, soon after its turn',
  },
  sentence(finding, names) {
    const ties = [
      states(finding, 'return') ? 'one of them came back after another' : '',
      states(finding, 'sharedController')
        ? `${namedBy(finding, names, 'shared controller')} controlled at least two of them`
        : '',
      states(finding, 'landlord')
        ? `${namedBy(finding, names, 'landlord')} owns the place and is tied to one of them${through(namedBy(finding, names, 'controller'))}`
        : '',
      states(finding, 'collapse') ? 'one of them collapsed soon after its turn' : '',
    ].filter((tie) => tie !== '');
    return `At ${namedBy(finding, names, 'premises')}, operators followed one another: ${namedBy(finding, names, 'operator')}; ${ties.join('; ')}.`;
  },
  checkedInnocent: [
    'a mere change of operators: some link between them is required',
    'operators of different branches, or side by side',
    'a landlord without a tie to any operator',
  ],
  innocent: [
    'catering leases that turn over, premises that a brewery or a landlord lets',
    'a food court, market, shopping centre or other building with several tenants and no box numbers',
    'a business handed over inside a family or to its own manager',
  ],
  wouldChangeIf: [
    'the place turns out to hold several units (a box number in the register)',
    'a lease or a sale of the business explains each change',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'licensing office of the municipality',
      'landlord or brewery',
      'social inspection: RSZ-inspectie (BE) / Nederlandse Arbeidsinspectie (NL)',
      'tax: BBI, FOD Financiën (BE) / Belastingdienst (NL)',
    ],
    barriers: [
      'integrity inquiry into sham management and change of operator: DIOB (BE), Bibob (NL)',
      'licence bound to person and place; refusal or withdrawal',
      'coordinated inspection of the premises',
    ],
  },
  references: [
    'CONFINE report (2018), case Wilby: the running of the parlours passed back and forth between the companies',
    'Bibob practice: sham management (schijnbeheer) and a change of operator give cause for an inquiry',
  ],
};

function through(persons: string): string {
  return persons === '' ? '' : ` through ${persons}`;
}
