import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillIn } from '../../src/engine/table-builder.ts';
import { TableGraph } from '../../src/engine/table-graph.ts';
import { patternFolder, tableOf } from '../../src/patterns/catalogue.ts';
import { type Coverage, coverageOf } from '../../src/patterns/coverage.ts';
import { findingsOf } from '../../src/patterns/detect.ts';
import { type Detected, type Pattern, type SubjectKind, subjectsOf } from '../../src/patterns/pattern.ts';
import { openRun } from '../../src/pipeline.ts';
import type { Run } from '../../src/run/run.ts';
import { flowTables } from '../../src/run/tables.ts';

/** What a fixture's expected.json states. */
export interface Expected {
  /** One line: why this is (not) a finding. */
  says: string;
  asOf: string;
  /** Options of the pattern that differ from the defaults. */
  options?: Record<string, number>;
  findings: ExpectedFinding[];
  /** Why the rule cannot be met in the wrong order; only in a case wrong-order-not-applicable, which holds no extract. */
  notApplicable?: string;
}

export interface ExpectedFinding {
  strength: string;
  confidence?: string;
  /** `role: id` of companies, `role: First Name` of persons, `role: label` of addresses, sorted. */
  subjects: string[];
}

export interface Fixture {
  pattern: Pattern;
  name: string;
  folder: string;
  expected: Expected;
}

/** The fixtures of a pattern by name; none where the folder is missing. */
export function fixturesOf(pattern: Pattern): Fixture[] {
  const folder = join(patternFolder, pattern.id, 'fixtures');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      pattern,
      name,
      folder: join(folder, name),
      expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected,
    }));
}

/** Runs the pattern over the fixture's extracts, through the readers, in an engine of its own. */
export async function findingsIn({
  pattern,
  folder,
  expected,
}: Fixture): Promise<{ found: ExpectedFinding[]; detected: Detected[]; coverage: Coverage }> {
  const optionValues = Object.fromEntries(
    Object.entries(expected.options ?? {}).map(([name, value]) => [`${pattern.id}.${name}`, value]),
  );
  const needed = pattern.graph?.reads ?? [tableOf(pattern)];
  const run = await openRun({ paths: [folder], asOf: expected.asOf, optionValues, limits: { threads: 1 } }, [
    ...needed,
    ...new TableGraph(flowTables()).tablesFor(pattern.population),
    'person',
    'building',
  ]);
  try {
    const { satisfied } = run.loaded;
    const detected = await findingsOf(pattern, { ...run, satisfied });
    const nameOf = await namesIn(run);
    await run.builder.build(run.builder.tablesFor(pattern.population));
    const population = Number(await run.engine.value(fillIn(pattern.population, run.parameters)));
    return {
      found: detected.map((finding) => asExpected(finding, nameOf)).sort(byContent),
      detected,
      coverage: coverageOf(pattern, satisfied, detected, population),
    };
  } finally {
    run.close();
  }
}

type NameOf = (kind: SubjectKind, id: string) => string;

async function namesIn({ engine, builder }: Run): Promise<NameOf> {
  await builder.build(['person', 'building']);
  const people = await engine.rows<{ id: string; name: string }>(
    "SELECT CAST(person AS VARCHAR) AS id, concat_ws(' ', first_name, name) AS name FROM person",
  );
  const buildings = await engine.rows<{ id: string; name: string }>(
    'SELECT CAST(building AS VARCHAR) AS id, label AS name FROM building',
  );
  const personNames = new Map(people.map(({ id, name }) => [id, name]));
  const labels = new Map(buildings.map(({ id, name }) => [id, name]));
  return (kind, id) => {
    if (kind === 'person') return personNames.get(id) ?? `unknown person ${id}`;
    if (kind !== 'address') return id;
    const [building = '', box] = id.split('|');
    const label = labels.get(building) ?? `unknown building ${building}`;
    return box === undefined ? label : `${label}|${box}`;
  };
}

function asExpected(finding: Detected, nameOf: NameOf): ExpectedFinding {
  return {
    strength: finding.strength,
    ...(finding.confidence === null ? {} : { confidence: finding.confidence }),
    subjects: subjectsOf(finding)
      .map(({ kind, id, role }) => `${role}: ${nameOf(kind, id)}`)
      .sort(),
  };
}

/** Findings in the order in which both sides are compared: by their subjects. */
export function byContent(one: ExpectedFinding, other: ExpectedFinding): number {
  const [left, right] = [one.subjects.join('\n'), other.subjects.join('\n')];
  return left < right ? -1 : left > right ? 1 : 0;
}
