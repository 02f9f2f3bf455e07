import { namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const licenceRelay: Pattern = {
  id: 'licence-relay',
  code: 'P25',
  version: 2,
  title: 'New operator, same people, after a licence was refused',
  family: 'F6',
  onByDefault: true,
  needs: ['licences', 'register'],
  betterWith: ['establishments', 'mandates', 'gazette', 'shareholdings', 'land-register'],
  options: {
    beforeMonths: {
      default: 3,
      min: 0,
      max: 24,
      unit: 'months',
      meaning: 'the new place opens at the earliest this long before the decision',
      widens: 1,
    },
    afterMonths: {
      default: 12,
      min: 0,
      max: 60,
      unit: 'months',
      meaning: 'and at the latest this long after it',
      widens: 1,
    },
    lookbackMonths: {
      default: 36,
      min: 0,
      max: 120,
      unit: 'months',
      meaning: 'who controlled the applicant this long up to the decision stands behind it',
      widens: 1,
    },
    correctedMonths: {
      default: 12,
      min: 0,
      max: 60,
      unit: 'months',
      meaning: 'a licence granted to the same applicant for the same place in this time cancels the decision',
      widens: -1,
    },
  },
  population: "SELECT count(*) FROM licence_decision WHERE status IN ('refused', 'withdrawn', 'closed')",
  populationOf: 'licences refused, withdrawn or closed',
  mainRole: 'applicant',
  conditions: [
    {
      cte: 'linked',
      column: 'company',
      says: 'nobody behind a refused licence controls it',
    },
    {
      cte: 'opened',
      column: 'company',
      says: 'it has no establishment or start with a known day',
    },
    {
      cte: 'relayed',
      column: 'company',
      says: 'it opened outside the time around the decision, or with another activity at another place',
    },
  ],
  likelihoodRatio: () => 8,
  facts: {
    refused: 'the licence of {name} (activity {value}) was refused on {day}',
    withdrawn: 'the licence of {name} (activity {value}) was withdrawn on {day}',
    closed: 'the establishment of {name} (activity {value}) was closed by decision of {day}',
    opened: '{name} opened an establishment on {day}: {value}',
    started: '{name}, which has no establishment, began on {day}',
    applied: '{name} had applied for the licence',
    controlledApplicant: '{name} controlled the applicant {value} before the decision',
    controlsNew: 'who stood behind the licence controlled {value} from {day} to {until}',
  },
  sentence(finding, names) {
    const at = namedBy(finding, names, 'refused premises');
    const person = namedBy(finding, names, 'shared person');
    const newPlace = namedBy(finding, names, 'new premises');
    return `Around a licence refused, withdrawn or closed for ${namedBy(finding, names, 'applicant')}${at === '' ? '' : ` at ${at}`}, ${namedBy(finding, names, 'new operator')} opened${newPlace === '' ? '' : ` at ${newPlace}`}, controlled by ${person === '' ? 'the applicant' : person}.`;
  },
  checkedInnocent: [
    'a corrected application of the same applicant that was granted',
    'licences that expired or were suspended',
    'a new tenant who shares no person with the refused one',
  ],
  innocent: [
    'a person with one trade who starts again, lawfully, under the conditions set',
    'a second establishment that had been planned before the decision',
    'a decision annulled on appeal',
  ],
  wouldChangeIf: [
    'the new operator holds a licence of its own, granted with knowledge of the persons',
    'the decision was annulled or withdrawn',
  ],
  barrier: {
    step: 'working',
    partners: [
      'licensing office of the other municipality, also across the border',
      'police and public prosecutor',
      'social inspection: RSZ-inspectie (BE) / Nederlandse Arbeidsinspectie (NL)',
    ],
    barriers: [
      'exchange of refused and withdrawn licences between municipalities',
      'integrity inquiry: DIOB (BE), Bibob (NL)',
      'refusal of the new licence, closure of the premises',
    ],
  },
  references: [
    'CONFINE report (2018), cases Carveiro, Wilby and Thai Chicken; recommendation on a European register of permits',
    'Belgian Act of 15 January 2024 on municipal administrative enforcement (DIOB); Wet Bibob (NL)',
  ],
};
