import { lstatSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import type { Path } from './file-names.ts';
import type { Layout } from './layout.ts';
import type { NearMiss } from './recognise.ts';

// Why files are not read, and the way out of it: the words for it, said as a warning or as an error.

/** Files that are no CSV, by their first bytes (latin-1). */
const NO_CSV: readonly { start: string; what: string; wayOut: string }[] = [
  { start: 'PK\u0003\u0004', what: 'a spreadsheet or document', wayOut: 'save each of its sheets as CSV' },
  { start: '\u00D0\u00CF\u0011\u00E0', what: 'a spreadsheet', wayOut: 'save each of its sheets as CSV' },
  { start: '\u001F\u008B', what: 'packed with gzip', wayOut: 'unpack it first' },
  { start: '7z\u00BC\u00AF', what: 'packed with 7z', wayOut: 'unpack it first' },
  { start: 'BZh', what: 'packed with bzip2', wayOut: 'unpack it first' },
  { start: '\u00FD7zX', what: 'packed with xz', wayOut: 'unpack it first' },
  { start: '(\u00B5/\u00FD', what: 'packed with Zstandard', wayOut: 'unpack it first' },
  { start: 'Rar!', what: 'packed with rar', wayOut: 'unpack it first' },
  { start: '%PDF', what: 'a PDF', wayOut: 'ask for the extract as CSV' },
  { start: 'PAR1', what: 'a Parquet file', wayOut: 'write it as CSV' },
];

/** A file, given as such or found in a folder, that is not read. */
export interface NotRead {
  message: string;
  wayOut: string;
}

/** Undefined for what may be text. */
export function noCsv(path: string, head: Buffer): NotRead | undefined {
  const start = head.subarray(0, 4).toString('latin1');
  if (/\.zip$/i.test(path) && start.startsWith('PK')) {
    return { message: `${path} is a zip inside a zip`, wayOut: 'unpack it first' };
  }
  const found = NO_CSV.find((one) => start.startsWith(one.start));
  return found && { message: `${path} is ${found.what}`, wayOut: found.wayOut };
}

/** A path that the system does not open; its own words where no plainer ones are known. */
export function notOpened(shown: string, path: Path, error: unknown): NotRead {
  if (error instanceof UsageError) return { message: error.message, wayOut: error.wayOut ?? 'check it' };
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ELOOP') {
    return { message: `${shown} is a link that leads in a circle`, wayOut: 'mend the link, or take it away' };
  }
  if (code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return { message: `${shown} is a link that leads nowhere`, wayOut: 'mend the link, or take it away' };
  }
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return { message: `There is no ${shown}`, wayOut: 'check the path' };
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return { message: `${shown} may not be read`, wayOut: 'check its permissions' };
  }
  // what the system did not say is a fault of the program
  if (code === undefined) throw error;
  return { message: `${shown} cannot be read: ${(error as Error).message}`, wayOut: 'check the disk' };
}

export function empty(path: string): NotRead {
  return { message: `${path} is empty`, wayOut: 'export it again: it was perhaps not written to its end' };
}

/** A header that is nearly one of a layout's. */
export function columnMissing(path: string, { layout, missing, nearest }: NearMiss): NotRead {
  const names = missing.map(({ name }) => name);
  const near = nearest === undefined ? '' : `; the nearest column is ${nearest}`;
  return {
    message: `${path} looks like ${layout.title} (${layout.id}), but lacks the column ${names.join(', ')}${near}`,
    wayOut: 'rename the column, or say which is meant with --mapping',
  };
}

/**
 * Files of which too little could be read. Without them what is looked for may be missing, and an empty report would read as
 * if nothing were there. `refused`: a line for each.
 */
export function tooManyRejects(refused: readonly string[]): UsageError {
  const more = refused.length > 1 ? `; and ${refused.length - 1} more such` : '';
  return new UsageError(
    `${refused[0]}${more}`,
    'confine-graph check PATH --rejects FILE lists the rejects; mend the file or leave it out, or let more pass with --max-rejects',
  );
}

/** Files of which no row could be read, however many rejects the user lets pass. */
export function noneReadable(paths: readonly string[]): UsageError {
  return new UsageError(
    `There is nothing to look at: no row of ${paths.join(', ')} can be read`,
    'confine-graph check PATH --rejects FILE lists the rejects',
  );
}

/** Files that hold a header and no row, where no other one is there. */
export function noRows(paths: readonly string[]): UsageError {
  return new UsageError(
    `There is nothing to look at: no row stands below the header of ${paths.join(', ')}`,
    'export it again',
  );
}

/** A file of a list that was asked for by its option. */
export function noList(path: string, { title, columns }: Layout): UsageError {
  return new UsageError(
    `${path} is no list of ${title}`,
    `its columns are ${columns.map(({ name }) => name).join(', ')}`,
  );
}

/** Nothing under the paths can be read; `files` counts all that is there. */
export function nothingFound(
  paths: readonly string[],
  files: number,
  notRead: readonly NotRead[],
  unrecognised: readonly string[],
): UsageError {
  const [first] = notRead;
  if (first) return errorOf(first);
  if (files === 0) {
    const are = paths.length > 1 ? 'are empty folders' : 'is an empty folder';
    return new UsageError(
      `${paths.join(', ')} ${are}`,
      'give the folder, file or zip that holds the extracts',
    );
  }
  const named = unrecognised.length > 0 ? ` (${firstOf(unrecognised)} has no header that is known)` : '';
  return new UsageError(
    `No extract was found under ${paths.join(', ')}${named}`,
    'see docs/extracts.md for the layouts that are read',
  );
}

/** CSV files whose header no layout has: they were perhaps meant to be read. Undefined where there are none. */
export function unknownHeaders(unrecognised: readonly string[]): string | undefined {
  const tables = unrecognised.filter((path) => /\.(csv|tsv)$/i.test(path));
  if (tables.length === 0) return undefined;
  const shown = tables.slice(0, MOST_NAMED).join(', ');
  const more = tables.length > MOST_NAMED ? ` and ${tables.length - MOST_NAMED} more` : '';
  const have =
    tables.length > 1
      ? 'have a header that no layout has: they are'
      : 'has a header that no layout has: it is';
  return `${shown}${more} ${have} not read (see docs/extracts.md for the layouts, --mapping for other column names)`;
}

const MOST_NAMED = 5;

export function errorOf({ message, wayOut }: NotRead): UsageError {
  return new UsageError(message, wayOut);
}

export function warningOf({ message, wayOut }: NotRead): string {
  return `${message}: it is not read (${wayOut})`;
}

function firstOf(names: readonly string[]): string {
  return names.length > 1 ? `${names[0]} and ${names.length - 1} more` : (names[0] ?? '');
}
