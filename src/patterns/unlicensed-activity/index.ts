import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const unlicensedActivity: Pattern = {
  id: 'unlicensed-activity',
  code: 'P33',
  version: 1,
  title: 'Licensed activity without a licence of one’s own',
  family: 'F6',
  onByDefault: true,
  needs: ['licences', 'register', 'establishments'],
  betterWith: ['gazette', 'mandates', 'shareholdings'],
  options: {
    minLicences: {
      default: 5,
      min: 1,
      max: 1000,
      unit: 'count',
      meaning: 'granted licences of a municipality and kin, from which it is covered',
      widens: -1,
    },
    openDays: {
      default: 90,
      min: 0,
      max: 720,
      unit: 'days',
      meaning: 'an establishment has been open this long',
      widens: -1,
    },
    decidedDays: {
      default: 30,
      min: 0,
      max: 720,
      unit: 'days',
      meaning: 'a refusal, withdrawal or closure is this old',
      widens: -1,
    },
    graceDays: {
      default: 90,
      min: 0,
      max: 720,
      unit: 'days',
      meaning:
        'who holds the licence and leaves the enterprise within this time of the decision is a stranger to it',
      widens: 1,
    },
    sinceYear: {
      default: 1900,
      min: 1900,
      max: 2100,
      unit: 'years',
      meaning: 'places opened before this year are no finding for want of any decision',
      widens: -1,
    },
  },
  population: 'SELECT count(DISTINCT company) FROM covered_place',
  populationOf: 'enterprises with a licensed activity where licences are known',
  mainRole: 'operator',
  conditions: [
    {
      cte: 'covered_place',
      column: 'company',
      says: 'it has no establishment of a licensed activity where licences are known, open for long enough',
    },
    { cte: 'unlicensed', column: 'company', says: 'it holds a licence of its own there' },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'strong' ? 8 : strength === 'moderate' ? 4 : 2),
  facts: {
    none: 'no licence decision is known for {name}, where {amount} are known in the municipality ({value})',
    refused: 'the last decision there, of {day}, is: {value}',
    inForce: 'a licence has been in force there since {day} (activity {value})',
    holder: '{name} holds it',
    open: '{name} has its establishment there since {day}',
  },
  sentence(finding, names) {
    const operator = namedBy(finding, names, 'operator');
    const at = namedBy(finding, names, 'premises');
    if (states(finding, 'none'))
      return `${operator} runs a licensed activity at ${at}, of which no licence decision is known.`;
    if (states(finding, 'refused'))
      return `${operator} runs a licensed activity at ${at}, where the last licence decision was against it.`;
    const holder = namedBy(finding, names, 'holder');
    return `${operator} runs a licensed activity at ${at} under somebody else’s licence: ${holder}.`;
  },
  checkedInnocent: [
    'municipalities and kin of activities of which the extract holds fewer than five granted licences',
    'establishments that opened less than 90 days ago',
    'a licence held by the enterprise itself, by its group, or by whoever controls it 90 days after the decision or later',
  ],
  innocent: [
    'an activity that is exempt (a hairdresser under 9602)',
    'a regime that began after the place opened (option `sinceYear`)',
    'a transfer under way',
    'a licence of another authority that no extract holds',
  ],
  wouldChangeIf: [
    'a licence of another authority, or an exemption',
    'the register corrects the activity code',
    'the transfer of the licence is decided',
  ],
  barrier: {
    step: 'working',
    partners: [
      'licensing office of the municipality',
      'police: local administrative desk',
      'social inspection: RSZ-inspectie (BE) / Nederlandse Arbeidsinspectie (NL)',
    ],
    barriers: [
      'inspection of the premises and closure',
      'integrity inquiry: DIOB (BE), Bibob (NL)',
      'refusal or withdrawal of the licence',
    ],
  },
  references: [
    'CONFINE report (2018), cases Donut (no permit), Wilby (the licence forbids transfer) and Clementine',
    'Dutch action plan against human trafficking, chapter 11: no permit is illegal by definition',
  ],
};
