import { nothingRead } from '../extracts/read.ts';
import { catalogue } from '../patterns/catalogue.ts';
import { evaluability } from '../patterns/coverage.ts';
import { check } from '../pipeline.ts';
import type { Listener } from '../run/input.ts';
import type { Reading } from '../run/run.ts';
import { type Checked, checkText } from './check-text.ts';
import { EXIT, type Io } from './io.ts';
import { rejectsCsv } from './rejects-csv.ts';
import { type ReadingOptions, runInput } from './run-input.ts';
import { writeWhole } from './whole-file.ts';
import { withRun } from './with-run.ts';

interface CheckOptions extends ReadingOptions {
  format?: 'table' | 'json';
}

/**
 * Reads the extracts and says what came of it: what each file was recognised as, which columns are used, ignored and
 * never read, what could not be read and why, and which patterns can be evaluated.
 *
 * @throws UsageError, once all that is shown, where too little could be read.
 */
export async function run(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const input = runInput(paths, options, io);
  const open = (listener: Listener) => check(input, listener);
  return withRun(io, options.memory, open, async (reading, { done }) => {
    const checked = await gather(reading);
    if (options.rejects) {
      writeWhole(options.rejects, await rejectsCsv(reading.engine, reading.sources.sources));
    }
    done();
    io.out(
      options.format === 'json' ? `${JSON.stringify(checked, null, 2)}\n` : checkText(checked, io.width),
    );
    const unread = nothingRead(reading.loaded);
    if (unread) throw unread;
    return EXIT.done;
  });
}

async function gather({ engine, sources: set, loaded }: Reading): Promise<Checked> {
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
