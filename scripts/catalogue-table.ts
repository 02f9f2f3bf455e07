import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, patternFolder } from '../src/patterns/catalogue.ts';
import type { Detected, FactRow, Pattern, Strength } from '../src/patterns/pattern.ts';

/** The catalogue as a Markdown table: one row a pattern. */
export function catalogueTable(): string {
  return table(
    ['code', 'pattern', 'what it flags', 'family', 'needs', 'better with'],
    catalogue.map((pattern) => [
      pattern.code,
      linked(pattern),
      titled(pattern),
      pattern.family,
      pattern.needs.join(', '),
      pattern.betterWith.join(', '),
    ]),
  );
}

/** The same with what a finding weighs: its strengths, its likelihood ratios, and what the flag rate is a share of. */
export function weightTable(): string {
  return table(
    ['code', 'pattern', 'what it flags', 'family', 'strength', 'LR', 'population', 'needs', 'better with'],
    catalogue.map((pattern) => [
      pattern.code,
      linked(pattern),
      titled(pattern),
      pattern.family,
      strengthsOf(pattern).join(', '),
      ratiosOf(pattern).join(' / '),
      pattern.populationOf,
      pattern.needs.join(', '),
      pattern.betterWith.join(', '),
    ]),
  );
}

/** The options of one pattern, for its page. */
export function optionTable({ options }: Pattern): string {
  const entries = Object.entries(options);
  if (entries.length === 0) return 'It has none.\n';
  return table(
    ['option', 'default', 'from', 'to', 'unit', 'what it sets', 'finds more when'],
    entries.map(([name, { default: usual, min, max, unit, meaning, widens }]) => [
      `\`${name}\``,
      String(usual),
      String(min),
      String(max),
      unit,
      meaning,
      widens === 1 ? 'raised' : 'lowered',
    ]),
  );
}

const STRENGTHS: readonly Strength[] = ['weak', 'moderate', 'strong', 'very strong'];

/** The strengths that the rule gives, read off its text: query.sql, or the code that works on the graph. */
function strengthsOf({ id }: Pattern): Strength[] {
  const folder = join(patternFolder, id);
  const rule = readdirSync(folder)
    .filter((name) => name === 'query.sql' || (name.endsWith('.ts') && name !== 'index.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  return STRENGTHS.filter((strength) => rule.includes(`'${strength}'`));
}

/** The likelihood ratios that findings can have: tried on each strength with no fact, each fact alone, and all facts. */
function ratiosOf(pattern: Pattern): number[] {
  const facts = Object.keys(pattern.facts);
  const cases = [[], ...facts.map((fact) => [fact]), facts];
  const ratios = strengthsOf(pattern).flatMap((strength) =>
    cases.map((stated) => pattern.likelihoodRatio(findingOf(pattern.id, strength, stated))),
  );
  return [...new Set(ratios)].sort((one, other) => one - other);
}

function findingOf(pattern: string, strength: Strength, facts: readonly string[]): Detected {
  const nothing = { level: null, role: null, kind: null, id: null, day: null, until: null, value: null };
  const rows = facts.map(
    (fact): FactRow => ({ finding: '', strength, fact, amount: null, ref: null, ...nothing }),
  );
  return { pattern, key: '', strength, confidence: null, rows };
}

function linked({ id }: Pattern): string {
  return `[\`${id}\`](/src/patterns/${id}/README.md)`;
}

function titled({ title, onByDefault }: Pattern): string {
  return `${title}${onByDefault ? '' : ' (off by default)'}`;
}

/** A Markdown table with its columns aligned, as the formatter wants it. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = header.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line), ''].join('\n');
}
