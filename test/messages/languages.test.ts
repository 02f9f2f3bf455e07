import { describe, expect, it } from 'vitest';
import { analyse, renderers } from '../../src/index.ts';
import { isTranslated } from '../../src/messages/barrier-words.ts';
import { explanationIn } from '../../src/messages/explanations.ts';
import { patternNames } from '../../src/messages/pattern-names.ts';
import { told } from '../../src/messages/pattern-words.ts';
import { patternsFr } from '../../src/messages/patterns-fr.ts';
import { patternsNl } from '../../src/messages/patterns-nl.ts';
import { catalogue } from '../../src/patterns/catalogue.ts';

const languages = [
  ['nl', patternsNl],
  ['fr', patternsFr],
] as const;

/** The values that a wording asks for; the label of an activity stands for its code. */
const valuesIn = (text: string) =>
  [
    ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => (name === 'activity' ? 'value' : name))),
  ].sort();

describe.each(languages)('the patterns in %s', (_, words) => {
  it('are all there, and no others', () => {
    expect(Object.keys(words).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it.each(catalogue.map((pattern) => [pattern.id, pattern] as const))(
    '%s has every fact with its values',
    (id, pattern) => {
      const { facts, sentence, title, population } = words[id]!;
      expect(Object.keys(facts).sort()).toEqual(Object.keys(pattern.facts).sort());
      for (const [fact, wording] of Object.entries(pattern.facts)) {
        expect([fact, valuesIn(facts[fact]!)]).toEqual([fact, valuesIn(wording)]);
      }
      expect(title).not.toBe('');
      expect(population).not.toBe('');
      // whatever a template asks for, it is a fact of the pattern
      const asked = new Set<string>();
      const noted = <Value>(fact: string, value: Value) => {
        asked.add(fact);
        return value;
      };
      const all = (state: boolean) =>
        told(sentence, {
          states: (fact) => noted(fact, state),
          bearers: () => (state ? 2 : 0),
          names: () => 'N',
          count: (fact) => noted(fact, 2),
          of: (fact) => noted(fact, 'V'),
          list: (parts) => parts.join(', '),
        });
      for (const text of [all(true), all(false)]) expect(text).not.toMatch(/[{}[\]]|<<|>>|\|\|/);
      const own = new Set(Object.keys(pattern.facts));
      // signs that a rule states without a wording of their own
      expect([...asked].filter((fact) => !own.has(fact))).toEqual([]);
    },
  );
});

it.each(catalogue.map((pattern) => [pattern.id, pattern] as const))(
  'what excuses and what would change %s is said in every language',
  (_, { checkedInnocent, innocent, wouldChangeIf, barrier }) => {
    const asked = [...barrier.partners, ...barrier.barriers];
    expect(asked.filter((words) => !isTranslated(words))).toEqual([]);
    for (const text of [...checkedInnocent, ...innocent, ...wouldChangeIf]) {
      expect(explanationIn(text, 'en')).toBe(text);
      expect(explanationIn(text, 'nl')).not.toBe(text);
      expect(explanationIn(text, 'fr')).not.toBe(text);
    }
  },
);

it('every pattern has a short name of at most four words in each language', () => {
  expect(Object.keys(patternNames).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  for (const names of Object.values(patternNames)) {
    for (const name of Object.values(names)) {
      expect(name.split(' ').length, name).toBeLessThanOrEqual(4);
    }
  }
});

describe('a template', () => {
  const telling = {
    states: (fact: string) => fact === 'yes',
    bearers: (roles: readonly string[]) => (roles.includes('pair') ? 2 : roles.includes('one') ? 1 : 0),
    names: (roles: readonly string[]) => roles.join('+'),
    count: () => 3,
    of: (fact: string, what: string) => `${fact}/${what}`,
    list: (words: readonly string[]) => words.join(' en '),
  };
  it.each([
    ['{@one,pair} {#yes} {yes.day}', 'one+pair 3 yes/day'],
    ['a[yes?b][no?c][!no?d]', 'abd'],
    ['[@one?x[+one?y]][+pair?z]', 'xz'],
    ['[yes&@none?a][yes&@one?b]', 'b'],
    ['<<[yes?a]||[no?b]||c>>', 'a en c'],
  ])('%s', (template, text) => {
    expect(told(template, telling)).toBe(text);
  });
});

/** Words that only English has, as a reader would stumble over them. */
const ENGLISH =
  /\b(the|and|with|from|which|whose|company|companies|collapsed?|collapses|holds|extract|extracts|shares|years|seat|manager|managers|controls|controlled|around|before|evaluated|could|what)\b/gi;

it.each(['nl', 'fr'] as const)('no English word is left in a report in %s, names apart', async (language) => {
  const report = await analyse('samples/azrael', { language });
  const look = { width: 100, color: false, details: true };
  const text = [...renderers.table(report, look)].join('');
  // what stands in the extracts, and the names of their files, is nobody's language
  const own = report.run.inputs.flatMap(({ path, layout }) => [path, layout]);
  const bare = own.reduce((left, name) => left.replaceAll(name, ''), text);
  expect([...new Set(bare.match(ENGLISH) ?? [])]).toEqual([]);
  const facts = report.findings.flatMap(({ evidence, checkedInnocent, innocent, wouldChangeIf, barrier }) => [
    ...barrier.partners,
    ...barrier.barriers,
    ...evidence.map(({ fact }) => fact),
    ...checkedInnocent,
    ...innocent,
    ...wouldChangeIf,
  ]);
  expect([...new Set(facts.join('\n').match(ENGLISH) ?? [])]).toEqual([]);
});

it('a Dutch report under pseudonyms names nobody whom the plain one names', async () => {
  const plain = await analyse('samples/azrael', { language: 'nl' });
  const hidden = JSON.stringify(await analyse('samples/azrael', { language: 'nl', pseudonymise: true }));
  const names = plain.findings.flatMap(({ subjects }) =>
    subjects.flatMap(({ kind, name }) => (kind === 'person' || kind === 'company' ? [name] : [])),
  );
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => hidden.includes(name))).toEqual([]);
  expect(hidden).not.toMatch(/geb\. \d{4}/);
});

it('facts have codes and values that are the same in every language', async () => {
  const patterns = ['seat-hopping'];
  const [en, fr] = await Promise.all([
    analyse('samples/azrael', { patterns }),
    analyse('samples/azrael', { patterns, language: 'fr' }),
  ]);
  const codes = (report: typeof en) =>
    report.findings.flatMap(({ evidence }) =>
      evidence.map(({ code, about, amount }) => [code, about, amount]),
    );
  expect(codes(fr)).toEqual(codes(en));
  expect(codes(en).map(([code]) => code)).toContain('moved');
});
