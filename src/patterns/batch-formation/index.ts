import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const batchFormation: Pattern = {
  id: 'batch-formation',
  code: 'P23',
  version: 1,
  title: 'Companies founded in a batch',
  family: 'F4',
  onByDefault: true,
  needs: ['register', 'gazette', 'seats'],
  betterWith: ['shareholdings'],
  options: {
    companies: {
      default: 3,
      min: 3,
      max: 100,
      unit: 'companies',
      meaning: 'companies (a group is one) in the shorter time',
      widens: -1,
    },
    withinDays: {
      default: 30,
      min: 0,
      max: 365,
      unit: 'days',
      meaning: 'the shorter time, first start to last',
      widens: 1,
    },
    moreCompanies: {
      default: 5,
      min: 3,
      max: 100,
      unit: 'companies',
      meaning: 'companies in the longer time',
      widens: -1,
    },
    moreWithinDays: {
      default: 90,
      min: 0,
      max: 365,
      unit: 'days',
      meaning: 'the longer time',
      widens: 1,
    },
    clauseLikeness: {
      default: 0.85,
      min: 0.5,
      max: 1,
      unit: 'share',
      meaning: 'words (four letters and more) that two object clauses share, of all their words',
      widens: -1,
    },
    collapseMonths: {
      default: 24,
      min: 1,
      max: 120,
      unit: 'months',
      meaning: 'strong where one of them collapsed sooner after its start than this',
      widens: 1,
    },
  },
  population: 'SELECT count(*) FROM newborn',
  populationOf: 'legal persons with a known start',
  mainRole: 'company',
  conditions: [
    {
      cte: 'birth_pairing',
      column: 'company',
      says: 'it shares no two of founder, first seat, object clause and neighbouring number with others of its time',
    },
    {
      cte: 'batch',
      column: 'company',
      says: 'too few of those that share both started within 30 or 90 days, or they are one group',
    },
  ],
  likelihoodRatio: (finding) => (states(finding, 'collapse') ? 8 : 3),
  facts: {
    shares: 'they share {value}',
    started: '{name} started on {day}',
    founder: '{name} founded company {value}',
    seat: 'first seat of company {value}: {name}',
    collapse: '{name} collapsed on {day}, soon after its start',
  },
  sentence(finding, names) {
    const founder = namedBy(finding, names, 'founder');
    const seat = namedBy(finding, names, 'first seat');
    const shared = [
      founder === '' ? '' : `founder ${founder}`,
      seat === '' ? '' : `first seat ${seat}`,
    ].filter((thing) => thing !== '');
    return `${namedBy(finding, names, 'company')} were founded within weeks of one another and resemble one another in at least two ways${shared.length === 0 ? '' : ` (${shared.join(', ')})`}.`;
  },
  checkedInnocent: [
    'groups: companies with one ultimate holder count once',
    'one likeness alone, such as a notary’s clause or an address of a business centre',
  ],
  innocent: [
    'project companies (wind, real estate) or a medical partnership',
    'a franchise that opens several outlets',
    'a formation agent that sells ready-made companies',
  ],
  wouldChangeIf: [
    'the shareholders’ register shows one parent',
    'founder and seat belong to a professional (allow-list)',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'notaries and accredited enterprise counters (BE) / KVK (NL)',
      'FIU: CFI/CTIF (BE) / FIU-Nederland (NL)',
      'banks',
    ],
    barriers: [
      'questions at registration; visit of the seat',
      'judicial dissolution of empty companies (chambers for enterprises in difficulty, BE)',
      'exchange with ARIEC (BE) or RIEC (NL)',
    ],
  },
  references: [
    'Belgian FIU: those behind the companies paid the gazette costs of founding them (government report 2019-2020)',
    'Companies of one profile, founded in series: vennootschappen met een soortgelijk profiel',
  ],
};
