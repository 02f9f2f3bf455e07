import type { Engine } from '../engine/engine.ts';
import type { Language } from '../messages/index.ts';

/** What codes mean, in the words of the code table that travels with the extracts; none where there is no such table. */
export interface CodeLabels {
  /** Class of NACE-BEL 2008, four digits. */
  activity(nace4: string): string | undefined;
  /** Legal form. */
  form(code: string): string | undefined;
}

/** In which language a label is looked for: the code table of the KBO has Dutch and French, seldom German and English. */
const ORDER: Readonly<Record<Language, readonly string[]>> = {
  en: ['EN', 'NL', 'FR', 'DE'],
  nl: ['NL', 'FR', 'DE', 'EN'],
  fr: ['FR', 'NL', 'DE', 'EN'],
};

/** Subclasses (five digits) of a class that are named where the class itself has no label. */
const SUBCLASSES = 2;

/** Labels of activities and legal forms in the language, or in the nearest one that the table has. */
export async function readCodeLabels(engine: Engine, language: Language): Promise<CodeLabels> {
  const order = ORDER[language];
  const rank = `CASE language ${order.map((one, place) => `WHEN '${one}' THEN ${place}`).join(' ')} ELSE 9 END`;
  const rows = await engine.rows<{ category: string; code: string; label: string }>(`
    SELECT category, code, label FROM code_record
    WHERE category IN ('Nace2008', 'JuridicalForm') AND code IS NOT NULL AND label IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY category, code ORDER BY ${rank}, language, label) = 1
    ORDER BY category, code`);
  const forms = new Map<string, string>();
  const classes = new Map<string, string>();
  const subclasses = new Map<string, string[]>();
  for (const { category, code, label } of rows) {
    if (category === 'JuridicalForm') forms.set(code, label);
    else if (code.length === 4) classes.set(code, label);
    else if (code.length > 4) {
      subclasses.set(code.slice(0, 4), [...(subclasses.get(code.slice(0, 4)) ?? []), label]);
    }
  }
  return {
    activity(nace4) {
      const own = classes.get(nace4);
      if (own !== undefined) return own;
      const parts = [...new Set(subclasses.get(nace4) ?? [])];
      if (parts.length === 0) return undefined;
      return `${parts.slice(0, SUBCLASSES).join(' / ')}${parts.length > SUBCLASSES ? ' / ...' : ''}`;
    },
    form: (code) => forms.get(code),
  };
}

/** Characters from which on a label is shortened. */
const LONG = 30;

/** A label of the nomenclature up to its first comma or bracket, where it is long. */
export function shortLabel(label: string): string {
  return label.length > LONG ? (/^[^,;(]{3,}/.exec(label)?.[0].trim() ?? label) : label;
}
