import { catalogue } from '../../src/patterns/catalogue.ts';
import { detect } from '../../src/patterns/detect.ts';
import { type Detected, type Pattern, subjectsOf } from '../../src/patterns/pattern.ts';
import { openRun } from '../../src/pipeline.ts';
import { flowTables, tablesOf } from '../../src/run/tables.ts';

export interface Found {
  code: string;
  /** Subjects by role, named as the extracts name them. */
  subjects: Map<string, string[]>;
  strength: string;
  finding: Detected;
}

/** What the tool finds in a folder of extracts. */
export async function toolFindings(folder: string, asOf: string, codes: readonly string[]): Promise<Found[]> {
  const patterns = catalogue.filter(({ code }) => codes.includes(code));
  const tables = flowTables();
  const run = await openRun({ paths: [folder], asOf, limits: { threads: 1 } }, [
    ...tablesOf(patterns, tables),
    'person',
    'building',
  ]);
  try {
    const satisfied = run.loaded.satisfied;
    const { findings } = await detect({ ...run, satisfied }, patterns);
    await run.builder.build(['person', 'building']);
    const people = await run.engine.rows<{ id: string; name: string }>(
      "SELECT CAST(person AS VARCHAR) AS id, concat_ws(' ', first_name, name) AS name FROM person",
    );
    const buildings = await run.engine.rows<{ id: string; name: string }>(
      'SELECT CAST(building AS VARCHAR) AS id, label AS name FROM building',
    );
    const names = new Map([
      ...people.map(({ id, name }) => [`person ${id}`, name] as const),
      ...buildings.map(({ id, name }) => [`address ${id}`, name] as const),
    ]);
    return findings.map((finding) => asFound(finding, patterns, names));
  } finally {
    run.close();
  }
}

function asFound(finding: Detected, patterns: readonly Pattern[], names: ReadonlyMap<string, string>): Found {
  const subjects = new Map<string, string[]>();
  for (const { kind, id, role } of subjectsOf(finding)) {
    const [place, box] = id.split('|');
    const name = names.get(`${kind} ${kind === 'address' ? place : id}`) ?? id;
    const named = kind === 'address' && box !== undefined ? `${name}|${box}` : name;
    subjects.set(role, [...(subjects.get(role) ?? []), named].sort());
  }
  const { code } = patterns.find(({ id }) => id === finding.pattern)!;
  return { code, subjects, strength: finding.strength, finding };
}
