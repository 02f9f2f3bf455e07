import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TableGraph } from '../../src/engine/table-graph.ts';
import { catalogue, patternFolder, patternTables, tableOf } from '../../src/patterns/catalogue.ts';
import type { Pattern } from '../../src/patterns/pattern.ts';
import { fixturesOf } from './fixture.ts';

const HEADINGS = [
  'What it finds',
  'Why it may matter',
  'Innocent explanations',
  'Options',
  'Needs',
  'Example',
  'References',
];
const CASES = ['hit', 'near-miss', 'wrong-order', 'innocent'];

const graph = new TableGraph(patternTables());
/** A rule that no extract can feed (P22 needs household data) states no fact and finds nothing. */
const findsSomething = ({ facts }: Pattern) => Object.keys(facts).length > 0;

test('every number of the catalogue is there, once', () => {
  const numbers = Array.from({ length: 32 }, (_, place) => `P${String(place + 1).padStart(2, '0')}`);
  expect(catalogue.map(({ code }) => code)).toEqual([...numbers, 'P33', 'P35', 'P37', 'P38', 'V1']);
});

test('a folder of patterns holds a pattern', () => {
  const folders = readdirSync(patternFolder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('_'),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

describe.each(catalogue.map((pattern) => [`${pattern.code} ${pattern.id}`, pattern] as const))(
  '%s',
  (_, pattern) => {
    const folder = join(patternFolder, pattern.id);

    test('its page has the headings in order, and text under each', () => {
      const page = readFileSync(join(folder, 'README.md'), 'utf8');
      const parts = page.split(/^## /m);
      expect(parts[0]!.trim()).toBe(`# ${pattern.code} ${pattern.id}`);
      expect(parts.slice(1).map((part) => part.split('\n')[0])).toEqual(HEADINGS);
      for (const part of parts.slice(1)) expect(part.split('\n').slice(1).join('').trim()).not.toBe('');
    });

    test('its page tells every option with its default', () => {
      const page = readFileSync(join(folder, 'README.md'), 'utf8');
      for (const [name, option] of Object.entries(pattern.options)) {
        const row = page.split('\n').find((line) => line.includes(`\`${name}\``));
        expect(row, name).toContain(String(option.default));
      }
    });

    test('every option is used in the SQL or the rule on the graph, and lies within its bounds', () => {
      for (const [name, { default: value, min, max }] of Object.entries(pattern.options)) {
        expect(ruleText(pattern), name).toMatch(new RegExp(`${parameter(pattern, name)}\\b|\\b${name}\\b`));
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
      }
    });

    test('every wording of a fact has a fact', () => {
      const rule = ruleText(pattern);
      for (const fact of Object.keys(pattern.facts)) expect(rule, fact).toContain(`'${fact}'`);
    });

    test('its conditions are tables, or parts of its query', () => {
      const query = pattern.graph ? '' : readFileSync(join(folder, 'query.sql'), 'utf8');
      for (const { cte } of pattern.conditions ?? []) {
        const inQuery = new RegExp(`\\b${cte}\\s+AS\\s*\\(`, 'i').test(query);
        const isTable = existsSync(join(patternFolder, '../timeline', `${cte.replaceAll('_', '-')}.sql`));
        expect(inQuery || isTable || graph.tablesFor(`SELECT 1 FROM ${cte}`).length > 0, cte).toBe(true);
      }
    });

    test('it says what may explain it, what would change it, and who can act', () => {
      expect(pattern.innocent.length).toBeGreaterThan(0);
      expect(pattern.references.length).toBeGreaterThan(0);
      if (!findsSomething(pattern)) return;
      expect(pattern.checkedInnocent.length).toBeGreaterThan(0);
      expect(pattern.wouldChangeIf.length).toBeGreaterThan(0);
      expect(pattern.barrier.partners.length).toBeGreaterThan(0);
      expect(pattern.barrier.barriers.length).toBeGreaterThan(0);
    });

    test.runIf(findsSomething(pattern))('it has a fixture of each kind', () => {
      const fixtures = fixturesOf(pattern);
      for (const kind of CASES) {
        const ofKind = fixtures.filter(({ name }) => name === kind || name.startsWith(`${kind}-`));
        expect(ofKind.length, kind).toBeGreaterThan(0);
        for (const { name, expected } of ofKind) {
          expect(expected.says, name).not.toBe('');
          if (kind === 'hit') expect(expected.findings.length, name).toBeGreaterThan(0);
          if (kind === 'innocent' || kind === 'wrong-order') expect(expected.findings, name).toEqual([]);
          if (expected.notApplicable !== undefined) expect(kind, name).toBe('wrong-order');
        }
      }
    });
  },
);

/** All that a rule's facts and options can stand in: its tables and those of patterns they rest on, and its code. */
function ruleText(pattern: Pattern): string {
  const tables = new Map(patternTables().map((table) => [table.name, table.sql]));
  const built = graph
    .closure(pattern.graph?.reads ?? [tableOf(pattern)])
    .map((name) => tables.get(name) ?? '');
  const folder = join(patternFolder, pattern.id);
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...built, ...code].join('\n');
}

function parameter(pattern: Pattern, option: string): string {
  const words = option.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return `\\$${tableOf(pattern)}_${words}`;
}
