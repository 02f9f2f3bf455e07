import { quote } from '../engine/engine.ts';
import { HIDDEN } from './person-id.ts';

/**
 * Belgian national numbers inside other text (a name, an address, the name of a company), as DuckDB macros. Whoever typed
 * one there meant to tell people apart; it must not leave reading. Eleven digits count that pass the check (see
 * person-id.ts), with anything but letters between them; not the birth date in them: the register also gives out numbers
 * with an impossible one. Of a birth in 2000 to 2009 a spreadsheet takes the leading zeros: eight to ten digits count that
 * pass the check and hold a birth date. No enterprise number passes that check, with or without its zero: 2,000,000,000
 * leaves 68 by 97, so that both checks never hold. Nine digits may also be a SIREN: where its check digit passes, the
 * number stays, unless a word just before it says that it is a national number.
 */

/** The reason of cells of which only the rest was read. */
export const TAKEN_OUT = 'holds a national number: it was taken out';

/** What may stand between two digits of one number: three signs, none of them a letter. */
const BETWEEN = '[^0-9\\p{L}]{0,3}';
/** Digits that belong together, however many. */
const NUMBER = `[0-9](?:${BETWEEN}[0-9])*`;
/** A number in its own groups: found beside another one too, as in '2020-01-01 80.01.02-123.34'. */
const GROUPED = `(?:^|[^0-9])(${[2, 2, 2, 3, 2].map((digits) => `[0-9]{${digits}}`).join(BETWEEN)})(?:\\b|[^0-9])`;
/** A number without its leading zeros, perhaps as a float: no digit or plus stands just before it. */
const SHORT = `(?:^[^0-9+]?|[^0-9+]{2})([1-9](?:[0-9]{7,9}|${[2, 2, 3, 2].map((digits) => `${BETWEEN}[0-9]{${digits}}`).join('')})(?:[.,]0+)?)(?:\\b|[^0-9])`;
/** Words that announce a national number, in Dutch, French, German and English. */
const LABEL =
  '(?:N\\.? ?N\\.?|R\\.? ?R\\.? ?N?\\.?|INSZ|NISS|SSIN|RIJKSREG[A-Z.]*|REGISTRE NATIONAL|NUM[EÉ]RO NATIONAL|NATIONAL NUMBER|NATIONAAL NUMMER|BIS)(?:[- ]?(?:NUMMER|NUMBER|NUM[EÉ]RO|N[RO°]))?';
/** Nine digits that a word names as a national number; perhaps as a float. */
const NAMED_SHORT = `(?i)\\b${LABEL}[^0-9\\pL]*([1-9][0-9]{8}(?:[.,]0+)?)\\b`;
/** Stands where a number stood, while what was written around it is taken out too. */
const GONE = '\\x{E000}';

export const nationalNumberMacros: string[] = [
  // quick looks, as most cells hold no such number
  "long_number(text) AS strlen(text) >= 8 AND regexp_matches(text, '[0-9][^A-Za-z]{7}')",
  "many_digits(text) AS strlen(text) >= 8 AND regexp_matches(text, '(?:[0-9][^0-9A-Za-z]*){8}')",
  // a day (20240229) is none
  `is_short_number(digits) AS strlen(digits) BETWEEN 8 AND 10
     AND NOT (regexp_matches(digits, '^(?:19|20)[0-9]{6}$') AND try_strptime(digits, '%Y%m%d') IS NOT NULL)
     AND 97 - (2000000000 + try_cast(digits AS BIGINT) // 100) % 97 = try_cast(digits AS BIGINT) % 100
     AND born_of(try_cast(digits AS BIGINT)) IS NOT NULL`,
  "may_be_siren(digits) AS strlen(digits) = 9 AND siren(lpad(digits, 9, '0')) IS NOT NULL",
  "short_digits(found) AS regexp_replace(regexp_replace(found, '[.,]0+$', ''), '[^0-9]', '', 'g')",
  'passes_check(n) AS 97 - (n // 100) % 97 = n % 100 OR 97 - (2000000000 + n // 100) % 97 = n % 100',
  `national_numbers_in(text) AS list_filter(
     regexp_extract_all(text, ${quote(NUMBER)}) || regexp_extract_all(text, ${quote(GROUPED)}, 1),
     found -> list_transform([regexp_replace(found, '[^0-9]', '', 'g')],
       digits -> strlen(digits) = 11 AND passes_check(try_cast(digits AS BIGINT)))[1])
     || list_filter(regexp_extract_all(text, ${quote(SHORT)}, 1),
       found -> is_short_number(short_digits(found)) AND NOT may_be_siren(short_digits(found)))
     || list_filter(regexp_extract_all(text, ${quote(NAMED_SHORT)}, 1), found -> is_short_number(short_digits(found)))`,
  'holds_national_number(text) AS CASE WHEN many_digits(text) THEN len(national_numbers_in(text)) > 0 ELSE FALSE END',
  // a telephone number with its country's code has eleven digits too: one in fifty passes the check; without its zero it
  // has eight or nine
  `is_telephone(text) AS regexp_matches(text, '^ *([+]|00)|^ *3[123][0-9]+ *$|^ *49[0-9]+ *$|^ *[1-9][0-9]{7,8} *$')`,
  // for cells that are shown as what they are: rejects
  `without_national_number(text) AS CASE WHEN holds_national_number(text) THEN ${quote(HIDDEN)} ELSE text END`,
  // for what is read: the rest of the text stands, without the brackets and the label that the number had
  `unnumbered(text) AS list_transform([list_reduce([text] || national_numbers_in(text), (rest, found) -> replace(rest, found, chr(57344)))],
     rest -> CASE WHEN rest = text THEN text ELSE nullif(trim(regexp_replace(regexp_replace(regexp_replace(rest,
       '(?i)[^0-9\\pL]*(?:\\b${LABEL})?[^0-9\\pL]*${GONE}[ )\\]}]*', ' ', 'g'), ' +([ ,;])', '\\1', 'g'), '^[ ,;:/-]+|[ ,;:/(-]+$', '', 'g')), '') END)[1]`,
];

/** The same for a text outside the database: a file without a header has data where names of columns should stand. */
export function withoutNationalNumber(text: string): string {
  const candidates = [...text.matchAll(ANY_NUMBER), ...text.matchAll(ANY_GROUPED)];
  const isHeld =
    candidates.some(([found]) => isNationalNumber(digitsOf(found))) ||
    [...text.matchAll(ANY_SHORT)].some(([, found = '']) =>
      isShortNumber(digitsOf(found.replace(/[.,]0+$/, ''))),
    );
  return isHeld ? HIDDEN : text;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

const ANY_NUMBER = new RegExp(NUMBER, 'gu');
const ANY_GROUPED = new RegExp(GROUPED, 'gu');
const ANY_SHORT = new RegExp(SHORT, 'gu');

/** Digits without the zeros before them: of somebody born in 2000 to 2009. */
function isShortNumber(digits: string): boolean {
  if (digits.length < 8 || digits.length > 10) return false;
  const whole = digits.padStart(11, '0');
  const [year, month, day] = [whole.slice(0, 2), Number(whole.slice(2, 4)) % 20, Number(whole.slice(4, 6))];
  const isDay =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(2000 + Number(year), month, 0).getDate();
  return isDay && 97 - ((2_000_000_000 + Number(whole.slice(0, 9))) % 97) === Number(whole.slice(9));
}

function isNationalNumber(digits: string): boolean {
  if (digits.length !== 11) return false;
  const [born, check] = [Number(digits.slice(0, 9)), Number(digits.slice(9))];
  return [born, 2_000_000_000 + born].some((number) => 97 - (number % 97) === check);
}
