import type { Random } from '../../src/selftest/random.ts';

/** Invented names from syllables: nobody's, and of no country. */
const BEGIN = [
  'Bra',
  'Cor',
  'Del',
  'Fen',
  'Gar',
  'Hol',
  'Jor',
  'Kel',
  'Lam',
  'Mor',
  'Nor',
  'Pel',
  'Ras',
  'Sel',
  'Tor',
  'Vel',
  'Wen',
  'Zor',
];
const MIDDLE = ['a', 'be', 'di', 'go', 'la', 'me', 'no', 'ri', 'su', 'to', 'va', 'wi'];
const END = [
  'brane',
  'cott',
  'dax',
  'fitch',
  'glen',
  'lack',
  'mont',
  'nell',
  'pike',
  'quist',
  'rush',
  'vane',
];
const GIVEN = [
  'Alba',
  'Bruna',
  'Celio',
  'Dorin',
  'Elva',
  'Ferro',
  'Gilda',
  'Horan',
  'Ilva',
  'Jorin',
  'Kalla',
  'Lorin',
  'Mirel',
  'Nevin',
  'Odila',
  'Perrin',
  'Quilla',
  'Rovan',
  'Silva',
  'Torin',
  'Ulma',
  'Varen',
  'Wilda',
  'Yorin',
  'Zella',
];

export function inventedSurname(random: Random): string {
  return random.pick(BEGIN) + random.pick(MIDDLE) + random.pick(END);
}

export function inventedGivenName(random: Random): string {
  return `${random.pick(GIVEN)} ${random.pick(GIVEN)}`;
}

/** A month of birth, `1958-04` to `1999-12`. */
export function birthMonth(random: Random): string {
  return `${random.whole(1958, 1999)}-${String(random.whole(1, 12)).padStart(2, '0')}`;
}

/** A day of these years. */
export function dayWithin(random: Random, first: number, last: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${random.whole(first, last)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
}
