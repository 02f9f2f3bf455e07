import { type Day, serial } from './calendar.ts';

/** Ten digits of which the last two are 97 minus the remainder of the first eight by 97. */
export function withCheckDigits(firstEight: number): string {
  const head = String(firstEight).padStart(8, '0');
  return head + String(97 - (firstEight % 97)).padStart(2, '0');
}

/** `0123.456.749`, as KBO Open Data writes an enterprise number. */
export function dotted(number: string): string {
  return `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
}

/** `2.000.000.339`, as KBO Open Data writes an establishment number. */
export function dottedUnit(number: string): string {
  return `${number.slice(0, 1)}.${number.slice(1, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
}

/** The key of a company in findings: `be-0123456749`; of a foreign one its register number. */
export function companyId(number: string): string {
  return number.includes(':') ? number : `be-${number}`;
}

const FIRST_NUMBER_DAY = serial('1968-01-01');
const NUMBERS_PER_DAY = 300;

/** First eight digits that the register gave out around a day: 0400.0000 in 1968, about 1040.0000 in 2026. */
export function firstEightAround(day: Day): number {
  return 4_000_000 + Math.max(0, serial(day) - FIRST_NUMBER_DAY) * NUMBERS_PER_DAY;
}

/**
 * An eleven-digit number of the national register's kind: yymmdd, three digits, check digits. The month is 20 too high,
 * which marks a number outside the register that tells neither origin nor sex; nobody carries an invented one.
 */
export function nationalNumber(birth: Day, sequence: number): string {
  const year = Number(birth.slice(0, 4));
  const month = Number(birth.slice(5, 7)) + 20;
  const nine =
    birth.slice(2, 4) +
    String(month).padStart(2, '0') +
    birth.slice(8, 10) +
    String(sequence).padStart(3, '0');
  const check = 97 - (((year >= 2000 ? 2_000_000_000 : 0) + Number(nine)) % 97);
  return nine + String(check).padStart(2, '0');
}
