import { namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const sharedContact: Pattern = {
  id: 'shared-contact',
  code: 'P32',
  version: 1,
  title: 'Same telephone, e-mail or web address behind unconnected companies',
  family: 'F1',
  onByDefault: true,
  needs: ['contacts', 'register'],
  needsOneOf: ['collapses'],
  betterWith: ['gazette', 'seats', 'establishments', 'shareholdings'],
  options: {
    withinMonths: {
      default: 36,
      min: 1,
      max: 120,
      unit: 'months',
      meaning: 'one collapsed at most this long before or after the other began',
      widens: 1,
    },
    mostCompanies: {
      default: 5,
      min: 2,
      max: 1000,
      unit: 'companies',
      meaning:
        'a contact that more enterprises use says nothing (99.5 % of all contacts, where that is more)',
      widens: 1,
    },
  },
  population:
    'SELECT count(DISTINCT v.company) FROM contact_value v JOIN company c ON c.company = v.company WHERE c.t0 IS NOT NULL',
  populationOf: 'collapsed companies with a contact',
  mainRole: 'collapsed',
  conditions: [
    {
      cte: 'shared',
      column: 'collapsed',
      says: 'it shares no telling contact with a company that began near its collapse',
    },
    {
      cte: 'apart',
      column: 'collapsed',
      says: 'they sit in one building, belong to one group, or the place of one is unknown',
    },
  ],
  likelihoodRatio: () => 1.5,
  facts: {
    contact: '{name} stands for company {value} in the register',
    collapse: '{name} collapsed on {day}',
    start: '{name} began on {day}',
  },
  sentence(finding, names) {
    const collapsed = namedBy(finding, names, 'collapsed');
    const other = namedBy(finding, names, 'other');
    const contacts = namedBy(finding, names, 'shared contact');
    return other === ''
      ? `${collapsed}, each of which collapsed near the other's start, share ${contacts} and sit in different buildings.`
      : `${collapsed}, which collapsed, and ${other}, which began near that time in another building, share ${contacts}.`;
  },
  checkedInnocent: [
    'groups: companies with one ultimate holder',
    'neighbours: companies in one building',
    'platforms, mail providers, and contacts that many companies use (accountants, formation agents)',
  ],
  innocent: [
    'an accountant or formation agent who entered their own number for a few clients',
    'a franchise or head office that answers for its branches',
    'a number given out again by the operator',
  ],
  wouldChangeIf: [
    'the contact turns out to belong to an adviser of both (allow-list)',
    'the register corrects the contact of one of them',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'KBO and accredited enterprise counters (BE) / KVK (NL)',
      'social inspection: RSZ-inspectie (BE) / Nederlandse Arbeidsinspectie (NL)',
      'curator of the collapsed company',
    ],
    barriers: [
      'ask the curator who answers under the contact',
      'integrity inquiry: DIOB (BE), Bibob (NL)',
      'exchange with ARIEC (BE) or RIEC (NL)',
    ],
  },
  references: [
    'V. Van Vlasselaer and others, GOTCHA! Network-based fraud detection for social security fraud (2017): contact points among the resources that survive a company',
    'CONFINE report (2018), cases Donut and Wilby',
  ],
};
