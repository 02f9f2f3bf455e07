import { namedBy, states } from '../naming.ts';
import type { Pattern } from '../pattern.ts';

export const seatMoveBeforeCollapse: Pattern = {
  id: 'seat-move-before-collapse',
  code: 'P08',
  version: 1,
  title: 'Seat moved away shortly before the collapse',
  family: 'F3',
  onByDefault: true,
  needs: ['gazette'],
  needsOneOf: ['collapses'],
  betterWith: ['establishments', 'register', 'mandates', 'accounts', 'land-register'],
  options: {
    withinMonths: {
      default: 12,
      min: 1,
      max: 60,
      unit: 'months',
      meaning: 'before the collapse, in which the seat moves',
      widens: 1,
    },
  },
  population: 'SELECT count(*) FROM company WHERE t0 IS NOT NULL',
  populationOf: 'collapsed companies',
  mainRole: 'collapsed',
  conditions: [
    { cte: 'collapse', column: 'company', says: 'it did not collapse on a known day' },
    {
      cte: 'late_seat_move',
      column: 'company',
      says: 'no move shortly before to another district, a mass address or an office, without business there',
    },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'weak' ? 2 : 8),
  facts: {
    collapse: '{name} collapses on {day} ({value})',
    moved: 'the seat moves to {name} on {day} (judicial district {value})',
    other_district: 'that is another judicial district ({value})',
    mass_address: 'that is an address where most of many companies fail (P15)',
    at_office: 'an accountant or business centre is in that building',
    managers_swapped: 'a long-standing manager was replaced by newcomers before the same collapse (P04)',
  },
  sentence(finding, names) {
    const also = states(finding, 'managers_swapped')
      ? ' Its management was replaced in that time as well.'
      : '';
    const where = states(finding, 'other_district')
      ? 'to another judicial district'
      : states(finding, 'mass_address')
        ? 'to a mass address where most companies fail'
        : 'to the building of an accountant or business centre';
    return (
      `Shortly before ${namedBy(finding, names, 'collapsed')} collapsed, its seat moved ${where}, ` +
      `from ${namedBy(finding, names, 'old seat')} to ${namedBy(finding, names, 'new seat')}, ` +
      `where it had no establishment.${also}`
    );
  },
  checkedInnocent: [
    'the company had no establishment at the new address between the move and the collapse',
    'another box, a new spelling or a merger of municipalities is no move',
    'a move inside the district counts only to an office building, and is weak',
  ],
  innocent: [
    'a lease that ended or an eviction, caused by the distress itself',
    'a move to the accountant or to the manager’s home, to receive the mail',
    'a sale to a buyer from elsewhere who tried to save the business',
  ],
  wouldChangeIf: [
    'the company had a workplace at the new address',
    'the move was decided long before it was announced',
    'the new address lies in the same judicial district',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'ondernemingsrechtbank of the former and the new district (BE) / rechtbank, insolventies (NL)',
      'curator',
      'lokale politie (BE) / gemeente, toezicht (NL)',
    ],
    barriers: [
      'check on the spot: valse domiciliëring',
      'tell the court of the former district',
      'address check of the building: who else receives mail there',
    ],
  },
  references: [
    'CONFINE report (2018), 1.3.1 and case Donut',
    'L’Echo (2018): firms about to fail change their domicile in extremis',
    'RTBF (2021): a transfer to where there is neither workshop nor shop nor plant',
  ],
};
