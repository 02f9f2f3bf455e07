import { namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const growingSocialDebt: Pattern = {
  id: 'growing-social-debt',
  code: 'P38',
  version: 1,
  title: 'Arrears that grow while the trade goes on',
  family: 'F5',
  onByDefault: true,
  needs: ['accounts'],
  betterWith: ['mandates', 'gazette', 'register'],
  options: {
    growth: {
      default: 1.25,
      min: 1,
      max: 100,
      unit: 'share',
      meaning: 'the latest debt over the one before',
      widens: -1,
    },
    topShare: {
      default: 0.05,
      min: 0.001,
      max: 1,
      unit: 'share',
      meaning: 'the debt is among this share of the largest',
      widens: 1,
    },
    startMonths: {
      default: 24,
      min: 1,
      max: 120,
      unit: 'months',
      meaning: 'after the first of the two year-ends, in which another enterprise of a controller starts',
      widens: 1,
    },
  },
  population: 'SELECT count(*) FROM owed_year WHERE nth = 1',
  populationOf: 'companies with overdue tax or social debt in their latest accounts',
  mainRole: 'company',
  likelihoodRatio: ({ strength }) => (strength === 'moderate' ? 3 : 1.5),
  facts: {
    before: 'overdue tax and social debt of the year to {day}: {amount} euro',
    latest: 'overdue tax and social debt of the year to {day}: {amount} euro',
    peers: 'of all that have such debts, ninety-five in a hundred have less than {amount} euro',
    controls: '{name} controls the company',
    started: '{name} starts on {day}, controlled by the same person',
    trade: 'both are in the same trade: {value}',
  },
  sentence(finding, names) {
    const next = namedBy(finding, names, 'next enterprise');
    const person = namedBy(finding, names, 'controller');
    return `The overdue tax and social debt of ${namedBy(finding, names, 'company')} grows from year to year${next === '' ? '' : `, while ${person} has started ${next} in the same trade`}.`;
  },
  checkedInnocent: [
    'a debt of one year only, or one that does not grow by a quarter',
    'debts below those of most debtors',
  ],
  innocent: [
    'a payment plan agreed with the tax or social-security office',
    'a dispute about an assessment',
    'a late customer who brought the company into arrears',
  ],
  wouldChangeIf: ['the debt is paid or spread by agreement', 'the accounts are corrected'],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'social security: RSZ (BE) / UWV (NL)',
      'tax: FOD Financiën (BE) / Belastingdienst (NL)',
      'enterprise court: chamber for companies in difficulty (BE)',
    ],
    barriers: [
      'payment plan or seizure before the company is emptied',
      'several liability of managers for repeated debts',
      'exchange with ARIEC (BE) or RIEC (NL)',
    ],
  },
  references: [
    'CONFINE report (2018), case Wilby; letter of the Belgian FIU (recommendation 1.6)',
    'Belgian standard accounts, rubric 9072: overdue debts to tax and social security',
  ],
};
