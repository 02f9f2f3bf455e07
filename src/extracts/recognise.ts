import { nearestName } from '../records/nearest-name.ts';
import type { Form } from './form.ts';
import { type HeaderCandidate, nameKey } from './header.ts';
import type { Column, Layout } from './layout.ts';

/** A file's header read as a layout's. */
export interface Recognised {
  layout: Layout;
  header: HeaderCandidate;
  /** Positions in the file (0-based) by the layout's column names. */
  positions: Map<string, number>;
  /** Columns that the law forbids as features: never read. */
  forbidden: string[];
  /** Columns that the layout does not know. */
  unknown: string[];
}

/** A header that is nearly one of a layout's. */
export interface NearMiss {
  layout: Layout;
  header: HeaderCandidate;
  missing: Column[];
  /** The name in the file that is most like the first missing column. */
  nearest: string | undefined;
}

/** Source column -> layout column, both as nameKey: an analyst's own column names. */
export type ColumnMapping = ReadonlyMap<string, string>;

/**
 * What no rule may look at: nationality, birthplace, sex, religion, health, origin. Such a column is named in the
 * manifest and never read.
 */
const FORBIDDEN =
  /nationalit|staatsangeh|birthplace|placeofbirth|birthcountry|countryofbirth|geboorteplaats|geboorteland|lieu(de)?naissance|paysnaissance|^(person|holder|applicant)?(sex|sexe|gender|geslacht|civilite|aanspreking)(unitelegale)?$|religi|geloof|godsdienst|health|gezondheid|^sante|ethni|afkomst|^origin(e)?$|^(person|personne|persoon|holder|applicant)(language|langue|taal)$|burgerlijkestaat|etatcivil|maritalstatus/;

/** The layout whose header this is, or those that it nearly is. */
export function recognise(
  candidates: readonly HeaderCandidate[],
  layouts: readonly Layout[],
  mapping: ColumnMapping,
): Recognised | NearMiss | undefined {
  let best: Recognised | undefined;
  let nearest: (NearMiss & { share: number }) | undefined;
  for (const header of candidates) {
    const keys = header.names.map(nameKey);
    for (const layout of layouts) {
      if (layout.form) continue;
      const match = matchLayout(header, keys, layout, mapping);
      if (
        match.unknown.some((name) =>
          layout.without?.some((other) => nameKey(other) === (mapping.get(nameKey(name)) ?? nameKey(name))),
        )
      )
        continue;
      const missing = missingColumns(layout, match.positions);
      if (missing.length === 0) {
        if (!best || score(match) > score(best)) best = match;
      } else {
        const share = match.positions.size / header.names.length;
        if (match.positions.size >= 3 && share >= 0.6 && (!nearest || share > nearest.share)) {
          nearest = { layout, header, missing, nearest: nearestTo(missing, match.unknown), share };
        }
      }
    }
  }
  return best ?? nearest;
}

/** The layout of a file by its first text, where it is none of CSV. */
export function layoutOfForm(start: string, layouts: readonly Layout[]): Layout | undefined {
  const text = start.replace(/^\uFEFF/, '');
  return layouts.find(({ form }) => form?.begins(text));
}

/** A file of a layout that is no CSV: every column is there. */
export function recogniseForm(layout: Layout, form: Form): Recognised {
  const names = layout.columns.map(({ name }) => name);
  return {
    layout,
    header: { delimiter: '\n', skip: form.skip, names, quoted: false },
    positions: new Map(names.map((name, place) => [name, place])),
    forbidden: [...(form.forbidden ?? [])],
    unknown: [],
  };
}

/** Of two layouts that fit, the one that knows more of the file's columns; of equals, the more exacting one. */
function score({ positions, unknown, layout }: Recognised): number {
  const required = layout.columns.filter((column) => column.required).length;
  return positions.size * 100 - unknown.length + required / 100;
}

const namesOf = new WeakMap<Layout, ReadonlyMap<string, string>>();

/** A layout's column names by the keys of all their spellings; worked out once, for every line of a file may be its header. */
function columnsByKey(layout: Layout): ReadonlyMap<string, string> {
  const known = namesOf.get(layout);
  if (known) return known;
  const nameOf = new Map<string, string>();
  for (const { name, aliases = [] } of layout.columns) {
    for (const spelling of [name, ...aliases]) nameOf.set(nameKey(spelling), name);
  }
  namesOf.set(layout, nameOf);
  return nameOf;
}

function matchLayout(
  header: HeaderCandidate,
  keys: readonly string[],
  layout: Layout,
  mapping: ColumnMapping,
): Recognised {
  const nameOf = columnsByKey(layout);
  const positions = new Map<string, number>();
  const forbidden: string[] = [];
  const unknown: string[] = [];
  // what the analyst maps counts before a column of that very name
  const [mapped, others] = split(keys, (key) => mapping.has(key));
  for (const position of [...mapped, ...others]) {
    const given = header.names[position] ?? '';
    const key = keys[position] ?? '';
    const name = nameOf.get(mapping.get(key) ?? key);
    // of two columns of one name the first counts
    if (name !== undefined && !positions.has(name)) positions.set(name, position);
    else if (FORBIDDEN.test(key)) forbidden.push(given);
    else if (given !== '') unknown.push(given);
  }
  return { layout, header, positions, forbidden, unknown };
}

/** Places of the items that fulfil the condition, and of the others. */
function split<T>(items: readonly T[], condition: (item: T) => boolean): [number[], number[]] {
  const places = items.map((_, place) => place);
  const fulfils = items.map(condition);
  return [places.filter((place) => fulfils[place]), places.filter((place) => !fulfils[place])];
}

function missingColumns(layout: Layout, positions: ReadonlyMap<string, number>): Column[] {
  const missing = layout.columns.filter(({ name, required }) => required && !positions.has(name));
  const { anyOf } = layout;
  if (missing.length === 0 && anyOf && !anyOf.some((name) => positions.has(name))) {
    return [{ name: anyOf.join(' or ') }];
  }
  return missing;
}

function nearestTo(missing: readonly Column[], given: readonly string[]): string | undefined {
  return missing[0] && nearestName(missing[0].name, [...given]);
}

/** Ignored columns that look like one of the layout's which the file lacks: a slip that would go unnoticed. */
export function lookAlikes(path: string, { layout, positions, unknown }: Recognised): string[] {
  const absent = layout.columns.map(({ name }) => name).filter((name) => !positions.has(name));
  return unknown.flatMap((given) => {
    const near = nearestName(given, absent);
    const alike = near !== undefined && Math.abs(near.length - given.length) <= MOST_LETTERS_APART;
    return alike
      ? [`${path}: the column ${given} is not read (is ${near} meant? rename it, or use --mapping)`]
      : [];
  });
}

const MOST_LETTERS_APART = 2;
