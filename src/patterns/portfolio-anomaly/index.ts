import { countOf, namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const portfolioAnomaly: Pattern = {
  id: 'portfolio-anomaly',
  code: 'P29',
  version: 1,
  title: 'Property that does not fit its owner',
  family: 'F7',
  onByDefault: true,
  needs: ['land-register', 'register'],
  needsOneOf: ['purchase days'],
  betterWith: ['accounts', 'gazette'],
  options: {
    youngMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: "bought before the owner's start was this long ago",
      widens: 1,
    },
    collapseMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: "bought at most this long before the owner's collapse",
      widens: 1,
    },
    purchases: {
      default: 3,
      min: 2,
      max: 100,
      unit: 'count',
      meaning: 'purchases within the window (one day and building: one purchase)',
      widens: -1,
    },
    spreeMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'from the first to the last of these purchases',
      widens: 1,
    },
    poorYears: {
      default: 2,
      min: 1,
      max: 10,
      unit: 'years',
      meaning: 'filed financial years with a loss or without turnover',
      widens: -1,
    },
    traits: {
      default: 2,
      min: 1,
      max: 3,
      unit: 'count',
      meaning: 'traits of the three; one alone says nothing',
      widens: -1,
    },
  },
  population: 'SELECT count(DISTINCT company) FROM property_purchase',
  populationOf: 'companies outside building and property that own property',
  mainRole: 'company',
  conditions: [
    {
      cte: 'purchase',
      column: 'company',
      says: 'it owns no property whose date of purchase is known, or its activity is building or property (41, 68)',
    },
    { cte: 'trait', column: 'company', says: 'none of the three traits is met' },
    { cte: 'flagged', column: 'company', says: 'too few of the three traits are met' },
  ],
  likelihoodRatio: () => 3,
  facts: {
    start: '{name} began on {day}',
    early: '{name} was bought on {day}, soon after the start',
    collapse: '{name} collapsed on {day}',
    late: '{name} was bought on {day}, shortly before the collapse',
    spree: '{name} made {amount} purchases between {day} and {until}, at least as many as it owned before',
    bought: '{name} was bought on {day}',
    loss: 'the year to {day} closed with a result of {value} euro',
    'no turnover': 'the year to {day} shows no turnover',
  },
  sentence(finding, names) {
    const years = countOf(finding, 'loss') + countOf(finding, 'no turnover');
    const traits = [
      states(finding, 'early') ? 'bought property soon after its start' : '',
      states(finding, 'late') ? 'bought property shortly before its collapse' : '',
      states(finding, 'spree') ? 'at least doubled what it owns in one run of purchases' : '',
      years > 0 ? `filed ${years} years with a loss or without turnover` : '',
    ].filter((trait) => trait !== '');
    return (
      `${namedBy(finding, names, 'company')}, whose activity is neither building nor property, ${traits.join(' and ')} ` +
      `(${namedBy(finding, names, 'property')}).`
    );
  },
  checkedInnocent: [
    'developers and property companies: with a code in 41 or 68 there is no finding',
    'a purchase split over several parcels of one building on one day is one',
    'one trait alone is no finding',
  ],
  innocent: [
    'a merger, a division or an inheritance that brings property in at one date',
    'a property company of a family or group whose code tells something else',
    'a young enterprise that buys its own premises with a loan',
  ],
  wouldChangeIf: [
    'the deeds show a contribution, merger or division instead of a purchase',
    'the company turns out to be active in building or property',
    'the accounts show where the money came from',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'CFI (BE) / FIU-Nederland',
      'notaries',
      'AAPD, Patrimoniumdocumentatie (BE) / Kadaster (NL)',
      'BBI, FOD Financiën (BE) / Belastingdienst, FIOD (NL)',
    ],
    barriers: [
      'ask for the origin of the means in an integrity inquiry: DIOB (BE), Bibob (NL)',
      'reports by notaries and banks under the anti-money-laundering law: wet van 18 september 2017 (BE), Wwft (NL)',
      'exchange with the prosecutor',
    ],
  },
  references: [
    'B. Unger and J. Ferwerda, Money Laundering in the Real Estate Sector (2011): fast-growing portfolio, owner just established or almost closed',
    'CONFINE report (2018), case Trilby and section 1.7',
  ],
};
