import { namedBy } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const tiedHousing: Pattern = {
  id: 'tied-housing',
  code: 'P37',
  version: 1,
  title: 'The employer’s people under one roof',
  family: 'F6',
  onByDefault: true,
  needs: ['employment', 'residences'],
  betterWith: ['land-register', 'subcontracts', 'premises', 'establishments', 'mandates', 'licences'],
  options: {
    workers: {
      default: 4,
      min: 2,
      max: 100,
      unit: 'persons',
      meaning: 'workers of one employer, or posted below one principal, who live at the building on one day',
      widens: -1,
    },
  },
  population: 'SELECT count(DISTINCT company) FROM worker_home',
  populationOf: 'employers whose workers’ homes are known',
  mainRole: 'employer',
  likelihoodRatio: ({ strength }) => (strength === 'strong' ? 8 : 4),
  facts: {
    workers: '{amount} workers lived there on {day}',
    employs: '{name} employs them',
    above: '{name} stands above the employer, by contract',
    owned: 'the building is owned by {value}',
    seated: '{name} has its seat or an establishment there',
    rented: '{name} rents the building',
    noDwelling: 'every known parcel of the building is no dwelling',
    crowded: 'the building is overcrowded (P31)',
    unfit: 'the building is used although it is unfit or forbidden (P35)',
  },
  sentence(finding, names) {
    const principal = namedBy(finding, names, 'principal');
    const [workers] = finding.rows.filter(({ fact }) => fact === 'workers');
    return `${workers?.amount ?? 'Several'} workers of ${namedBy(finding, names, 'employer')}${principal === '' ? '' : `, which works for ${principal},`} lived on one day at ${namedBy(finding, names, 'housing')}, which is tied to them. The workers may be victims.`;
  },
  checkedInnocent: [
    'workers who never live there on one and the same day',
    'houses that nothing ties to the employer or its principals',
    'licensed lodging or seasonal housing: a licence in force there for NACE 55 or 87',
  ],
  innocent: [
    'lodging offered openly, at a fair rent, beside the contract',
    'care homes, religious houses, caretakers',
    'a block of flats in which colleagues found a home by themselves',
  ],
  wouldChangeIf: [
    'the lodging is licensed',
    'a check of residence shows who really lives there',
    'the building turns out to belong to somebody else',
  ],
  barrier: {
    step: 'housing',
    partners: [
      'social inspection: RSZ-inspectie, TSW (BE) / Nederlandse Arbeidsinspectie (NL)',
      'housing inspection: Wooninspectie (BE) / Bouw- en Woningtoezicht (NL)',
      'victim support: PAG-ASA, Payoke, Sürya (BE) / CoMensha (NL)',
    ],
    barriers: [
      'joint inspection of work and housing',
      'separation of lease and labour contract',
      'licence for the lodging of workers',
    ],
  },
  references: [
    'CONFINE report (2018), cases Clumsy (fourteen in an office rented by the employer) and Donut (beds on the site)',
    'Belgian government report 2019-2020, 7.2.1: agency workers in holiday parks',
  ],
};
