import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const overcrowdedDwelling: Pattern = {
  id: 'overcrowded-dwelling',
  code: 'P31',
  version: 2,
  title: 'Overcrowding, or living where nobody should live',
  family: 'F8',
  onByDefault: true,
  needs: ['residences'],
  betterWith: ['land-register', 'establishments'],
  options: {
    residents: {
      default: 12,
      min: 2,
      max: 200,
      unit: 'persons',
      meaning: 'more residents than this in one unit',
      widens: -1,
    },
    tightResidents: {
      default: 6,
      min: 2,
      max: 100,
      unit: 'persons',
      meaning: 'residents from which the surface is looked at',
      widens: -1,
    },
    surface: {
      default: 8,
      min: 1,
      max: 50,
      unit: 'count',
      meaning: 'square metres of used surface each, below which a dwelling can be too tight',
      widens: 1,
    },
    tightestShare: {
      default: 0.005,
      min: 0.0001,
      max: 0.5,
      unit: 'share',
      meaning: 'the dwelling is among this share of the tightest inhabited ones',
      widens: 1,
    },
    workplaceResidents: {
      default: 3,
      min: 2,
      max: 100,
      unit: 'persons',
      meaning: 'residents where every known parcel is no dwelling',
      widens: -1,
    },
    togetherResidents: {
      default: 4,
      min: 2,
      max: 100,
      unit: 'persons',
      meaning:
        'registered within a week where every known parcel is no dwelling and a risk sector works (weak)',
      widens: -1,
    },
    household: {
      default: 5,
      min: 1,
      max: 20,
      unit: 'persons',
      meaning: 'up to this many who registered on one day are one household',
      widens: -1,
    },
  },
  population:
    'SELECT count(*) FROM (SELECT DISTINCT building, box FROM resident_stay WHERE end_day = $as_of) u',
  populationOf: 'inhabited units',
  mainRole: 'dwelling',
  likelihoodRatio: ({ strength }) => (strength === 'weak' ? 2 : 4),
  ofToday: () => true,
  facts: {
    residents: '{amount} residents are registered on {day}',
    workplace:
      'every known parcel there is no dwelling, and the residents are {value} households by day of registration',
    together:
      '{value} of them registered within one week, where an enterprise of a risk sector has its establishment',
    full: 'that is {value} to a unit',
    tight:
      'that leaves {value} square metres of used surface to each, among the tightest inhabited dwellings',
    parcel: 'parcel {name}, nature {value} in the land register',
    owner: 'the land register names as owner: {value}',
    there: '{name} has its seat or an establishment there',
    stay: 'a stay since {day}',
  },
  sentence(finding, names) {
    const [residents] = finding.rows.filter(({ fact }) => fact === 'residents');
    const companies = namedBy(finding, names, 'company');
    const parcels = namedBy(finding, names, 'parcel');
    return (
      `${residents?.amount ?? 'Several'} people are registered at ${namedBy(finding, names, 'dwelling')}` +
      `${parcels === '' ? '' : ` (${parcels})`}, ` +
      `${states(finding, 'workplace', 'together') ? 'where no parcel is a dwelling' : 'more than it is made for'}` +
      `${companies === '' ? '' : `; seated or established there: ${companies}`}. The residents may be victims.`
    );
  },
  checkedInnocent: [
    "a caretaker's family: up to five who registered on one day are one household",
    'a flat above a shop: one dwelling parcel makes the building a dwelling',
    'a block of flats registered without boxes: residents are shared out over its housing units',
  ],
  innocent: [
    'a care home, a convent, a boarding school, a reception centre (allow-list; a refuge appears nowhere)',
    'a nature in the land register that lags behind a conversion',
    'people who left without being written off',
  ],
  wouldChangeIf: [
    'the land register is updated with the real use or the number of units',
    'a check of residence strikes off who has left',
    'boxes are assigned to the residents',
  ],
  barrier: {
    step: 'housing',
    partners: [
      'housing inspection: Wooninspectie (BE) / Bouw- en Woningtoezicht (NL)',
      'fire service',
      'social inspection: RSZ-inspectie, TSW, arbeidsauditeur (BE) / Nederlandse Arbeidsinspectie (NL)',
      'victim support: PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)',
    ],
    barriers: [
      'joint inspection of housing, fire safety and work',
      'declaration of unfitness or overcrowding by the mayor, closure of the building',
      'enforcement of the spatial permit: omgevingsvergunning (BE), omgevingsplan (NL)',
    ],
  },
  references: [
    'CONFINE report (2018), cases Clumsy (fourteen people in an office building), Donut, Wilby',
    'Flemish housing code (Vlaamse Codex Wonen 2021), norms of occupation',
  ],
};
