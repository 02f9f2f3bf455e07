import { fileURLToPath } from 'node:url';
import { type SqlTable, TableGraph, tablesIn, tablesReadBy } from '../engine/table-graph.ts';
import { doubtTables } from '../entities/decisions.ts';
import { identityTables } from '../entities/identity-summary.ts';
import { type WeightSource, withWeights } from '../entities/people/weights.ts';
import { networkTables } from '../networks/networks.ts';
import { patternTables, tableOf } from '../patterns/catalogue.ts';
import { evaluability } from '../patterns/coverage.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { RECORD_NAMES, type RecordName } from '../records/schema.ts';
import type { RunInput } from './input.ts';

/** SQL of all stages between records and findings. */
export function flowTables(weights: WeightSource = 'estimated'): SqlTable[] {
  const folders = ['entities', 'timeline'].map((name) =>
    fileURLToPath(new URL(`../${name}`, import.meta.url)),
  );
  const tables = [...folders.flatMap(tablesIn), ...patternTables()];
  return withWeights(tables, weights);
}

/** Tables that patterns need: their own, and those over which their populations are counted. */
export function tablesOf(patterns: readonly Pattern[], tables: readonly SqlTable[]): string[] {
  const known = new TableGraph(tables);
  return patterns.flatMap((pattern) => [
    ...(pattern.graph?.reads ?? [tableOf(pattern)]),
    ...known.tablesFor(pattern.population),
  ]);
}

/** SQL of a run: that of the flow, and what a command adds. */
export function tablesOfRun({ weights, moreTables }: RunInput): SqlTable[] {
  return [...flowTables(weights), ...(moreTables?.sql ?? [])];
}

/** Record tables that the wanted tables rest on; the allow-list and identity decisions always. */
export function recordsFor(wanted: readonly string[], tables: readonly SqlTable[]): Set<RecordName> {
  const inputs = new TableGraph(tables).inputs(wanted);
  const direct = new Set([...inputs, ...wanted, 'allow_record', 'decision_record', 'source_record']);
  return new Set(RECORD_NAMES.filter((name) => direct.has(name)));
}

/** What a whole run asks for: tables of the patterns, and those by which findings are gathered into networks. */
export interface AnalysisTables {
  ofPatterns: readonly string[];
  ofNetworks: readonly string[];
  all: readonly string[];
  /** Those that are needed once it is known which patterns can be evaluated. */
  forEvaluable(satisfied: ReadonlySet<string>): string[];
}

export function tablesOfAnalysis(input: RunInput, patterns: readonly Pattern[]): AnalysisTables {
  const tables = flowTables(input.weights);
  const ofPatterns = tablesOf(patterns, tables);
  const ofNetworks = networkTables(new TableGraph(tables), ofPatterns);
  const always = [...identityTables, ...doubtTables, ...ofNetworks];
  return {
    ofPatterns,
    ofNetworks,
    all: [...ofPatterns, ...always],
    forEvaluable(satisfied) {
      const evaluable = patterns.filter(
        (pattern) => evaluability(pattern, satisfied).status !== 'not-evaluable',
      );
      return [
        ...tablesOf(evaluable, tables),
        ...always,
        ...(input.moreTables?.needed ?? []),
        ...evaluable.flatMap(({ population }) => tablesReadBy(population)),
      ];
    },
  };
}
