import { dataWord } from '../messages/data-words.ts';
import { type Language, sayIn } from '../messages/index.ts';
import { type PatternWords, told } from '../messages/pattern-words.ts';
import { patternsFr } from '../messages/patterns-fr.ts';
import { patternsNl } from '../messages/patterns-nl.ts';
import { activitiesNamed, countOf, states } from './naming.ts';
import { type Detected, type Names, type Pattern, subjectsOf } from './pattern.ts';

const translated: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, PatternWords>>>> = {
  nl: patternsNl,
  fr: patternsFr,
};

/** A pattern's words in another language than its own; undefined for English and for a pattern that nobody translated. */
function wordsOf(pattern: Pattern, language: Language): PatternWords | undefined {
  return language === 'en' ? undefined : translated[language][pattern.id];
}

export function titleOf(pattern: Pattern, language: Language): string {
  return wordsOf(pattern, language)?.title ?? pattern.title;
}

/** What the pattern could have flagged, in a plural. */
export function populationOf(pattern: Pattern, language: Language): string {
  return wordsOf(pattern, language)?.population ?? pattern.populationOf;
}

/** The wording of one of the pattern's facts. */
export function factWording(pattern: Pattern, fact: string, language: Language): string {
  return wordsOf(pattern, language)?.facts[fact] ?? pattern.facts[fact] ?? fact;
}

/** What a finding says, in one language. */
export function statementOf(pattern: Pattern, finding: Detected, names: Names, language: Language): string {
  const words = wordsOf(pattern, language);
  if (!words) return pattern.sentence(finding, names);
  const { list, day } = sayIn(language);
  const rowsOf = (fact: string) => finding.rows.filter((row) => row.fact === fact);
  const ofRoles = (roles: readonly string[]) =>
    subjectsOf(finding).filter(({ role }) => roles.includes(role));
  const text = told(words.sentence, {
    states: (fact) => states(finding, fact),
    bearers: (roles) => new Set(ofRoles(roles).map(({ kind, id }) => `${kind} ${id}`)).size,
    names: (roles) => list([...new Set(ofRoles(roles).map(({ kind, id }) => names.of(kind, id)))]),
    count: (fact) => countOf(finding, fact),
    list,
    of(fact, what) {
      const rows = rowsOf(fact);
      const days = rows.flatMap(({ day }) => (day === null ? [] : [day])).sort();
      const values = [...new Set(rows.flatMap(({ value }) => (value === null ? [] : [value])))];
      switch (what) {
        case 'amount':
          return String(rows[0]?.amount ?? '?');
        case 'day':
        case 'until':
          return day(rows[0]?.[what] ?? '?');
        case 'value':
          return dataWord(values[0] ?? '?', language);
        case 'first':
          return day(days[0] ?? '?');
        case 'last':
          return day(days.at(-1) ?? '?');
        case 'names':
          return list([...new Set(rows.flatMap(({ id }) => (id === null ? [] : [names.of('company', id)])))]);
        case 'activities':
          return list(values.map((value) => valueInWords(activitiesNamed(value, names), language)));
        default:
          return list(values);
      }
    },
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Texts that a rule puts together itself, with their numbers; what is in none of them is a code or a name. */
const COMPOSED: readonly (readonly [found: RegExp, nl: string, fr: string])[] = [
  [/^within (\d+) months$/, 'binnen $1 maanden', 'en $1 mois'],
  [/^(.+) to (.+)$/, '$1 naar $2', '$1 vers $2'],
  [/^founder and seat$/, 'oprichter en zetel', 'fondateur et siège'],
  [/^founder and clause$/, 'oprichter en doelomschrijving', 'fondateur et objet'],
  [/^seat and clause$/, 'zetel en doelomschrijving', 'siège et objet'],
];

/** The value of a fact in words: a code of the records by its word, what a rule put together by its template. */
export function valueInWords(value: string, language: Language): string {
  if (language === 'en') return value;
  const word = dataWord(value, language);
  if (word !== value.replaceAll('_', ' ')) return word;
  for (const [found, nl, fr] of COMPOSED) {
    if (found.test(value)) return value.replace(found, language === 'nl' ? nl : fr);
  }
  return value;
}
