import type { SetScore } from './score-set.ts';

/** Precision that `strong` holds on every set, whatever its kind: a wrong merge accuses a stranger. */
const STRONG = 0.995;

/**
 * F1 at `moderate` and above that each set holds: published sets as others reach on them, the invented kinds as they were
 * when the floor was set, less two thousandths.
 */
export const FLOORS: Readonly<Record<string, number>> = {
  historical_50k: 0.89,
  febrl1: 0.985,
  febrl2: 0.985,
  febrl3: 0.99,
  febrl4: 0.985,
  'no noise, namesakes and twins': 0.991,
  'accents, capitals, particles': 0.997,
  'order, both names in one cell': 0.996,
  'second first names': 0.997,
  initials: 0.997,
  'one wrong letter': 0.997,
  'several wrong letters': 0.996,
  'birth date: a digit off, day and month swapped': 0.983,
  'birth date: only the year': 0.997,
  'birth date: impossible': 0.997,
  'no birth date': 0.996,
  'no place': 0.997,
  moved: 0.997,
  'ordinary register': 0.997,
  'short file, fields missing and spoilt': 0.975,
  'many mentions, many errors': 0.954,
  'small, a third of the fields broken': 0.974,
  'German names': 0.952,
  'Slavic names': 0.944,
  'Vietnamese and Chinese names': 0.884,
  'Arabic names': 0.908,
  'Spanish and Portuguese names': 0.921,
  'hard foreigners register': 0.815,
};

/** What a set does not hold, a sentence each. */
export function underFloor(name: string, { strong, moderate }: SetScore): string[] {
  const under: string[] = [];
  const compare = (what: string, share: number, least: number) => {
    if (share < least) under.push(`${name}: ${what} is ${share.toFixed(4)}, under ${least}`);
  };
  compare('precision at strong', strong.precision, STRONG);
  compare('F1', moderate.f1, FLOORS[name] ?? 0);
  return under;
}
