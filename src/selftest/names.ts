import type { Random } from './random.ts';

/**
 * Invented names from syllables. None is drawn from a list of real names, and nothing about origin, language or sex
 * can be read from them: all people share one stock of syllables.
 */
const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'h',
  'j',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  't',
  'tr',
  'v',
  'w',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'aa', 'ee', 'oe', 'ie', 'eu', 'é', 'ë'];
const CODAS = ['', '', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'rt', 'lk'];
const NAME_ENDS = [
  'mers',
  'veld',
  'rand',
  'lin',
  'doux',
  'bek',
  'ster',
  'mont',
  'lée',
  'voort',
  'zeel',
  'quin',
  'dam',
  'rix',
];
const FIRST_ENDS = ['a', 'o', 'in', 'el', 'is', 'an', 'ie', 'ée', 'us', 'ette', 'ix', 'on'];
const DUTCH_STREETS = ['straat', 'straat', 'straat', 'laan', 'weg', 'plein', 'dreef'];
const FRENCH_STREETS = ['Rue', 'Rue', 'Rue', 'Avenue', 'Chaussée', 'Place', 'Allée'];

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function syllable(random: Random): string {
  return random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
}

/** A word of two to three syllables, e.g. 'brelmaro'. */
export function word(random: Random, syllables = 2): string {
  let text = '';
  for (let nth = 0; nth < syllables; nth += 1) text += syllable(random);
  return text;
}

export function surname(random: Random): string {
  const particle = random.chance(0.12) ? random.pick(['Van ', 'De ', 'Van der ', 'D’']) : '';
  return particle + capital(word(random, random.chance(0.2) ? 2 : 1) + random.pick(NAME_ENDS));
}

export function firstName(random: Random): string {
  const first = capital(syllable(random) + random.pick(FIRST_ENDS));
  return random.chance(0.08) ? `${first}-${capital(syllable(random) + random.pick(FIRST_ENDS))}` : first;
}

/** Both names of an invented street: 'Brelmastraat', 'Rue du Brelma'. */
export function streetNames(random: Random): { nl: string; fr: string } {
  const stem = capital(word(random, 2));
  return { nl: stem + random.pick(DUTCH_STREETS), fr: `${random.pick(FRENCH_STREETS)} ${stem}` };
}

/** Trade words by the first two digits of the activity; a name is an invented word, sometimes with one of these. */
const TRADE_WORDS: Readonly<Record<string, readonly string[]>> = {
  41: ['Bouw', 'Projects'],
  43: ['Afwerking', 'Renov'],
  45: ['Carwash', 'Motors'],
  46: ['Trading'],
  47: ['Shop', 'Market'],
  49: ['Transport'],
  55: ['Hotel'],
  56: ['Café', 'Taverne'],
  62: ['Consult'],
  68: ['Immo'],
  69: ['Fidu'],
  70: ['Management'],
  78: ['Interim'],
  81: ['Clean'],
  96: ['Wellness', 'Salon'],
};

export function companyWord(random: Random): string {
  return capital(word(random, random.chance(0.5) ? 2 : 3));
}

export function tradeWord(random: Random, nace: string): string | undefined {
  const words = TRADE_WORDS[nace.slice(0, 2)];
  return words && random.chance(0.5) ? random.pick(words) : undefined;
}
