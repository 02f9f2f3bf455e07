import { namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const companiesAtHome: Pattern = {
  id: 'companies-at-home',
  code: 'P16',
  version: 1,
  title: 'Companies clustered at a manager’s home',
  family: 'F3',
  onByDefault: true,
  needs: ['seats', 'register', 'land-register'],
  needsOneOf: ['active companies'],
  betterWith: ['mandates', 'establishments'],
  options: {
    riskCompanies: {
      default: 3,
      min: 2,
      max: 50,
      unit: 'companies',
      meaning: 'enterprises in risk sectors that one person controls at one dwelling: weak',
      widens: -1,
    },
    anyCompanies: {
      default: 5,
      min: 2,
      max: 50,
      unit: 'companies',
      meaning: 'trading enterprises of any sector that one person controls at one dwelling: weak',
      widens: -1,
    },
    moderateCompanies: {
      default: 5,
      min: 2,
      max: 50,
      unit: 'companies',
      meaning: 'enterprises in risk sectors that one person controls at one dwelling: moderate',
      widens: -1,
    },
  },
  // a sole trader has no seat: its establishments stand for it
  population: `SELECT count(DISTINCT p.company) FROM (
      SELECT s.company, s.building FROM seat_today s SEMI JOIN company c ON c.company = s.company AND c.legal AND c.active
      UNION ALL
      SELECT e.company, e.building FROM establishment_spell e
      SEMI JOIN company c ON c.company = e.company AND c.sole AND c.active
      WHERE e.running) p
    SEMI JOIN dwelling_building d ON d.building = p.building`,
  populationOf: 'active enterprises in a dwelling: seats, of sole traders establishments',
  mainRole: 'company',
  conditions: [
    {
      cte: 'at_home',
      column: 'company',
      says: 'no dwelling where one person controls three enterprises in risk sectors, or five of any',
    },
    { cte: 'controlled', column: 'company', says: 'that person does not control this one' },
  ],
  likelihoodRatio: () => 1.5,
  hygiene: () => true,
  ofToday: () => true,
  facts: {
    count: '{amount} trading enterprises of one person at {name}, of which {value} in risk sectors',
    riskSeat: '{name}, of a risk sector, has its seat or establishment there',
    seat: '{name} has its seat or establishment there',
    controls: '{name} controls {value}',
  },
  sentence(finding, names) {
    return (
      `${namedBy(finding, names, 'controller')} controls ${namedBy(finding, names, 'company')}, ` +
      `all at one dwelling, ${namedBy(finding, names, 'home')}.`
    );
  },
  checkedInnocent: [
    'holding, management and patrimonial companies (NACE 642, 68, 70) do not count',
    'enterprises of different people at one dwelling do not add up',
    'mass addresses are left to shared-registered-office',
  ],
  innocent: [
    'a household of self-employed people, the most common Belgian reason',
    'several small trades of one person, each in a company of its own',
    'a dwelling with a shop or workshop that the land register does not tell',
  ],
  wouldChangeIf: [
    'the building turns out to be no dwelling',
    'a company has its real seat or establishment elsewhere',
    'somebody else controls one of the companies',
  ],
  barrier: {
    step: 'working',
    partners: [
      'neighbourhood officer (wijkinspecteur, wijkagent)',
      'sociale inspectie / Nederlandse Arbeidsinspectie',
      'population and housing services of the municipality',
    ],
    barriers: [
      'check of seat and residence on the spot',
      'housing inspection',
      'licence conditions for a business at a dwelling',
    ],
  },
  references: [
    'CONFINE report (2018), case Thai Chicken: several companies at the home address of the parlour’s manager',
  ],
};
