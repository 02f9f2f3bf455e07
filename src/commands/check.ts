import Table from 'cli-table3';
import { Engine } from '../engine/engine.ts';
import { findSources, type Loaded, loadRecords, type SourceSet } from '../extracts/read.ts';
import { catalogue } from '../patterns/catalogue.ts';
import { evaluability } from '../patterns/coverage.ts';
import { DEFAULT_PERSON_KEY } from '../records/person-id.ts';
import { EXIT, type Io } from './io.ts';
import { listen, type ReadingOptions, runInput } from './run-input.ts';
import { writeWhole } from './whole-file.ts';

interface CheckOptions extends ReadingOptions {
  format?: 'table' | 'json';
  /** File for the rows and cells that could not be read. */
  rejects?: string;
}

/** What `check` says of the extracts, also as JSON. */
interface Checked {
  files: CheckedFile[];
  /** Files that no layout fits. */
  unrecognised: string[];
  warnings: string[];
  rejects: RejectGroup[];
  patterns: { id: string; code: string; status: string; reason: string | null }[];
  newest: string | null;
}

interface CheckedFile {
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

/**
 * Reads the extracts and says what came of it: what each file was recognised as, which columns are used, ignored and
 * never read, what could not be read and why, and which patterns can be evaluated.
 */
export async function run(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const input = runInput(paths, options);
  const { listener, done } = listen(io);
  const engine = await Engine.open(input.limits);
  try {
    listener.engine?.(engine);
    const sources = await findSources(paths, { ...input, scratch: engine.scratch });
    const loaded = await loadRecords(engine, sources, {
      personKey: input.personKey ?? DEFAULT_PERSON_KEY,
      onSource: (path) => listener.step?.(`reading ${path}`),
    });
    const checked = await gather(engine, sources, loaded);
    if (options.rejects) writeWhole(options.rejects, await rejectsCsv(engine, sources));
    done();
    io.out(options.format === 'json' ? `${JSON.stringify(checked, null, 2)}\n` : text(checked, io.width));
    return EXIT.done;
  } finally {
    done();
    engine.close();
  }
}

async function gather(engine: Engine, set: SourceSet, loaded: Loaded): Promise<Checked> {
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
    warnings: loaded.warnings,
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

function text(checked: Checked, width: number): string {
  const parts = [
    grid(
      ['file', 'layout', 'rows', 'rejects'],
      checked.files.map(({ path, layout, rows, rejects }) => [
        path,
        layout,
        rows === null ? '-' : String(rows),
        rejects === null ? '-' : String(rejects),
      ]),
    ),
    ...columnNotes(checked.files),
    ...checked.unrecognised.map((path) => `not recognised: ${path}`),
    ...checked.warnings.map((warning) => `note: ${warning}`),
  ];
  if (checked.rejects.length > 0) {
    parts.push(
      '',
      'Not read (row: the whole row; cell: the row without that cell)',
      grid(
        ['file', 'kind', 'column', 'reason', 'count', 'first'],
        checked.rejects.map(({ path, kind, column, reason, count, first }) => [
          path,
          kind,
          column,
          reason,
          String(count),
          `record ${first.record}${first.value === '' ? '' : `: ${cut(first.value, 40)}`}`,
        ]),
      ),
    );
  }
  parts.push(
    '',
    'Patterns',
    grid(
      ['', 'pattern', 'can be evaluated', 'why not'],
      checked.patterns.map(({ code, id, status, reason }) => [
        code,
        id,
        STATUS[status] ?? status,
        reason ?? '',
      ]),
      Math.max(40, width - 56),
    ),
    `Newest day in the extracts: ${checked.newest ?? 'none'}`,
  );
  return `${parts.join('\n')}\n`;
}

const STATUS: Record<string, string> = {
  evaluated: 'yes',
  partly: 'partly',
  'not-evaluable': 'no',
};

function columnNotes(files: readonly CheckedFile[]): string[] {
  return files.flatMap(({ path, columns: { ignored, forbidden } }) => [
    ...(ignored.length > 0 ? [`${path}: columns ignored: ${ignored.join(', ')}`] : []),
    ...(forbidden.length > 0 ? [`${path}: columns never read: ${forbidden.join(', ')}`] : []),
  ]);
}

/** A table without lines; the last column is wrapped at `wrapAt`. */
function grid(head: readonly string[], rows: readonly (readonly string[])[], wrapAt?: number): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    chars: Object.fromEntries(EDGES.map((edge) => [edge, edge === 'middle' ? '  ' : ''])),
    ...(wrapAt === undefined
      ? {}
      : { colWidths: head.map((_, place) => (place === head.length - 1 ? wrapAt : null)), wordWrap: true }),
  });
  for (const row of rows) table.push(row.map((cell) => printable(cell)));
  return table.toString();
}

const EDGES = [
  'top',
  'top-mid',
  'top-left',
  'top-right',
  'bottom',
  'bottom-mid',
  'bottom-left',
  'bottom-right',
  'left',
  'left-mid',
  'mid',
  'mid-mid',
  'right',
  'right-mid',
  'middle',
] as const;

/** Cells of an extract may hold what a terminal would obey. */
function printable(cell: string): string {
  return cell.replaceAll(/\p{Cc}/gu, ' ');
}

function cut(cell: string, length: number): string {
  return cell.length > length ? `${cell.slice(0, length - 1)}…` : cell;
}

/** All rejects, in the order of files and records. Ids of persons are never shown. */
async function rejectsCsv(engine: Engine, set: SourceSet): Promise<string> {
  const pathOf = new Map(set.sources.map(({ source, path }) => [source, path]));
  const rows = await engine.rows<{
    source: number;
    record: number;
    kind: string;
    column_name: string;
    value: string;
    reason: string;
  }>('SELECT * FROM reject ORDER BY source, record, column_name');
  const lines = rows.map(({ source, record, kind, column_name, value, reason }) =>
    [pathOf.get(source) ?? '', String(record), kind, column_name, value, reason].map(csvCell).join(','),
  );
  return `${['file,record,kind,column,value,reason', ...lines].join('\n')}\n`;
}

/** A cell of a CSV; what a spreadsheet would run as a formula is made text. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
