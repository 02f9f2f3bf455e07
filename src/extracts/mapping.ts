import { UsageError } from '../errors.ts';
import { didYouMean, nearestName } from '../records/nearest-name.ts';
import { nameKey } from './header.ts';
import type { Layout } from './layout.ts';
import type { ColumnMapping } from './recognise.ts';

/** An analyst's own column names, as a file gives them. */
export interface Mapping {
  path: string;
  columns: ColumnMapping;
  entries: readonly MappingEntry[];
}

/** One `source column: column of a layout`. */
interface MappingEntry {
  from: string;
  to: string;
  /** Where it stands in the file: 'line 3', 'entry 2'. */
  place: string;
}

/** A file's header, and the layout that it was read as. */
export interface SeenFile {
  path: string;
  names: readonly string[];
  layout: Layout | undefined;
}

export const NO_MAPPING: Mapping = { path: '', columns: new Map(), entries: [] };

/**
 * An analyst's own column names: source column -> column of a layout. JSON, or the plainest YAML: one `name: column`
 * a line, quotes and comments allowed.
 *
 * @throws UsageError for a text that is neither, and for a source column that is given two columns.
 */
export function readMapping(text: string, path: string): Mapping {
  const entries = text.trimStart().startsWith('{') ? fromJson(text, path) : fromLines(text, path);
  const columns = new Map<string, string>();
  for (const { from, to, place } of entries) {
    const before = columns.get(nameKey(from));
    if (before !== undefined && before !== nameKey(to)) {
      throw new UsageError(`${path}, ${place}: ${from} stands there twice`, 'keep one of the two columns');
    }
    columns.set(nameKey(from), nameKey(to));
  }
  return { path, columns, entries };
}

/**
 * Holds a mapping against the files it was made for: what it does not reach is a typing error that would otherwise
 * leave a column unread without a word.
 *
 * @throws UsageError for a column that no layout has, a source column that no file has, and a column that the layout
 * of the file in question does not have; each with the entry and the column that may be meant.
 */
export function checkMapping(
  { path, entries }: Mapping,
  files: readonly SeenFile[],
  layouts: readonly Layout[],
): void {
  for (const { from, to, place } of entries) {
    const having = files.filter(({ names }) => names.some((name) => nameKey(name) === nameKey(from)));
    const readAs = having.flatMap(({ layout }) => layout ?? []);
    if (!layouts.some((layout) => hasColumn(layout, to))) {
      const near = nearestName(to, readAs.flatMap(columnNames));
      throw new UsageError(
        `${path}, ${place}: no layout has a column ${to} (for ${from})`,
        near ? `did you mean ${near}?` : didYouMean(to, layouts.flatMap(columnNames), COLUMNS),
      );
    }
    if (having.length === 0) {
      const given = files.flatMap(({ names }) => names);
      throw new UsageError(
        `${path}, ${place}: no file has a column ${from} (for ${to})`,
        didYouMean(from, given, 'take the entry out, or give the file that has it'),
      );
    }
    if (readAs.length === having.length && !readAs.some((layout) => hasColumn(layout, to))) {
      const [file] = having;
      throw new UsageError(
        `${path}, ${place}: ${file?.path} is read as ${readAs[0]?.id}, which has no column ${to} (for ${from})`,
        didYouMean(to, readAs.flatMap(columnNames), COLUMNS),
      );
    }
  }
}

const COLUMNS = 'see docs/extracts.md for the columns of each layout';

function columnNames({ columns }: Layout): string[] {
  return columns.map(({ name }) => name);
}

function hasColumn({ columns }: Layout, wanted: string): boolean {
  const key = nameKey(wanted);
  return columns.some(({ name, aliases = [] }) => [name, ...aliases].some((one) => nameKey(one) === key));
}

function fromJson(text: string, path: string): MappingEntry[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
  return Object.entries(parsed as Record<string, unknown>).map(([from, to], place) => {
    if (typeof to !== 'string') throw unreadable(path, `the column for '${from}' is no text`);
    return { from, to, place: `entry ${place + 1}` };
  });
}

function fromLines(text: string, path: string): MappingEntry[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, at) => ({ line: line.replace(/(^|\s)#.*$/, '').trim(), place: `line ${at + 1}` }))
    .filter(({ line }) => line !== '' && line !== '---')
    .map(({ line, place }) => {
      const match = /^("[^"]*"|'[^']*'|[^:]+?)\s*:\s+("[^"]*"|'[^']*'|[^:]+?)$/.exec(line);
      if (!match?.[1] || !match[2]) throw unreadable(path, `${place} is no 'source column: column'`);
      return { from: unquoted(match[1]), to: unquoted(match[2]), place };
    });
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

function unreadable(path: string, reason: string): UsageError {
  return new UsageError(
    `${path} is no mapping: ${reason}`,
    'write a JSON object or lines of YAML: source column: column of the layout',
  );
}
