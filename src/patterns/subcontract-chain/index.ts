import { listed, namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';
import { findChains } from './detect.ts';

export const subcontractChain: Pattern = {
  id: 'subcontract-chain',
  code: 'P21',
  version: 2,
  title: 'Chain of subcontractors with a young or empty company in it',
  family: 'F6',
  onByDefault: true,
  needs: ['subcontracts', 'register'],
  betterWith: ['gazette', 'accounts', 'establishments', 'contacts'],
  options: {
    links: {
      default: 3,
      min: 2,
      max: 12,
      unit: 'count',
      meaning: 'links of a chain (one more company than links) from which it is moderate',
      widens: -1,
    },
    shortLinks: {
      default: 2,
      min: 1,
      max: 12,
      unit: 'count',
      meaning: 'links from which a chain is a weak finding',
      widens: -1,
    },
    youngMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'a contractor younger than this when its link begins is young',
      widens: 1,
    },
  },
  graph: {
    reads: ['subcontract_link'],
    async find(rowsOf, { links = 3, shortLinks = 2 }) {
      return findChains(await rowsOf('subcontract_link'), { links, shortLinks });
    },
  },
  population: 'SELECT count(DISTINCT contractor) FROM subcontract_link',
  populationOf: 'subcontractors in construction, transport and cleaning',
  mainRole: 'contractor',
  conditions: [
    {
      cte: 'subcontract_link',
      column: 'contractor',
      says: 'it is no subcontractor in construction, transport or cleaning',
    },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'weak' ? 2 : 3),
  facts: {
    link: '{name} worked for {value} from {day} to {until} (link {amount})',
    young: '{name} began on {day}, less than a year before its link',
    site: 'the contract of {name} names the works: {value}',
    shell: '{name} has the signs of a company without substance (P12)',
    ofMany:
      '{name} stands in a web of contracts with more chains than can be followed: some of them are told, not all',
  },
  sentence(finding, names) {
    const signs = [
      states(finding, 'young') ? 'a company under a year old' : '',
      states(finding, 'shell') ? 'a company without visible substance' : '',
    ].filter((sign) => sign !== '');
    const works = new Set(
      finding.rows.flatMap(({ fact, value }) => (fact === 'site' && value ? [value] : [])),
    );
    const at = works.size === 0 ? '' : ` at ${listed([...works])}`;
    return `${namedBy(finding, names, 'principal')} stands at the head of a chain of subcontractors${at}, ${namedBy(finding, names, 'contractor')}, with ${signs.join(' and ')} in it.`;
  },
  checkedInnocent: [
    'contracts that do not overlap in time',
    'other trades than construction, transport and cleaning',
    'chains of established companies only',
  ],
  innocent: [
    'specialised work on a large site, as is normal in construction',
    'a young company of experienced people',
    'a group that contracts inside itself',
  ],
  wouldChangeIf: [
    'the register shows staff, an establishment or accounts of the young or empty company',
    'the contracts turn out to be for different works',
  ],
  barrier: {
    step: 'working',
    partners: [
      'social inspection: RSZ-inspectie, Checkinatwork and Limosa declarations (BE) / Nederlandse Arbeidsinspectie (NL)',
      'tax: withholding duty for contractors (BE) / Belastingdienst, WKA (NL)',
      'principal and site owner',
    ],
    barriers: [
      'chain liability for wages and social contributions (BE, NL)',
      'limit on the number of links in public works (BE: Royal Decree of 14 January 2013)',
      'coordinated inspection of the site and of the workers’ housing',
    ],
  },
  references: [
    'CONFINE report (2018), cases Clumsy (X hires Y hires Z) and Clementine',
    'Belgian FIU: companies of one profile in construction and cleaning (government report 2019-2020)',
  ],
};
