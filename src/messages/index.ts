import { en } from './en.ts';
import { fr } from './fr.ts';
import { fill, type MessageKey, type Messages } from './messages.ts';
import { nl } from './nl.ts';

export const LANGUAGES = ['en', 'nl', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const languages: Record<Language, Messages> = { en, nl, fr };

/** The words of one language, and its way to write a number (0.3, 0,3). */
export interface Say {
  (key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  number(value: number): string;
}

/** The words of one language. */
export function sayIn(language: Language): Say {
  const messages = languages[language];
  const say = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}) =>
    fill(messages[key], values);
  return Object.assign(say, {
    number: (value: number) => String(value).replace('.', messages.decimalMark),
  });
}
