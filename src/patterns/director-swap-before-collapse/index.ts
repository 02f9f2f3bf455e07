import { namedBy, states } from '../naming.ts';
import type { Detected, Pattern } from '../pattern.ts';

export const directorSwapBeforeCollapse: Pattern = {
  id: 'director-swap-before-collapse',
  code: 'P04',
  version: 1,
  title: 'Manager replaced shortly before the collapse',
  family: 'F2',
  onByDefault: true,
  needs: ['gazette', 'mandates'],
  needsOneOf: ['collapses'],
  betterWith: ['register', 'shareholdings', 'seats'],
  options: {
    tenureMonths: {
      default: 12,
      min: 1,
      max: 120,
      unit: 'months',
      meaning: 'in office, from which the manager who leaves was a long-standing one',
      widens: -1,
    },
    withinMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'before the collapse, in which the long-standing manager leaves',
      widens: 1,
    },
    strongMonths: {
      default: 6,
      min: 0,
      max: 60,
      unit: 'months',
      meaning: 'before the collapse, in which such a departure makes the finding strong',
      widens: 1,
    },
    swapDays: {
      default: 60,
      min: 0,
      max: 365,
      unit: 'days',
      meaning: 'between departure and entry, before or after; live: also between mandate and shares given up',
      widens: 1,
    },
    lateEntries: {
      default: 2,
      min: 1,
      max: 20,
      unit: 'companies',
      meaning:
        'other companies entered shortly before their collapse, from which a newcomer looks like a front',
      widens: -1,
    },
    lateMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'before the collapse of those other companies',
      widens: 1,
    },
    shortMonths: {
      default: 6,
      min: 0,
      max: 60,
      unit: 'months',
      meaning: 'in office at the collapse, below which a newcomer looks like a front',
      widens: 1,
    },
    cleanYears: {
      default: 5,
      min: 1,
      max: 40,
      unit: 'years',
      meaning: 'in control of companies of that division without a collapse, which clear a newcomer',
      widens: 1,
    },
    liveMonths: {
      default: 24,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'before the as-of day, in which the founder of a running company withdraws (live)',
      widens: 1,
    },
  },
  // also those whose kind no extract tells, and the running ones that the rule looks at: it flags both
  population: `SELECT count(*) FROM (
    SELECT company FROM company WHERE t0 IS NOT NULL UNION SELECT company FROM long_manager_gone WHERE live) looked_at`,
  populationOf: 'collapsed companies, and running ones whose founder withdrew',
  mainRole: 'collapsed',
  conditions: [
    {
      cte: 'long_manager_gone',
      column: 'company',
      says: 'no long-standing manager left shortly before its collapse (or, of a running company, no founder withdrew)',
    },
    {
      cte: 'newcomer',
      column: 'company',
      says: 'those who came in at that time are not the majority of the management',
    },
    {
      cte: 'director_swap',
      column: 'company',
      says: 'the newcomers know the trade, are long in office, or managed in it for years without a collapse',
    },
  ],
  likelihoodRatio(finding: Detected) {
    if (finding.strength === 'weak') return 2;
    return finding.strength === 'very strong' ? 15 : finding.strength === 'strong' ? 8 : 4;
  },
  facts: {
    collapse: '{name} collapses on {day} ({value})',
    live: '{name} runs on {day}',
    left: '{name}, in office since {day}, leaves on {until}',
    entered: '{name} enters on {day} and is in office at the end',
    new_to_trade: '{name} had no earlier mandate in that division of activity elsewhere',
    late_entrant: '{name} also entered other companies shortly before they collapsed',
    short_term: '{name} was in office for a short time only (since {day})',
    shares_passed: '{name} acquires shares on {day} ({amount} %)',
    seat_moved: 'the seat moved on {day} ({value}) to where the company did no business',
  },
  sentence(finding, names) {
    const before = namedBy(finding, names, 'former manager');
    const after = namedBy(finding, names, 'new manager');
    if (states(finding, 'live')) {
      return (
        `The founder of ${namedBy(finding, names, 'company')}, ${before}, gave up mandate and shares; ` +
        `${after}, who came in at that time, now ${after.includes(' and ') ? 'form' : 'forms'} the majority of its management.`
      );
    }
    const also = [
      states(finding, 'shares_passed') ? ' Shares passed to a newcomer as well.' : '',
      states(finding, 'seat_moved') ? ' The seat moved away in that time as well.' : '',
    ].join('');
    return (
      `Shortly before ${namedBy(finding, names, 'collapsed')} collapsed, ${before} left after a long time in office, ` +
      `and ${after} came in and formed the majority of the management at the collapse.${also}`
    );
  },
  checkedInnocent: [
    'curators, liquidators and provisional administrators are no newcomers',
    'a term that expires and is renewed is no departure',
    'no newcomer with five years in the trade without a collapse is counted',
  ],
  innocent: [
    'death, illness or retirement of the old manager; succession in the family',
    'a genuine sale of a company in distress to somebody who tried to save it',
    'the newcomer may be a victim who was left with the debts',
  ],
  wouldChangeIf: [
    'the old manager stayed on in some controlling role',
    'the newcomer can show experience in the trade',
    'the departure is dated on the collapse or later',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'curator and ondernemingsrechtbank (BE) / faillissementscurator (NL)',
      'notary',
      'arbeidsauditeur and sociale inspectie (BE) / Arbeidsinspectie (NL)',
      'PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL), where the newcomer may be a victim',
    ],
    barriers: [
      'hear the newcomer: who asked, who pays, who decides',
      'tell the curator who managed in the five years before',
      'integrity inquiry on whoever follows: DIOB (BE), Bibob (NL)',
    ],
  },
  references: [
    'CONFINE report (2018), cases Trilby and Donut; recommendation 2.8: look back five years',
    'Brussels enterprise court: debts are piled up in a shell, a straw man is put at its head, the company goes bankrupt',
    'CFI-CTIF: companies under the management of straw men',
  ],
};
