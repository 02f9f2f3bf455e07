import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const sharedRegisteredOffice: Pattern = {
  id: 'shared-registered-office',
  code: 'P15',
  version: 1,
  title: 'Shared registered office',
  family: 'F3',
  onByDefault: true,
  needs: ['seats'],
  needsOneOf: ['active companies', 'collapses'],
  betterWith: ['register', 'mandates', 'accounts', 'land-register'],
  options: {
    groups: {
      default: 3,
      min: 2,
      max: 50,
      unit: 'companies',
      meaning:
        'small office: groups with a seat at one building and box (a company outside any group is one)',
      widens: -1,
    },
    tiedGroups: {
      default: 2,
      min: 2,
      max: 50,
      unit: 'companies',
      meaning: 'small office: groups in which one person controls companies',
      widens: -1,
    },
    massCompanies: {
      default: 20,
      min: 5,
      max: 1000,
      unit: 'companies',
      meaning: 'mass address: active legal persons with their seat in one building',
      widens: -1,
    },
    dwellingCompanies: {
      default: 10,
      min: 3,
      max: 1000,
      unit: 'companies',
      meaning: 'the same where the building is a dwelling',
      widens: -1,
    },
    toxicPercent: {
      default: 50,
      min: 0,
      max: 99,
      unit: 'percent',
      meaning: 'mass address: more than this share failed or did not file (zIndex, Czechia: 50 %)',
      widens: -1,
    },
    districtFactor: {
      default: 2,
      min: 1,
      max: 20,
      unit: 'count',
      meaning:
        'the lower bound of that share (Wilson, 95 %) exceeds this times the share in the judicial district',
      widens: -1,
    },
    collapsedMonths: {
      default: 24,
      min: 1,
      max: 120,
      unit: 'months',
      meaning: 'companies that collapsed this lately with their last seat there count as failing',
      widens: 1,
    },
    movedInMonths: {
      default: 24,
      min: 1,
      max: 120,
      unit: 'months',
      meaning: 'a company that moved to the mass address this lately is a strong signal',
      widens: 1,
    },
  },
  population: 'SELECT count(*) FROM office_member WHERE active',
  populationOf: 'active legal persons with a known seat',
  mainRole: 'seated',
  conditions: [
    {
      cte: 'seated',
      column: 'company',
      says: 'fewer than three companies at its building and box, or a mass address where most do not fail',
    },
    { cte: 'controlled', column: 'company', says: 'fewer than three groups at its building and box' },
    { cte: 'office_seat', column: 'company', says: 'nobody controls companies of two groups there' },
  ],
  likelihoodRatio: (finding) => (states(finding, 'toxic') ? 3 : 1.3),
  hygiene: (finding) => !states(finding, 'toxic'),
  ofToday: () => true,
  facts: {
    groups: '{amount} groups of companies have their seat at {name}',
    seats: '{amount} companies have their seat at {name}, {value}',
    toxic: '{amount} % of them collapsed or did not file accounts lately; in the judicial district {value} %',
    movedIn: '{name} moved its seat there on {day}',
    controls: '{name} controls {value}',
    collapsed: '{name} had its last seat there and collapsed on {day}',
    notFiled: '{name} has its seat there and filed neither of its two latest overdue years',
    seat: '{name} has its seat there',
  },
  sentence(finding, names) {
    const office = namedBy(finding, names, 'office');
    const seated = namedBy(finding, names, 'seated');
    if (states(finding, 'movedIn')) {
      return `${seated} moved its seat to ${office}, a mass address where most companies collapse or do not file accounts.`;
    }
    if (states(finding, 'toxic')) {
      const collapsed = namedBy(finding, names, 'collapsed');
      const those = collapsed === '' ? '' : ` ${collapsed} had their last seat there and collapsed.`;
      return `${office} is a mass address where most companies collapse or do not file accounts: ${seated} have their seat there.${those}`;
    }
    return `${seated} have their seat at ${office}, and ${namedBy(finding, names, 'controller')} controls more than one of them.`;
  },
  checkedInnocent: [
    'a group of companies counts once',
    'a mass address without many failures (accountant, business centre) is no finding',
    'associations of co-owners at their syndic are left out',
    'companies that are exempt from filing, or too young, never count as non-filers',
  ],
  innocent: [
    'an accountant, lawyer or business centre that lends its address',
    'partners who run several small companies from one office',
    'failures that a crisis of one trade explains',
  ],
  wouldChangeIf: [
    'the companies turn out to be one group',
    'accounts that the extract lacks have been filed',
    'the address is that of a registered company-service provider',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'FOD Economie: register of company-service providers (law of 29 March 2018) / KVK',
      'ondernemingsrechtbank',
      'FOD Financiën / Belastingdienst',
      'owner or landlord of the building',
    ],
    barriers: [
      'check of the address on the spot by the neighbourhood officer (wijkinspecteur, wijkagent)',
      'ex-officio strike-off of the seat by the KBO management service',
      'supervision of trust offices and domicile providers (BE: FOD Economie, NL: DNB, Wtt 2018)',
    ],
  },
  references: [
    'zIndex (Czechia): more than 20 companies at an address, more than half without accounts: 969 addresses',
    'Federal Tax Service (Russia): 10 legal persons at one address as the mark of mass registration',
    'Wilson (1927), Probable inference, the law of succession, and statistical inference',
  ],
};
