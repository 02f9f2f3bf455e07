import type { Engine } from '../engine/engine.ts';
import { inTurn } from '../engine/in-turn.ts';
import { HEAD } from './header.ts';
import { leftRowsAside, type SourceReading } from './source-reading.ts';

/** Files that alike are read together; below, it is not worth it. */
const FEWEST = 4;
const SIDE_BY_SIDE = 4;

/**
 * Reads small files of one kind together: some authorities save one file a day, or a company, and working out how to read
 * one takes longer than reading a thousand rows. Each reading then takes its rows from the tables that they share. The
 * tables go with the function that is returned.
 */
export async function readTogether(
  engine: Engine,
  readings: readonly SourceReading[],
): Promise<() => Promise<void>> {
  const small = readings.filter(({ source }) => source.size <= HEAD);
  const several = [...by(small, ({ source }) => source.layout).values()].filter(isWorthIt).flat();
  for await (const _ of inTurn(several, SIDE_BY_SIDE, (reading) => reading.prepare())) {
    // each is only looked at
  }
  const made: string[] = [];
  const alike = by(several, (reading) => reading.readsBy(reading.scan([]))?.join(';'));
  for (const [kind, files] of [...alike].filter(([, group]) => isWorthIt(group)).entries()) {
    const [first] = files[1];
    const paths = files[1].map(({ readFrom }) => readFrom);
    const statements = first?.readsBy(first.scan(paths, 'filename = true'), ['filename']) ?? [];
    const tables = statements.map((_, place) => `together_${kind + 1}_${place + 1}`);
    made.push(...tables);
    for (const [place, sql] of statements.entries())
      await engine.run(`CREATE TABLE ${tables[place]} AS ${sql}`);
    // where a row of one file has to be looked after, each is read by itself
    if (!(await leftRowsAside(engine))) for (const reading of files[1]) reading.together = tables;
  }
  return async () => {
    for (const table of made) await engine.run(`DROP TABLE ${table}`);
  };
}

function isWorthIt({ length }: readonly SourceReading[]): boolean {
  return length >= FEWEST;
}

/** Readings by a key; those without one are left out. */
function by(
  readings: readonly SourceReading[],
  keyOf: (reading: SourceReading) => string | undefined,
): Map<string, SourceReading[]> {
  const groups = new Map<string, SourceReading[]>();
  for (const reading of readings) {
    const key = keyOf(reading);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return groups;
}
