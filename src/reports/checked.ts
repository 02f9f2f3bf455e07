import { catalogue } from '../patterns/catalogue.ts';
import { evaluability } from '../patterns/coverage.ts';
import type { Reading } from '../run/run.ts';

/** What `check` says of the extracts, also as JSON. */
export interface Checked {
  files: CheckedFile[];
  /** Files that no layout fits. */
  unrecognised: string[];
  warnings: string[];
  /** Cells that hold a placeholder ('NA', 'onbekend'), by file and column: taken as empty. */
  placeholders: { path: string; column: string; count: number }[];
  rejects: RejectGroup[];
  patterns: { id: string; code: string; status: string; reason: string | null }[];
  newest: string | null;
}

export interface CheckedFile {
  path: string;
  layout: string;
  title: string;
  /** Null where nothing of the file is read into records (code lists, branches). */
  rows: number | null;
  rejects: number | null;
  sha256: string | null;
  columns: { used: string[]; ignored: string[]; forbidden: string[] };
}

/** Rejects of one kind: 'row' was not read, 'cell' was left out of its row. */
interface RejectGroup {
  path: string;
  kind: 'row' | 'cell';
  column: string;
  reason: string;
  count: number;
  /** Record number and text of the first. */
  first: { record: number; value: string };
}

/** What came of a reading; it must still be open. */
export async function checkedOf({ engine, sources: set, loaded }: Reading): Promise<Checked> {
  const read = new Map(loaded.inputs.map((one) => [one.source, one]));
  const pathOf = new Map(set.sources.map(({ source, path }) => [source, path]));
  const groups = await engine.rows<{
    source: number;
    kind: 'row' | 'cell';
    column_name: string;
    reason: string;
    count: number;
    record: number;
    value: string;
  }>(
    `SELECT source, kind, column_name, reason, count(*) AS count, min(record) AS record, min_by(value, record) AS value
     FROM reject GROUP BY ALL ORDER BY source, count DESC, kind, column_name, reason`,
  );
  return {
    files: set.sources.map(({ source, path, layout, title, columns }) => {
      const { rows = null, rejects = null, sha256 = null } = read.get(source) ?? {};
      return { path, layout, title, rows, rejects, sha256, columns };
    }),
    unrecognised: set.unrecognised,
    warnings: [...loaded.warnings, ...loaded.refused],
    placeholders: loaded.placeholders,
    rejects: groups.map(({ source, kind, column_name, reason, count, record, value }) => ({
      path: pathOf.get(source) ?? '',
      kind,
      column: column_name,
      reason,
      count,
      first: { record, value },
    })),
    patterns: catalogue.map((pattern) => ({
      id: pattern.id,
      code: pattern.code,
      ...evaluability(pattern, loaded.satisfied),
    })),
    newest: loaded.newest,
  };
}
