import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const missingTraderLookAlike: Pattern = {
  id: 'missing-trader-look-alike',
  code: 'V1',
  version: 1,
  title: 'Looks like the missing trader of a VAT carousel',
  family: 'F5',
  onByDefault: false,
  needs: ['register', 'mandates', 'accounts'],
  needsOneOf: ['active companies'],
  betterWith: ['gazette', 'seats', 'establishments'],
  options: {
    traits: {
      default: 4,
      min: 2,
      max: 5,
      unit: 'count',
      meaning: 'traits of the five that extracts can show (of the six of the rule)',
      widens: -1,
    },
    youngMonths: {
      default: 18,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'the company began, or was woken, in this time before the as-of day',
      widens: 1,
    },
    managerMonths: {
      default: 6,
      min: 1,
      max: 24,
      unit: 'months',
      meaning: 'a manager came in this time before the as-of day',
      widens: 1,
    },
    turnoverTimes: {
      default: 10,
      min: 2,
      max: 1000,
      unit: 'count',
      meaning: 'turnover grew to more than this many times that of the year before',
      widens: -1,
    },
  },
  population:
    "SELECT count(DISTINCT c.company) FROM company c JOIN activity_code a ON a.company = c.company WHERE c.active AND c.legal AND a.nace2 IN ('45', '46', '78')",
  populationOf: 'active legal persons in wholesale, car trade or labour supply',
  mainRole: 'company',
  conditions: [
    { cte: 'active', column: 'company', says: 'it is no active legal person' },
    { cte: 'trait', column: 'company', says: 'none of the traits is met' },
    { cte: 'flagged', column: 'company', says: 'too few of the traits are met' },
  ],
  likelihoodRatio: () => 4,
  facts: {
    young: '{name} began on {day}',
    woken: '{name} woke from a long silence on {day}',
    trade: '{name} is in wholesale, car trade or labour supply',
    'new manager': '{name} got a new manager on {day}',
    appointed: '{name} became its manager on {day}',
    'no substance': '{name} shows no substance, or sits at a mass address',
    'turnover jump': 'turnover in the year to {day} was {amount} times that of the year before',
  },
  sentence(finding, names) {
    const managers = namedBy(finding, names, 'new manager');
    const traits = [
      states(finding, 'young') ? 'is young' : states(finding, 'woken') ? 'was just woken' : '',
      states(finding, 'trade') ? 'trades wholesale or supplies labour' : '',
      states(finding, 'new manager') ? `has a new manager${managers === '' ? '' : ` (${managers})`}` : '',
      states(finding, 'no substance') ? 'shows no substance' : '',
      states(finding, 'turnover jump') ? 'multiplied its turnover' : '',
    ].filter((trait) => trait !== '');
    return `${namedBy(finding, names, 'company')} ${traits.join(', ')}: together the look of a missing trader.`;
  },
  checkedInnocent: ['three traits or fewer, which any young trader shows'],
  innocent: [
    'a young trading company with a real business and a fast first year',
    'a start-up in a business centre',
  ],
  wouldChangeIf: [
    'the VAT listing shows ordinary customers and suppliers',
    'the manager turns out to have been re-appointed',
    'accounts or staff show substance',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'BBI and the VAT carousel unit (OCS/CDSCA) of FOD Financiën (BE) / Belastingdienst, FIOD (NL)',
      'CFI (BE) / FIU-Nederland',
      'banks',
    ],
    barriers: [
      'check of the VAT number before activation, and its deletion',
      'joint and several liability of customers who knew or should have known',
      'exchange with the prosecutor',
    ],
  },
  references: [
    'CONFINE report (2018), section 1.5: compensation technique and false invoices',
    'Belgian VAT carousel detection: loss of 1.1 billion euro (2002) down to 18.5 million (2012)',
  ],
};
