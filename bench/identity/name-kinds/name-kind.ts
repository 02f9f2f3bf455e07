import type { Random } from '../../../src/selftest/random.ts';

/** A first name, and what its bearers are called besides. */
export interface FirstName {
  name: string;
  woman: boolean;
  short: readonly string[];
}

/** Names of one part of the world: who bears them, and how registers elsewhere write them. */
export interface NameKind {
  /** Words that surnames are made of, the most common first. */
  surnames: readonly string[];
  /** The most common first; no two of them are spellings of one name. */
  firstNames: readonly FirstName[];
  /** Nobody bears a second first name beside the first. */
  oneFirstName?: true;
  /** How far the first of each list outweigh the last: 1 not at all, 2.5 as in Western Europe, 5 where few names serve most. */
  steepness: number;
  /** A surname as the child of a family bears it. */
  surname(random: Random, draw: () => string): string;
  /** A family's surname as a daughter bears it, where that differs. */
  asWoman?(surname: string): string;
  /** The same name as another register may write it; it may come out unchanged. */
  respell(random: Random, name: string): string;
  /** A surname of several parts as a register that keeps one of them writes it. */
  shorten?(random: Random, surname: string): string;
}

/** 'Johannes:Hans,Hannes Karl' as first names. */
export function firstNamesOf(women: string, men: string): FirstName[] {
  const read = (text: string, woman: boolean): FirstName[] =>
    text
      .trim()
      .split(/\s+/)
      .map((word) => {
        const [name = '', short] = word.replaceAll('_', ' ').split(':');
        return { name, woman, short: short?.split(',') ?? [] };
      });
  const [one, other] = [read(women, true), read(men, false)];
  // by turns, so that both sexes have common and rare names
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [one[at], other[at]])
    .flat()
    .filter((name): name is FirstName => name !== undefined);
}

/** The words of a list; `_` stands for a space within one. */
export function wordsOf(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}

/** Applies some of the rules, each where its pattern occurs and with even odds; capitals at the start of words stay. */
export function respelt(random: Random, name: string, rules: readonly (readonly [RegExp, string])[]): string {
  let text = name.toLowerCase();
  for (const [pattern, written] of rules) {
    if (pattern.test(text) && random.chance(0.5)) text = text.replace(pattern, written);
  }
  return text.replaceAll(
    /(^|[\s'-])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
