import { en } from './en.ts';
import { fr } from './fr.ts';
import { fill, type MessageKey, type Messages } from './messages.ts';
import { nl } from './nl.ts';

export const LANGUAGES = ['en', 'nl', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const languages: Record<Language, Messages> = { en, nl, fr };

export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words of one language. */
export function sayIn(language: Language): Say {
  const messages = languages[language];
  return (key, values = {}) => fill(messages[key], values);
}
