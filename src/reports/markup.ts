import { escapeMarkup } from './escape-markup.ts';

/** Markup that is already safe. */
export class Safe {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Piece = string | number | Safe | readonly Piece[];

/** A template whose values are escaped, unless they are markup made by this template. */
export function html(strings: TemplateStringsArray, ...values: Piece[]): Safe {
  return new Safe(strings.reduce((text, part, place) => text + inserted(values[place - 1] ?? '') + part));
}

function inserted(value: Piece): string {
  if (value instanceof Safe) return value.markup;
  if (typeof value === 'string' || typeof value === 'number') return escapeMarkup(String(value));
  return value.map(inserted).join('');
}
