import { countOf, namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const shareHandover: Pattern = {
  id: 'share-handover',
  code: 'P09',
  version: 1,
  title: 'Shares passed from hand to hand',
  family: 'F4',
  onByDefault: true,
  needs: ['shareholdings', 'gazette'],
  betterWith: ['register', 'mandates', 'seats'],
  options: {
    changes: {
      default: 3,
      min: 2,
      max: 20,
      unit: 'events',
      meaning: 'changes of the majority within the window',
      widens: -1,
    },
    withinMonths: {
      default: 36,
      min: 1,
      max: 120,
      unit: 'months',
      meaning: 'from the first to the last of these changes',
      widens: 1,
    },
    majorityPercent: {
      default: 50,
      min: 25,
      max: 99,
      unit: 'percent',
      meaning: 'who holds more than this controls the company',
      widens: -1,
    },
    ownerPercent: {
      default: 50,
      min: 25,
      max: 100,
      unit: 'percent',
      meaning:
        'holders of which one owns this much of the other, or that have such an owner in common, are one hand',
      widens: 1,
    },
    handoverDays: {
      default: 90,
      min: 1,
      max: 365,
      unit: 'days',
      meaning: 'from the first to the last day of a full handover: shares, management and seat',
      widens: 1,
    },
  },
  population: 'SELECT count(DISTINCT company) FROM share_entry',
  populationOf: 'companies with known shareholders',
  mainRole: 'company',
  conditions: [
    { cte: 'window_of_changes', column: 'company', says: 'no change of the majority of its shares is known' },
    {
      cte: 'flagged',
      column: 'company',
      says: 'too few changes of the majority within the window, and no full handover',
    },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'strong' ? 8 : 2),
  facts: {
    sale: '{name} acquires {amount} % of the shares on {day}, and held none before',
    left: '{name} leaves the management on {day}',
    came: '{name} enters the management on {day}',
    moved: 'the seat moves to {name} on {day}',
    change: '{name} comes to hold {amount} % of the shares on {day}',
  },
  sentence(finding, names) {
    const company = namedBy(finding, names, 'company');
    const holders = namedBy(finding, names, 'holder');
    const changes = countOf(finding, 'change');
    const passing =
      changes > 0
        ? `The majority of the shares of ${company} changed hands ${changes} times; it was held by ${holders}.`
        : '';
    if (!states(finding, 'sale')) return passing;
    const handover =
      `All shares of ${company} went at once from ${namedBy(finding, names, 'former holder') || 'unknown holders'} ` +
      `to new holders (${holders}), the whole management changed ` +
      `(${namedBy(finding, names, 'former manager')} left, ${namedBy(finding, names, 'new manager')} came) ` +
      `and the seat moved to ${namedBy(finding, names, 'new seat')}.`;
    return passing === '' ? handover : `${handover} ${passing}`;
  },
  checkedInnocent: [
    'holders with a common owner of 50 % or more, or of which one owns the other, are one hand',
    'the first majority, at founding, is no change',
    'a transfer that gazette and shareholdings both tell counts once',
  ],
  innocent: [
    'a sale of the business, a management buy-out or a succession in the family',
    'a staff share plan or an investor who comes and goes',
    'a reorganisation among relatives: kinship is never inferred',
  ],
  wouldChangeIf: [
    'the holders turn out to have an owner in common',
    'a transfer was registered by mistake, or its date is another one',
    'someone who managed before stayed on',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'UBO-register (BE) / KVK UBO-register (NL)',
      'notary',
      'FOD Financiën / Belastingdienst',
      'CFI (BE) / FIU-Nederland',
    ],
    barriers: [
      'ask for the share register and the price paid when a licence is applied for or renewed',
      'integrity inquiry: DIOB and bestuurlijke handhaving (BE), Bibob (NL)',
      'exchange with RIEC or ARIEC',
    ],
  },
  references: [
    'CONFINE report (2018), case Azrael: "the shares were transferred several times"',
    'Book 5 of the Belgian companies code (WVV/CSA): transfers of shares of a BV are mostly not published',
  ],
};
