import { namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const unfitPremisesUsed: Pattern = {
  id: 'unfit-premises-used',
  code: 'P35',
  version: 1,
  title: 'Used although unfit, forbidden, vacant or closed',
  family: 'F8',
  onByDefault: true,
  needs: ['premises'],
  betterWith: ['residences', 'establishments', 'mandates', 'land-register'],
  options: {
    graceDays: {
      default: 30,
      min: 0,
      max: 365,
      unit: 'days',
      meaning: 'the status has been in force this long on the day',
      widens: -1,
    },
    strongPeople: {
      default: 3,
      min: 1,
      max: 50,
      unit: 'persons',
      meaning: 'people who began to live where it is unfit, from which it is strong',
      widens: -1,
    },
    vacantPeople: {
      default: 3,
      min: 1,
      max: 50,
      unit: 'persons',
      meaning: 'people registered on one day where it is vacant',
      widens: -1,
    },
  },
  population: 'SELECT count(*) FROM (SELECT DISTINCT building, box FROM barred_premises) p',
  populationOf: 'places found unfit, forbidden, vacant or closed',
  mainRole: 'premises',
  conditions: [
    { cte: 'reopened', column: 'company', says: 'it opened no establishment where a closure was in force' },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'strong' ? 8 : 4),
  facts: {
    status: '{name} is {value} from {day} to {until}',
    moved: 'somebody began to live there on {day}, until {until}',
    registered: 'somebody is registered there from {day} to {until}',
    people: '{amount} people lived there meanwhile',
    opened: '{name} opened an establishment there on {day}',
    closedOperator: '{name} had its establishment there on the day of the closure',
    sharedController: '{name} controlled the operator of that day, and controls the new one',
  },
  sentence(finding, names) {
    const at = namedBy(finding, names, 'premises');
    const operator = namedBy(finding, names, 'operator');
    if (operator !== '') {
      const before = namedBy(finding, names, 'closed operator');
      const person = namedBy(finding, names, 'shared controller');
      return `${operator} opened an establishment at ${at} while it was closed by order${before === '' ? '' : `; before it ${before} was there`}${person === '' ? '' : `, both controlled by ${person}`}.`;
    }
    const status = finding.rows.find(({ fact }) => fact === 'status')?.value ?? 'not to be used';
    const [people] = finding.rows.filter(({ fact }) => fact === 'people');
    return `${at} is ${status}, and ${people?.amount === 1 ? 'one person' : `${people?.amount ?? 'several'} people`} lived there all the same. The residents may be victims.`;
  },
  checkedInnocent: [
    'stays that began before the building was found unfit',
    'the first 30 days after the decision, in which people move out and papers follow',
    'another box than the one decided about',
  ],
  innocent: [
    'repairs that were done and are not yet recorded',
    'an order that was lifted or annulled',
    'a box or house number that is written wrong',
  ],
  wouldChangeIf: [
    'the repairs are recorded, or the order turns out to have been lifted',
    'a check of residence strikes off who is not there',
    'the new establishment turns out to be in another part of the building',
  ],
  barrier: {
    step: 'housing',
    partners: [
      'housing inspection: Wooninspectie (BE) / Bouw- en Woningtoezicht (NL)',
      'fire service',
      'police: local administrative desk',
      'victim support: PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)',
    ],
    barriers: [
      'joint inspection of housing, fire safety and work',
      'rehousing of the residents, penalty for the landlord',
      'sealing of the premises, refusal of the new licence',
    ],
  },
  references: [
    'CONFINE report (2018), cases Clumsy (nine of ten rooms unfit), Balisto (six people above a restaurant), Trilby (closed by the mayor)',
    'Nieuwe Gemeentewet / Nouvelle loi communale, art. 134quinquies; Vlaamse Codex Wonen 2021',
  ],
};
