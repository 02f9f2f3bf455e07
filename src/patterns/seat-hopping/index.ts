import { countOf, namedBy } from '../naming.ts';
import type { Detected, Option, Pattern } from '../pattern.ts';

const moves = (fallback: number, window: string): Option => ({
  default: fallback,
  min: 2,
  max: 50,
  unit: 'events',
  meaning: `real moves within the ${window}`,
  widens: -1,
});
const months = (fallback: number, window: string): Option => ({
  default: fallback,
  min: 1,
  max: 240,
  unit: 'months',
  meaning: `the ${window}, from the first to the last move`,
  widens: 1,
});

export const seatHopping: Pattern = {
  id: 'seat-hopping',
  code: 'P07',
  version: 1,
  title: 'The seat moves again and again',
  family: 'F3',
  onByDefault: true,
  needs: ['gazette'],
  betterWith: ['seats', 'register', 'establishments'],
  options: {
    shortMoves: moves(3, 'short window'),
    shortMonths: months(36, 'short window'),
    middleMoves: moves(4, 'middle window'),
    middleMonths: months(60, 'middle window'),
    longMoves: moves(6, 'long window (strong)'),
    longMonths: months(96, 'long window'),
    farMoves: moves(2, 'window of moves into another municipality'),
    farMonths: months(24, 'window of moves into another municipality'),
    moderateSurprise: {
      default: 4,
      min: 0,
      max: 20,
      unit: 'count',
      meaning: 's = -log10 of the Poisson probability of so many moves, from which a finding is moderate',
      widens: -1,
    },
    strongSurprise: {
      default: 6,
      min: 0,
      max: 20,
      unit: 'count',
      meaning: 's, from which a finding is strong',
      widens: -1,
    },
    rateCompanyYears: {
      default: 1000,
      min: 1,
      max: 1000000,
      unit: 'years',
      meaning:
        'company-years from which a form and division (or the register) has a rate of moves of its own',
      widens: 1,
    },
    movesPerCentury: {
      default: 5,
      min: 0.1,
      max: 100,
      unit: 'events',
      meaning: 'moves of one company in 100 years, where the register is too small to tell (BISA, Focus 54)',
      widens: -1,
    },
  },
  population: 'SELECT count(DISTINCT company) FROM seat_fact',
  populationOf: 'companies with an announced seat',
  mainRole: 'company',
  conditions: [
    { cte: 'move', column: 'company', says: 'its seat never moved to another building' },
    { cte: 'hopping', column: 'company', says: 'too few moves within each of the windows' },
  ],
  likelihoodRatio: ({ strength }) => (strength === 'weak' ? 2 : strength === 'moderate' ? 4 : 8),
  facts: {
    surprise: '{amount} real moves {value}',
    moved: 'the seat moves to {name} on {day}',
  },
  sentence(finding, names) {
    return (
      `The seat of ${namedBy(finding, names, 'company')} moved ${countOf(finding, 'moved')} times ${period(finding)}; ` +
      `it was at ${namedBy(finding, names, 'seat')}.`
    );
  },
  checkedInnocent: [
    'another box, a new spelling, a renamed street or a merged municipality is no move',
    'a correction of an announcement is no move',
    'nobody moves between two buildings of the same business centre',
  ],
  innocent: [
    'a young company that outgrows its offices',
    'a change of accountant, where the seat is at the accountant’s',
    'a group that moves as a whole, or leases that ended one after another',
  ],
  wouldChangeIf: [
    'two of the addresses turn out to be one building',
    'a move was announced and never carried out',
    'companies of its form and trade move as often',
  ],
  barrier: {
    step: 'criminal business operations and finance',
    partners: [
      'griffie and ondernemingsrechtbank (BE) / KVK (NL)',
      'FOD Financiën (BE) / Belastingdienst (NL)',
      'lokale politie, wijkwerking (BE) / wijkagent (NL)',
    ],
    barriers: [
      'check on the spot whether anything happens at the new seat',
      'tell the municipality that is next: licences and inquiries travel with the company',
      'ambtshalve doorhaling of a seat where nobody is (KBO, BE); onderzoek adreskwaliteit (NL)',
    ],
  },
  references: [
    'CONFINE report (2018), case Azrael: relocated up to eight times over a period of barely eight years',
    'BISA, Focus 54: 3,000 to 4,000 Belgian private enterprises move their seat a year',
  ],
};

/** 'between 2017-02-06 and 2024-02-26': from the first to the last of the moves. */
function period({ rows }: Detected): string {
  const days = rows.flatMap(({ fact, day }) => (fact === 'moved' && day !== null ? [day] : [])).sort();
  return `between ${days[0]} and ${days.at(-1)}`;
}
