import { en } from './en.ts';
import { fr } from './fr.ts';
import { fill, type MessageKey, type Messages } from './messages.ts';
import { nl } from './nl.ts';

export const LANGUAGES = ['en', 'nl', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const languages: Record<Language, Messages> = { en, nl, fr };

/** The words of one language, and its way to write numbers and days. */
export interface Say {
  (key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  readonly language: Language;
  /** 0.3 or 0,3. */
  number(value: number): string;
  /** 1250 as 1,250 or 1.250. */
  count(value: number): string;
  /** '3 networks', '1 network': the messages `key.one` and `key.count`. */
  counted(key: CountedKey, value: number): string;
  /** 2025-06-30 as '30 June 2025'; what is no day stays as it is. */
  day(iso: string): string;
  /** 'A, B and C'. */
  list(words: readonly string[]): string;
}

/** Messages that come as a pair: for one, and for another number. */
export type CountedKey = StemOf<MessageKey>;
type StemOf<Key extends string> = Key extends `${infer Stem}.count` ? Stem : never;

/** The words of one language. */
export function sayIn(language: Language): Say {
  const messages = languages[language];
  const say = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}) =>
    fill(messages[key], values);
  const count = (value: number) =>
    String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, messages.thousandsMark);
  return Object.assign(say, {
    language,
    number: (value: number) => String(value).replace('.', messages.decimalMark),
    count,
    counted: (key: CountedKey, value: number) =>
      value === 1
        ? say(`${key}.one` as MessageKey)
        : say(`${key}.count` as MessageKey, { count: count(value) }),
    day(iso: string) {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
      if (year === undefined) return iso;
      const number = language === 'fr' && day === '01' ? '1er' : String(Number(day));
      return `${number} ${messages[`month.${Number(month)}` as MessageKey]} ${year}`;
    },
    list: (words: readonly string[]) =>
      words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${messages.and} ${words.at(-1)}`,
  });
}
