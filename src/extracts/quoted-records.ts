import type { Engine } from '../engine/engine.ts';
import { HIDDEN } from '../records/person-id.ts';
import { RECORD_NAMES, splitRef } from '../records/schema.ts';
import { SourceReading } from './source-reading.ts';
import type { SourceSet } from './sources.ts';

/** A record as the file holds it, by the file's own column names; empty cells and what may not be shown are left out. */
export interface QuotedRecord {
  source: number;
  record: number;
  cells: [column: string, text: string][];
}

/** Columns that hold what identifies a person for good: they are masked whatever stands in them. */
const IDENTITY =
  /national|official_?id|person_?(id|number)|holder_?id|rrn|nrn|insz|niss|identifiernumber|^id_?person|worker_?id/i;
/** A cell that holds JSON: it may say of a person what is never read. */
const DOCUMENT = /^\s*[[{]/;
/** Characters of a cell that are quoted: an object clause may have thousands. */
const LONGEST_CELL = 300;

/**
 * The records of these refs, read from their files once more and quoted as they stand, in the order of the refs; national
 * numbers are masked, columns that the law forbids as features left out. Cells of JSON and lines of fixed width are left out. A
 * file is read once, whole: for a dossier, not for a register.
 */
export async function quotedRecords(
  engine: Engine,
  { sources }: SourceSet,
  refs: readonly number[],
): Promise<Map<number, QuotedRecord>> {
  const wanted = new Map<number, Set<number>>();
  for (const ref of refs) {
    const { source, record } = splitRef(ref);
    wanted.set(source, (wanted.get(source) ?? new Set()).add(record));
  }
  const found = new Map<string, QuotedRecord>();
  for (const source of sources) {
    const records = [...(wanted.get(source.source) ?? [])].sort((one, other) => one - other);
    // a record that is one document, or a line of fixed width, has no cells of its own
    if (records.length === 0 || source.recognised.layout.form !== undefined) continue;
    const reading = new SourceReading(engine, source, new Set(RECORD_NAMES), false);
    await reading.prepare();
    const { header, forbidden } = source.recognised;
    const names = header.names;
    const leftOut = reading.leftOut;
    // the copy that is read lacks rows that could not be taken apart
    const placeOf = (record: number) => record - leftOut.filter((one) => one < record).length;
    const byPlace = new Map(
      records.filter((record) => !leftOut.includes(record)).map((record) => [placeOf(record), record]),
    );
    if (byPlace.size === 0) continue;
    const cells = names.map(
      (_, position) => `without_national_number(CAST(c${position} AS VARCHAR)) AS c${position}`,
    );
    const rows = await engine.rows<Record<string, string | number | null>>(
      `SELECT place, ${cells.join(', ')}
       FROM (SELECT *, row_number() OVER () AS place FROM ${reading.scan([reading.readFrom])})
       WHERE place IN (${[...byPlace.keys()].join()}) ORDER BY place`,
    );
    const secret = new Set(forbidden.map((name) => name.toLowerCase()));
    for (const row of rows) {
      const record = byPlace.get(Number(row.place))!;
      const quoted: QuotedRecord = { source: source.source, record, cells: [] };
      for (const [position, column] of names.entries()) {
        const text = row[`c${position}`];
        if (text === null || text === undefined || text === '' || secret.has(column.toLowerCase())) continue;
        if (DOCUMENT.test(String(text))) continue;
        quoted.cells.push([column, IDENTITY.test(column) ? HIDDEN : shortened(String(text))]);
      }
      found.set(`${source.source}:${record}`, quoted);
    }
  }
  return new Map(
    refs.flatMap((ref) => {
      const { source, record } = splitRef(ref);
      const quoted = found.get(`${source}:${record}`);
      return quoted ? [[ref, quoted] as const] : [];
    }),
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}...` : text;
}
