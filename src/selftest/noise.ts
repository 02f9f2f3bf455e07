import type { Day } from './calendar.ts';
import type { Random } from './random.ts';
import type { Address, Street } from './world-rows.ts';

/**
 * How registers disagree about the same thing. Shares are of rows, 0 to 1. No kind of noise changes a label: a row
 * whose id is kept may have a spoilt name, a row without id keeps its birth date and at most one wrong letter in its
 * name, and an address is only ever spelled differently, never wrong.
 */
export interface NoiseShares {
  /** A name in capitals, without accents, with name and first name in one cell, or without its particle. */
  readonly nameSpelling: number;
  /** One letter of a name doubled, dropped or swapped. */
  readonly nameTypo: number;
  /** The person id is left out; name and birth date stay. */
  readonly idMissing: number;
  /** A background row names somebody without id and birth date. */
  readonly nameOnly: number;
  /** A street abbreviated, in capitals, without accents, or in the other language of Brussels. */
  readonly addressSpelling: number;
  /** The box behind the house number, or the whole address in one line. */
  readonly addressShape: number;
  /** An enterprise number as 0123.456.749, BE 0123.456.749 or 123456749 instead of 0123456749. */
  readonly numberSpelling: number;
  /** A date as dd/mm/yyyy, dd-mm-yyyy or yyyymmdd instead of ISO. */
  readonly dateSpelling: number;
  /** A role in Dutch or French words. */
  readonly roleWords: number;
  /** A gazette row twice. */
  readonly doubled: number;
  /** A background row of the gazette without the day of the act. */
  readonly undated: number;
  /** Rows that cannot be read (wrong check digits, a 30 February): extra rows, so that no label hangs on them. */
  readonly unreadable: number;
}

/** For worlds in which every register writes the same thing the same way. */
export const NO_NOISE: NoiseShares = {
  nameSpelling: 0,
  nameTypo: 0,
  idMissing: 0,
  nameOnly: 0,
  addressSpelling: 0,
  addressShape: 0,
  numberSpelling: 0,
  dateSpelling: 0,
  roleWords: 0,
  doubled: 0,
  undated: 0,
  unreadable: 0,
};

/** Defaults of the labelled world: a judgement, no measurement. */
export const ORDINARY_NOISE: NoiseShares = {
  nameSpelling: 0.15,
  nameTypo: 0.03,
  idMissing: 0.1,
  nameOnly: 0.05,
  addressSpelling: 0.15,
  addressShape: 0.08,
  numberSpelling: 0.2,
  dateSpelling: 0.1,
  roleWords: 0.6,
  doubled: 0.01,
  undated: 0.1,
  unreadable: 0.001,
};

/** The text without the marks on its letters; ø and ß are letters of their own, and stay. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');
}

/** A person's cells; spelling noise only, what identifies is kept. */
export interface NameCells {
  name: string;
  firstName: string;
}

/** The same name as another register writes it. */
export function respell(random: Random, cells: NameCells): NameCells {
  switch (random.whole(0, 3)) {
    case 0:
      return { name: cells.name.toUpperCase(), firstName: cells.firstName };
    case 1:
      return { name: withoutAccents(cells.name), firstName: withoutAccents(cells.firstName) };
    case 2:
      return random.chance(0.5)
        ? { name: cells.firstName, firstName: cells.name }
        : { name: `${cells.firstName} ${cells.name}`, firstName: '' };
    default:
      return {
        name: withoutAccents(cells.name).toUpperCase(),
        firstName: withoutAccents(cells.firstName).toUpperCase(),
      };
  }
}

/** One wrong letter, never the first, in a name of six letters or more; shorter names stay. */
export function mistype(random: Random, text: string): string {
  if (text.length < 6 || /[ ’-]/.test(text)) return text;
  const at = random.whole(2, text.length - 2);
  return random.chance(0.5)
    ? text.slice(0, at) + text[at] + text.slice(at)
    : text.slice(0, at) + text.slice(at + 1);
}

const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/straat$/, 'str.'],
  [/laan$/, 'ln'],
  [/^Avenue /, 'Av. '],
  [/^Chaussée /, 'Ch. '],
  [/^Place /, 'Pl. '],
  [/^Rue /, 'R. '],
];

/** The same street as another register writes it. `paired`: the register states both names of a Brussels street. */
export function respellStreet(random: Random, street: Street, text: string, paired: boolean): string {
  if (paired && street.nl !== street.fr && random.chance(0.4))
    return text === street.nl ? street.fr : street.nl;
  if (random.chance(0.5)) return withoutAccents(text).toUpperCase();
  for (const [full, short] of ABBREVIATIONS) if (full.test(text)) return text.replace(full, short);
  return withoutAccents(text);
}

/** One line: `BRELMASTRAAT 12 BUS 3, 3600 GENK`. */
export function oneLine(address: Address, municipality: string): string {
  const { street, number, box } = address;
  const name = street.place.language === 'fr' ? street.fr : street.nl;
  const boxed = box === undefined ? '' : street.place.language === 'fr' ? ` BTE ${box}` : ` BUS ${box}`;
  return withoutAccents(`${name} ${number}${boxed}, ${street.place.zip} ${municipality}`).toUpperCase();
}

/** An enterprise number of ten digits in one of its other spellings; the check digits stay right. */
export function respellNumber(random: Random, number: string): string {
  const dots = `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
  const spellings = [dots, `BE ${dots}`, `BE${number}`];
  if (number.startsWith('0')) spellings.push(number.slice(1));
  return random.pick(spellings);
}

/** The same day as dd/mm/yyyy, dd-mm-yyyy or yyyymmdd. */
export function respellDate(random: Random, day: Day): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return random.pick([`${date}/${month}/${year}`, `${date}-${month}-${year}`, `${year}${month}${date}`]);
}

/** A number whose check digits are wrong. */
export function brokenNumber(number: string): string {
  return number.slice(0, 9) + String((Number(number.slice(9)) + 1) % 10);
}
