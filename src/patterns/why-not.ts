import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../engine/engine.ts';
import { fillIn } from '../engine/table-builder.ts';
import { patternFolder, tableOf } from './catalogue.ts';
import { type DetectInput, findingsOf } from './detect.ts';
import { parameterName } from './options.ts';
import type { Condition, Detected, Pattern, SubjectKind } from './pattern.ts';
import { findingsAt, widened } from './widened.ts';

/** Who is asked about: a company, or a person or address with the companies that conditions are looked up for. */
export interface Asked {
  kind: SubjectKind;
  /** As findings name it: of a person the number, of an address `building` or `building|box`. */
  ids: readonly string[];
  companies: readonly string[];
}

/** How far somebody gets in a rule. */
export interface WhyNot {
  /** The findings that name them; where there are any, the rest is empty. */
  findings: Detected[];
  /** The rule's conditions in their order, and whether one of the companies still stands after each. */
  conditions: { says: string; met: boolean }[];
  /** The smallest change of one option that would let it in, where a change of one option does. */
  wouldPass: { option: string; at: number; value: number; unit: string } | null;
}

/** Steps by which one option is widened, each a quarter more, before another option is tried. */
const STEPS = 6;

/**
 * Why somebody is not flagged by a pattern: the first condition that they fail, and by how much. Conditions are about
 * companies: a person or address meets one where one of its companies does. `withChange`: whether the change that would let it
 * in is looked for, which takes a query for each step of each option.
 */
export async function whyNot(
  pattern: Pattern,
  asked: Asked,
  input: DetectInput,
  withChange = true,
): Promise<WhyNot> {
  const names = (finding: Detected) =>
    finding.rows.some(
      ({ kind, id }) => kind === asked.kind && id !== null && asked.ids.some((one) => isOf(id, one)),
    );
  const findings = (await findingsOf(pattern, input)).filter(names);
  if (findings.length > 0) return { findings, conditions: [], wouldPass: null };
  const conditions = [];
  for (const condition of pattern.conditions ?? []) {
    conditions.push({ says: condition.says, met: await meets(pattern, condition, asked.companies, input) });
  }
  const wouldPass = withChange ? await smallestChange(pattern, names, input) : null;
  return { findings, conditions, wouldPass };
}

/** Whether a finding's id is the one asked for; a building stands for what has a box in it too. */
function isOf(id: string, asked: string): boolean {
  return id === asked || (!asked.includes('|') && id.startsWith(`${asked}|`));
}

async function meets(
  pattern: Pattern,
  { cte, column }: Condition,
  companies: readonly string[],
  { engine, builder, parameters }: DetectInput,
): Promise<boolean> {
  if (companies.length === 0) return false;
  const text = pattern.graph ? '' : readFileSync(join(patternFolder, pattern.id, 'query.sql'), 'utf8');
  const inQuery = new RegExp(`\\b${cte}\\s+AS\\s*\\(`, 'i').test(text);
  // what the query reads need not be there where its own rows are kept
  await builder.build(inQuery ? builder.readsOf(tableOf(pattern)) : [cte]);
  const rows = await engine.value(
    `${inQuery ? fillIn(commonTables(text), parameters) : ''}
     SELECT count(*) FROM ${cte} WHERE ${column} IN (${companies.map(quote).join()})`,
  );
  return Number(rows) > 0;
}

/** The WITH clause of a query, without its final select. */
export function commonTables(sql: string): string {
  const start = /^\s*(?:--[^\n]*\n\s*)*WITH\b/i.exec(sql);
  if (!start) return '';
  let depth = 0;
  for (let at = start[0].length; at < sql.length; at += 1) {
    const rest = sql.slice(at);
    const skipped = /^--[^\n]*|^'(?:[^']|'')*'/.exec(rest);
    if (skipped) {
      at += skipped[0].length - 1;
    } else if (sql[at] === '(') {
      depth += 1;
    } else if (sql[at] === ')') {
      depth -= 1;
    } else if (depth === 0 && /^\bSELECT\b/i.test(rest)) {
      return sql.slice(0, at);
    }
  }
  return '';
}

async function smallestChange(
  pattern: Pattern,
  names: (finding: Detected) => boolean,
  input: DetectInput,
): Promise<WhyNot['wouldPass']> {
  let best: { option: string; at: number; value: number; unit: string; steps: number } | null = null;
  for (const [option, meant] of Object.entries(pattern.options)) {
    const at = Number(input.parameters[parameterName(pattern, option)]);
    let value = at;
    for (let steps = 1; steps <= (best?.steps ?? STEPS + 1) - 1; steps += 1) {
      const wider = widened(meant, value);
      if (wider === value) break;
      value = wider;
      if ((await findingsAt(pattern, option, value, input)).some(names)) {
        best = { option, at, value, unit: meant.unit, steps };
        break;
      }
    }
  }
  return best && { option: best.option, at: best.at, value: best.value, unit: best.unit };
}
