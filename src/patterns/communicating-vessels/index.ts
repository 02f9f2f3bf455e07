import { namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';
import { findVessels } from './detect.ts';

export const communicatingVessels: Pattern = {
  id: 'communicating-vessels',
  code: 'P19',
  version: 1,
  title: 'Cluster of companies that act as communicating vessels',
  family: 'F1',
  onByDefault: true,
  needs: ['register', 'gazette', 'seats'],
  betterWith: ['mandates', 'establishments', 'shareholdings', 'land-register', 'contacts'],
  options: {
    resources: {
      default: 2,
      min: 1,
      max: 10,
      unit: 'count',
      meaning: 'people, places, landlords and contacts that two companies share to be tied',
      widens: -1,
    },
    resourceCompanies: {
      default: 20,
      min: 2,
      max: 100,
      unit: 'companies',
      meaning: 'what more companies share ties nobody (an accountant, a business centre)',
      widens: 1,
    },
    leastCompanies: {
      default: 3,
      min: 2,
      max: 100,
      unit: 'companies',
      meaning: 'smallest cluster',
      widens: -1,
    },
    mostCompanies: {
      default: 40,
      min: 3,
      max: 200,
      unit: 'companies',
      meaning: 'largest cluster; larger ones are cut into communities',
      widens: 1,
    },
    collapsedPercent: {
      default: 30,
      min: 1,
      max: 100,
      unit: 'percent',
      meaning: 'of the cluster that collapsed recently',
      widens: -1,
    },
    collapseMonths: {
      default: 60,
      min: 6,
      max: 120,
      unit: 'months',
      meaning: 'recent: this long before the as-of day',
      widens: 1,
    },
    relayPairs: {
      default: 2,
      min: 1,
      max: 20,
      unit: 'count',
      meaning: 'pairs inside that meet P01 or P02',
      widens: -1,
    },
  },
  graph: {
    reads: ['near_tie', 'vessel_company', 'vessel_evidence', 'relay_pair'],
    async find(rowsOf, values) {
      return findVessels(
        {
          ties: await rowsOf('near_tie'),
          companies: await rowsOf('vessel_company'),
          resources: await rowsOf('vessel_evidence'),
          relays: await rowsOf('relay_pair'),
        },
        {
          leastCompanies: values.leastCompanies ?? 3,
          mostCompanies: values.mostCompanies ?? 40,
          collapsedPercent: values.collapsedPercent ?? 30,
          relayPairs: values.relayPairs ?? 2,
          resources: values.resources ?? 2,
        },
      );
    },
  },
  population: 'SELECT count(*) FROM vessel_company',
  populationOf: 'companies near a pair in which one took over from another',
  mainRole: 'member',
  conditions: [
    {
      cte: 'vessel_resource',
      column: 'company',
      says: 'it shares no person, place, landlord or contact with a few others',
    },
    {
      cte: 'vessel_company',
      column: 'company',
      says: 'no pair in which one took over from another is tied to it',
    },
  ],
  likelihoodRatio: () => 10,
  facts: {
    relay: 'one took over from the other (P01 or P02): {value}',
    collapse: '{name} collapsed on {day}',
    controls: '{name} controlled company {value}',
    place: 'company {value} had a seat or establishment at {name}',
    landlord: '{name} owns a parcel where company {value} had a seat or establishment',
    contact: 'company {value} answers to {name}',
    started: '{name} started on {day}',
  },
  sentence(finding, names) {
    const shared = namedBy(
      finding,
      names,
      'shared controller',
      'shared place',
      'shared landlord',
      'shared contact',
    );
    return `${namedBy(finding, names, 'collapsed', 'member')} follow one another around collapses${shared === '' ? '' : ` and share ${shared}`}.`;
  },
  checkedInnocent: [
    'hubs: what more than 20 companies share (accountants, business centres) ties nobody',
    'a cluster in which no company took over from another around a collapse',
    'one shared thing alone: a tie takes two',
  ],
  innocent: [
    'a franchise, or several firms of one family in one trade',
    'a business park with one landlord and honest restarts',
    'one crisis that hit firms which worked together',
  ],
  wouldChangeIf: [
    'a shared person turns out to be two people of one name',
    'the restarts were sales approved by a court',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'curators of the collapsed companies',
      'social inspection: RSZ-inspectie (BE) / Nederlandse Arbeidsinspectie (NL)',
      'labour auditor: arbeidsauditeur (BE)',
      'FIU: CFI/CTIF (BE) / FIU-Nederland (NL)',
    ],
    barriers: [
      'one file for the whole cluster: exchange with ARIEC (BE) or RIEC (NL)',
      'director disqualification: bestuursverbod (BE, NL)',
      'coordinated inspection of all places at once',
    ],
  },
  references: [
    'CONFINE report (2018), case Donut: companies that followed up on each other and acted as communicating vessels',
    'V. Van Vlasselaer and others, GOTCHA! Network-based fraud detection for social security fraud, Management Science (2017)',
    'V. Blondel and others, Fast unfolding of communities in large networks (2008)',
  ],
};
