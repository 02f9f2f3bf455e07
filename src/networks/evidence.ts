import type { Engine } from '../engine/engine.ts';
import { fill } from '../messages/messages.ts';
import type { Detected, FactRow, Names, Pattern } from '../patterns/pattern.ts';
import { splitRef } from '../records/schema.ts';
import { putRows } from './keyed-rows.ts';
import type { Assessed, Fact } from './network.ts';

/** The publication day of each record that some fact rests on and that was published. */
export async function publishedOn(
  engine: Engine,
  findings: readonly Detected[],
): Promise<ReadonlyMap<number, string>> {
  const refs = new Set(
    findings.flatMap(({ rows }) => rows.flatMap(({ ref }) => (ref === null ? [] : [ref]))),
  );
  await putRows(
    engine,
    'cited_record',
    { ref: 'BIGINT' },
    [...refs].map((ref) => [ref]),
  );
  const rows = await engine.rows<{ ref: number; published: string }>(
    'SELECT e.ref, e.published FROM event_record e SEMI JOIN cited_record c ON c.ref = e.ref WHERE e.published IS NOT NULL',
  );
  return new Map(rows.map(({ ref, published }) => [ref, published]));
}

/** The facts of a finding in words, each with where it stands. Rows that only name a subject are none. */
export function factsOf(
  finding: Detected,
  pattern: Pattern,
  names: Names,
  published: ReadonlyMap<number, string>,
): Fact[] {
  const seen = new Set<string>();
  return finding.rows.flatMap((row): Fact[] => {
    if (row.fact === null) return [];
    const fact = {
      fact: inWords(row, pattern.facts[row.fact] ?? row.fact, names),
      date: row.day,
      until: row.until,
      known: row.ref === null ? null : (published.get(row.ref) ?? null),
      at: row.ref === null ? null : splitRef(row.ref),
    };
    const key = JSON.stringify(fact);
    if (seen.has(key)) return [];
    seen.add(key);
    return [fact];
  });
}

function inWords(row: FactRow, wording: string, names: Names): string {
  return fill(wording, {
    name: row.kind === null || row.id === null ? '' : names.of(row.kind, row.id),
    day: row.day ?? 'an unknown day',
    until: row.until ?? 'today',
    value: row.value ?? '',
    amount: row.amount === null ? '' : plainNumber(row.amount),
  });
}

/** At most two decimals. */
function plainNumber(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}

/** The largest number among a finding's facts: how far it goes. */
export function measureOf({ rows }: Detected): Assessed['measure'] {
  let measure: Assessed['measure'] = null;
  for (const { fact, amount } of rows) {
    if (fact !== null && amount !== null && (measure === null || amount > measure.value)) {
      measure = { fact, value: amount };
    }
  }
  return measure;
}

/** Day of a finding's newest fact; the as-of day where one of them is a period that still runs then. */
export function newestDay({ rows }: Detected, asOf: string): string | null {
  let newest: string | null = null;
  for (const { day, until } of rows) {
    for (const date of [day, until]) {
      if (date !== null && (newest === null || date > newest)) newest = date < asOf ? date : asOf;
    }
  }
  return newest;
}

/** Months between two ISO dates, as a share of the mean month. */
export function monthsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 / 30.4375;
}
