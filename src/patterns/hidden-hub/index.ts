import { namedBy, states } from '../naming.ts';
import type { Detected, Pattern } from '../pattern.ts';

export const hiddenHub: Pattern = {
  id: 'hidden-hub',
  code: 'P18',
  version: 2,
  title: 'One person behind many companies',
  family: 'F2',
  onByDefault: true,
  needs: ['register', 'mandates'],
  betterWith: ['shareholdings', 'establishments', 'gazette'],
  options: {
    weakGroups: {
      default: 5,
      min: 2,
      max: 1000,
      unit: 'companies',
      meaning: 'trading companies (a group is one) controlled today: weak from here',
      widens: -1,
    },
    moderateGroups: {
      default: 10,
      min: 2,
      max: 1000,
      unit: 'companies',
      meaning: 'moderate from here',
      widens: -1,
    },
    strongGroups: {
      default: 25,
      min: 2,
      max: 1000,
      unit: 'companies',
      meaning: 'strong from here',
      widens: -1,
    },
    localWithinMonths: {
      default: 36,
      min: 0,
      max: 120,
      unit: 'months',
      meaning: 'parts in enterprises of one licensed activity and municipality lie at most this far apart',
      widens: 1,
    },
    localStrong: {
      default: 3,
      min: 2,
      max: 50,
      unit: 'companies',
      meaning: 'such enterprises, of no common group, that make the local hub strong',
      widens: -1,
    },
  },
  // a local hub is anybody with a part in such enterprises
  population: `SELECT count(*) FROM (
    SELECT person FROM control
    UNION SELECT r.person FROM any_role r SEMI JOIN local_operator o ON o.company = r.company) looked_at`,
  populationOf: 'people who control an enterprise, or have a part in one of a licensed activity',
  mainRole: 'hub',
  conditions: [
    {
      cte: 'mandate_count',
      column: 'company',
      says: 'nobody who controls it today controls five trading groups',
    },
    {
      cte: 'local_operator',
      column: 'company',
      says: 'it has had no establishment with a licensed activity',
    },
    {
      cte: 'local_hub',
      column: 'company',
      says: 'nobody had a part in it and in another group’s enterprise of that activity in that municipality',
    },
  ],
  likelihoodRatio(finding) {
    if (isLocal(finding)) return 5;
    return { weak: 1.5, moderate: 3, strong: 6, 'very strong': 6 }[finding.cappedFrom ?? finding.strength];
  },
  ofToday: (finding) => !isLocal(finding),
  facts: {
    mandates: '{name} controls {amount} trading companies of no common group today',
    local: '{name} has had a part in {amount} enterprises of no common group with activity {value}',
    mandate: 'control of {name} since {day} ({value})',
    part: 'a part in {name} from {day} to {until} ({value})',
    place: '{name} has or had an establishment in {value}',
  },
  sentence(finding, names) {
    const person = namedBy(finding, names, 'hub');
    if (!isLocal(finding)) {
      return `${person} controls companies of several groups at one time: ${namedBy(finding, names, 'controlled')}.`;
    }
    return `${person} has had a part in several enterprises with one licensed activity in one municipality: ${namedBy(finding, names, 'enterprise')}.`;
  },
  checkedInnocent: [
    'groups: companies with one ultimate holder count once',
    'holding, management and patrimonial companies, associations without gain',
    'roles one after another; auditors, curators and liquidators',
  ],
  innocent: [
    'an entrepreneur with several businesses of their own',
    'an accountant, incubator partner or professional director',
    'a franchisee with several outlets',
    'a family in which one member stands in for others',
  ],
  wouldChangeIf: [
    'one holding company turns out to own them all',
    'the person turns out to be two people of one name',
    'the roles belong to a profession (allow-list)',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'licensing office of the municipality',
      'KBO (BE) / KVK (NL)',
      'tax: BBI, FOD Financiën (BE) / Belastingdienst (NL)',
      'FIU: CFI/CTIF (BE) / FIU-Nederland (NL)',
    ],
    barriers: [
      'integrity inquiry that looks at the person behind the applicant: DIOB (BE), Bibob (NL)',
      'one file for all establishments of the person; coordinated inspection',
      'exchange with ARIEC (BE) or RIEC (NL)',
    ],
  },
  references: [
    'CONFINE report (2018), cases Wilby (three companies, one person always involved) and Trilby',
    'Belgian FIU: de facto managers at the head of several empty companies (government report 2019-2020)',
    'Global Witness: 9,000 of 3.56 million UK companies stand under a person who controls more than 100',
  ],
};

function isLocal(finding: Detected): boolean {
  return states(finding, 'local');
}
