import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';
import { findUndueComplexity } from './detect.ts';

export const ownershipLoop: Pattern = {
  id: 'ownership-loop',
  code: 'P20',
  version: 1,
  title: 'Ownership in a circle, or needlessly complex',
  family: 'F4',
  onByDefault: true,
  needs: ['shareholdings'],
  betterWith: ['register', 'accounts', 'gazette'],
  options: {
    percentage: {
      default: 5,
      min: 0.01,
      max: 50,
      unit: 'percent',
      meaning: 'shareholdings between enterprises from here on count',
      widens: -1,
    },
    holders: {
      default: 4,
      min: 2,
      max: 12,
      unit: 'companies',
      meaning: 'holders in a row above a micro-company',
      widens: -1,
    },
    microStaff: {
      default: 10,
      min: 1,
      max: 250,
      unit: 'persons',
      meaning: 'a company with fewer staff than this, or none known, is a micro-company',
      widens: 1,
    },
    foreignPercentage: {
      default: 25,
      min: 5,
      max: 100,
      unit: 'percent',
      meaning: 'a foreign holder from here on is asked who stands above it',
      widens: -1,
    },
  },
  graph: {
    reads: ['holding_chain_edge', 'collapsed_holder', 'foreign_holder'],
    async find(rowsOf, { holders = 4 }) {
      return findUndueComplexity(
        {
          chainEdges: await rowsOf('holding_chain_edge'),
          collapsedHolders: await rowsOf('collapsed_holder'),
          foreignHolders: await rowsOf('foreign_holder'),
        },
        { holders },
      );
    },
  },
  population: 'SELECT count(DISTINCT company) FROM holding_edge',
  populationOf: 'enterprises held by another one',
  // in a circle, where nobody is only held, the members are
  mainRole: 'held',
  conditions: [
    { cte: 'holding_edge', column: 'company', says: 'no enterprise holds 5 % or more of it today' },
    {
      cte: 'holding_chain_edge',
      column: 'company',
      says: 'it is in no circle and no chain of four holders',
    },
  ],
  likelihoodRatio: () => 3,
  ofToday: () => true,
  facts: {
    chain: '{amount} holders in a row stand above {name}, which has fewer than ten staff or none known',
    collapse: '{name}, which holds shares of another company, collapsed on {day}',
    noPerson: 'no person is known above {name}',
    holds: '{amount} % since {day} (holder, held): {value}',
  },
  sentence(finding, names) {
    const held = namedBy(finding, names, 'held');
    const circle = namedBy(finding, names, 'in circle');
    if (circle !== '') return `${circle} hold one another’s shares in a circle.`;
    if (states(finding, 'chain')) {
      return `Above ${held}, a very small company, stand one above the other ${namedBy(finding, names, 'holder')}.`;
    }
    if (states(finding, 'collapse')) {
      return `${namedBy(finding, names, 'collapsed holder')}, which collapsed, still holds shares of ${held}, which is active.`;
    }
    return `${namedBy(finding, names, 'foreign holder')}, from another register, holds shares of ${held}, and no person is known above it.`;
  },
  checkedInnocent: [
    'own shares, holdings below 5 %, and holdings that ended',
    'the country of a holder scores nothing',
  ],
  innocent: [
    'a cooperative, or an administration office for shares (stichting administratiekantoor)',
    'cross-holdings in a family group',
    'a mistake in one of the two acts: rare circles are often errors of entry',
    'shares that the curator has not yet sold',
  ],
  wouldChangeIf: [
    'one of the shareholdings ended or was entered wrongly',
    'the register of beneficial owners (UBO) names a person',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'UBO register: FOD Financiën (BE) / KVK (NL)',
      'FIU: CFI/CTIF (BE) / FIU-Nederland (NL)',
      'banks, notaries, accountants',
    ],
    barriers: [
      'integrity inquiry that asks for the owners: DIOB (BE), Bibob (NL)',
      'fine or strike-off for a missing UBO declaration (BE)',
    ],
  },
  references: [
    'CONFINE report (2018), case Wilby: one company was founded by another',
    'Global Witness: 328 of about 4.19 million UK companies own themselves in a circle (0.008 %)',
    'R. Tarjan, Depth-first search and linear graph algorithms (1972)',
  ],
};
