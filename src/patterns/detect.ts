import type { Engine } from '../engine/engine.ts';
import { inTurn } from '../engine/in-turn.ts';
import { fillIn, type SqlParameters, type TableBuilder } from '../engine/table-builder.ts';
import { tableOf } from './catalogue.ts';
import { type Coverage, coverageOf, evaluability, notEvaluable } from './coverage.ts';
import { parameterName } from './options.ts';
import { type Confidence, type Detected, FACT_COLUMNS, type FactRow, type Pattern } from './pattern.ts';

export interface Detection {
  /** In the order of the patterns, then of their keys. */
  findings: Detected[];
  coverage: Coverage[];
}

/** What detection works with; `satisfied` are the needs that the extracts meet. */
export interface DetectInput {
  engine: Engine;
  builder: TableBuilder;
  parameters: SqlParameters;
  satisfied: ReadonlySet<string>;
}

/** Runs each pattern's query and gathers its rows into findings. */
export async function detect(input: DetectInput, patterns: readonly Pattern[]): Promise<Detection> {
  const detection: Detection = { findings: [], coverage: [] };
  const { engine, builder, parameters, satisfied } = input;
  const lookFor = async (pattern: Pattern) => {
    if (evaluability(pattern, satisfied).status === 'not-evaluable') return undefined;
    await builder.build([...tablesRead(pattern), ...builder.tablesFor(pattern.population)]);
    return engine.beside(async (lane) => ({
      findings: await findingsIn(lane, pattern, parameters),
      population: Number((await lane.value(fillIn(pattern.population, parameters))) ?? 0),
    }));
  };
  for await (const [pattern, found] of inTurn(patterns, engine.width, lookFor)) {
    if (!found) {
      detection.coverage.push(notEvaluable(pattern, satisfied));
      continue;
    }
    for (const finding of found.findings) detection.findings.push(finding);
    detection.coverage.push(coverageOf(pattern, satisfied, found.findings, found.population));
  }
  return detection;
}

/** The findings of one pattern, in the order of their keys. */
export async function findingsOf(
  pattern: Pattern,
  { engine, builder, parameters }: DetectInput,
): Promise<Detected[]> {
  await builder.build(tablesRead(pattern));
  return findingsIn(engine, pattern, parameters);
}

/** Tables of the flow out of which a pattern's findings are read. */
function tablesRead(pattern: Pattern): readonly string[] {
  return pattern.graph?.reads ?? [tableOf(pattern)];
}

async function findingsIn(engine: Engine, pattern: Pattern, parameters: SqlParameters): Promise<Detected[]> {
  if (!pattern.graph) {
    return groupRows(
      pattern,
      await engine.rows<FactRow>(`SELECT ${FACT_COLUMNS.join(', ')} FROM ${tableOf(pattern)}`),
    );
  }
  const values = Object.fromEntries(
    Object.keys(pattern.options).map((name) => [name, Number(parameters[parameterName(pattern, name)])]),
  );
  const rows = await pattern.graph.find(
    (table) => engine.rows(`SELECT * FROM ${table} ORDER BY ALL`),
    values,
  );
  return groupRows(pattern, rows);
}

/** Rows of one query as findings: by key; inside one by the order of `facts`, then day, id, record. */
export function groupRows(pattern: Pattern, rows: readonly FactRow[]): Detected[] {
  const order = new Map(Object.keys(pattern.facts).map((fact, position) => [fact, position]));
  const place = (row: FactRow) => (row.fact === null ? order.size : (order.get(row.fact) ?? order.size));
  const byKey = new Map<string, FactRow[]>();
  for (const row of rows) {
    const of = byKey.get(row.finding);
    if (of) of.push(withNumbers(row));
    else byKey.set(row.finding, [withNumbers(row)]);
  }
  return [...byKey.keys()].sort(compare).map((key) =>
    finding(
      pattern.id,
      key,
      byKey
        .get(key)!
        .sort(
          (one, other) =>
            place(one) - place(other) ||
            compare(one.day ?? '', other.day ?? '') ||
            compare(one.id ?? '', other.id ?? '') ||
            (one.ref ?? 0) - (other.ref ?? 0) ||
            compare(one.role ?? '', other.role ?? '') ||
            compare(one.value ?? '', other.value ?? ''),
        ),
    ),
  );
}

/** The row with its numbers as such; the very same row where they are. */
function withNumbers(row: FactRow): FactRow {
  const asNumber = (value: number | null) => (value === null ? null : Number(value));
  const [amount, level] = [asNumber(row.amount), asNumber(row.level)];
  return amount === row.amount && level === row.level ? row : { ...row, amount, level };
}

const confidences: Record<number, Confidence> = { 4: 'certain', 3: 'strong', 2: 'moderate', 1: 'name-only' };

/**
 * A finding has the lowest identity level on its evidence path. A link that holds only at `moderate` makes it weak,
 * whatever the rule says, and a name alone never carries more than weak.
 */
function finding(pattern: string, key: string, rows: FactRow[]): Detected {
  const levels = rows.map(({ level }) => level).filter((level) => level !== null);
  const lowest = levels.length === 0 ? null : levels.reduce((one, other) => Math.min(one, other));
  const ruleStrength = rows[0]!.strength;
  const doubtful = lowest !== null && lowest <= 2;
  return {
    pattern,
    key,
    strength: doubtful ? 'weak' : ruleStrength,
    ...(doubtful && ruleStrength !== 'weak' ? { cappedFrom: ruleStrength } : {}),
    confidence: lowest === null ? null : (confidences[lowest] ?? 'name-only'),
    rows,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
