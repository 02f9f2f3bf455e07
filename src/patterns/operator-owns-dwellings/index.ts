import { countOf, namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const operatorOwnsDwellings: Pattern = {
  id: 'operator-owns-dwellings',
  code: 'P27',
  version: 1,
  title: 'Operator who owns other dwellings in the same municipality',
  family: 'F7',
  onByDefault: true,
  needs: ['land-register', 'register', 'mandates', 'establishments'],
  betterWith: ['residences', 'shareholdings', 'licences', 'gazette'],
  options: {
    controlMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'the person controlled the enterprise on some day of this time before the as-of day',
      widens: 1,
    },
    dwellings: {
      default: 2,
      min: 1,
      max: 50,
      unit: 'count',
      meaning: "dwellings in the municipality besides the one at the owner's address",
      widens: -1,
    },
    holdingPercent: {
      default: 25,
      min: 5,
      max: 100,
      unit: 'percent',
      meaning: 'dwellings of a company count where the person holds this much of it',
      widens: -1,
    },
  },
  population: 'SELECT count(DISTINCT person) FROM operator_dwelling',
  populationOf: 'operators who own a dwelling where they operate',
  mainRole: 'operator',
  conditions: [
    {
      cte: 'operator_dwelling',
      column: 'company',
      says: 'it is in no risk sector and named by no other pattern, or whoever controlled it lately owns no dwelling where it runs',
    },
    { cte: 'other_dwelling', column: 'company', says: 'the only dwelling there is the home' },
    { cte: 'held', column: 'company', says: 'whoever controlled it lately owns too few dwellings there' },
  ],
  likelihoodRatio: (finding) => (states(finding, 'turnover', 'crowded') ? 5 : 2),
  ofToday: () => true,
  facts: {
    control: 'the person controlled {name} lately',
    vehicle: 'the person holds a share of {name}, which owns dwellings',
    start: '{name} began on {day}',
    dwelling: 'dwelling {name}, owned since {day}',
    turnover: 'residents pass through {name}',
    crowded: '{name} holds more residents than it is made for',
  },
  sentence(finding, names) {
    const vehicles = namedBy(finding, names, 'owner');
    const flagged = namedBy(finding, names, 'signalled dwelling');
    return (
      `${namedBy(finding, names, 'operator')}, who controlled ${namedBy(finding, names, 'enterprise')}, owns ` +
      `${countOf(finding, 'dwelling')} dwellings besides the home in a municipality where that runs ` +
      `(${namedBy(finding, names, 'dwelling')}${vehicles === '' ? '' : `; partly through ${vehicles}`}); ` +
      (flagged === ''
        ? 'at least one was bought after the enterprise began.'
        : `residents pass through or crowd ${flagged}.`)
    );
  },
  checkedInnocent: [
    "the home: the dwelling at the owner's own address does not count",
    'a landlord as such: without passing or crowding residents, or a purchase after the start, there is no finding',
    'usufruct, lease, building rights and management of property are no ownership',
  ],
  innocent: [
    'an ordinary landlord, or property kept for old age',
    'an inheritance, undivided among heirs: the date of the partition looks like a purchase',
    'housing that is offered to staff openly, with a rental contract and at a fair rent',
  ],
  wouldChangeIf: [
    'the dwellings turn out to be let to people without any tie to the enterprise',
    'the date in the land register is that of an inheritance or a division',
    'the person no longer controlled the enterprise in that time',
  ],
  barrier: {
    step: 'housing',
    partners: [
      'housing inspection: Wooninspectie (BE) / Bouw- en Woningtoezicht (NL)',
      'AAPD, Patrimoniumdocumentatie (BE) / Kadaster (NL)',
      'population service and local police (wijkagent)',
      'social inspection: RSZ-inspectie, TSW (BE) / Nederlandse Arbeidsinspectie (NL)',
    ],
    barriers: [
      'joint inspection of housing and workplace',
      'declaration of unfitness, closure, conformity certificate (BE) / landlord licence, Wet goed verhuurderschap (NL)',
      'integrity inquiry when a licence is applied for: DIOB (BE), Bibob (NL)',
    ],
  },
  references: [
    'CONFINE report (2018), recommendation 2.6: operators who are "also owners of (other) residences", in which the people live who work for them',
    'CONFINE report (2018), case Clementine: managers owned several properties in the city',
  ],
};
