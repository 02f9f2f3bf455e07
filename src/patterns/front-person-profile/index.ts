import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const frontPersonProfile: Pattern = {
  id: 'front-person-profile',
  code: 'P05',
  version: 1,
  title: 'Possible front person: consider vulnerability',
  family: 'F2',
  onByDefault: true,
  needs: ['gazette', 'mandates'],
  betterWith: ['register', 'shareholdings'],
  options: {
    traits: {
      default: 3,
      min: 2,
      max: 4,
      unit: 'count',
      meaning: 'traits of the four that make a finding',
      widens: -1,
    },
    lateEntries: {
      default: 3,
      min: 2,
      max: 20,
      unit: 'events',
      meaning: 'trait (a): entries into companies in their last months',
      widens: -1,
    },
    strongEntries: {
      default: 4,
      min: 2,
      max: 40,
      unit: 'events',
      meaning: 'such entries, from which the finding is strong',
      widens: -1,
    },
    lateMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'trait (a): the last months of a company before its collapse',
      widens: 1,
    },
    lateWithinMonths: {
      default: 60,
      min: 1,
      max: 240,
      unit: 'months',
      meaning: 'trait (a): from the first to the last of these entries',
      widens: 1,
    },
    medianMonths: {
      default: 9,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'trait (b): median length of the mandates, at most',
      widens: 1,
    },
    medianMandates: {
      default: 3,
      min: 2,
      max: 50,
      unit: 'count',
      meaning: 'trait (b): mandates over which the median says something',
      widens: -1,
    },
    aloneCollapses: {
      default: 2,
      min: 1,
      max: 20,
      unit: 'companies',
      meaning: 'trait (c): companies that collapsed with this person alone in control',
      widens: -1,
    },
    divisions: {
      default: 3,
      min: 2,
      max: 20,
      unit: 'count',
      meaning: 'trait (d): divisions of activity (two digits)',
      widens: -1,
    },
    divisionMonths: {
      default: 36,
      min: 1,
      max: 240,
      unit: 'months',
      meaning: 'trait (d): up to the last entry, in which these companies were entered',
      widens: 1,
    },
  },
  population: 'SELECT count(DISTINCT person) FROM mandate',
  populationOf: 'persons with a controlling mandate',
  mainRole: 'person',
  conditions: [
    {
      cte: 'carrying',
      column: 'company',
      says: 'nobody with a mandate in it shows one of the four traits there',
    },
    {
      cte: 'told',
      column: 'company',
      says: 'nobody with a mandate in it shows enough of the traits',
    },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'weak' ? 2 : strength === 'moderate' ? 4 : 8),
  facts: {
    traits: '{name} shows {amount} of four traits',
    late_entry: 'entered {name} on {day}, in its last months before the collapse',
    alone: 'was alone in control of {name} when it collapsed on {day}',
    median: 'mandates last {amount} months at the median',
    served: 'mandate in {name} from {day} to {until}',
    divisions: 'companies of {amount} divisions of activity were entered in a short time',
    recent_entry: 'entered {name} on {day}',
  },
  sentence(finding, names) {
    const traits = [
      states(finding, 'late_entry') ? 'entries shortly before collapses' : '',
      states(finding, 'median') ? 'short mandates' : '',
      states(finding, 'alone') ? 'left alone in control at collapses' : '',
      states(finding, 'divisions') ? 'unrelated activities in a short time' : '',
    ].filter((trait) => trait !== '');
    return (
      `${namedBy(finding, names, 'person')} is a possible front person and may be vulnerable: ` +
      `${traits.join(', ')}, in ${namedBy(finding, names, 'company')}.`
    );
  },
  checkedInnocent: [
    'curators, liquidators, provisional administrators and auditors never count',
    'founding days and mandates begun after a collapse are left out',
    'neither age, nationality, sex nor benefits are looked at',
  ],
  innocent: [
    'an interim manager or restructuring professional',
    'somebody who provides shelf companies, or acts at incorporation for others',
    'a person who was used: the one left with the debts is often a victim',
  ],
  wouldChangeIf: [
    'some of the mandates turn out to be another person’s',
    'somebody else controlled the companies at their collapse too',
    'the ends of the mandates were registered too early',
  ],
  barrier: {
    step: 'recruitment',
    partners: [
      'PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)',
      'arbeidsauditeur and sociale inspectie (BE) / Arbeidsinspectie (NL)',
      'OCMW/CPAS (BE) / gemeentelijke schuldhulpverlening (NL)',
    ],
    barriers: [
      'a conversation that protects: who asked, who holds the papers, the card, the stamp',
      'look for who stands behind: the same persons around each of these companies',
      'warn notaries and one-stop shops (ondernemingsloket, BE; KVK, NL)',
    ],
  },
  references: [
    'CONFINE report (2018), case Donut: straw men are left with the obligation to pay the debts',
    'CFI-CTIF: recruitment of straw men',
    'Bisnode (2018): Czech firms run by persons domiciled at a town hall',
  ],
};
