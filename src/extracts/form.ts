import { quote } from '../engine/engine.ts';
import { LONGEST_ROW } from './row-scan.ts';

/** How files are taken apart that are no CSV: fixed columns, tagged lines, JSON. The engine does it, line by line. */
export interface Form {
  /** Whether a file that begins with this text is one. */
  begins(start: string): boolean;
  /** Lines before the first record. */
  skip: number;
  /** Columns that are there and never read: what no rule may look at. */
  forbidden?: readonly string[];
  /** What a record is: a line of text, or a JSON document of the file, which may be a list of them. */
  unit?: 'line' | 'document';
  /**
   * The query that gives the rows of a file, in the order of the file: c0, c1 and so on, a column for each of the layout's.
   * `lines` is a relation with the one column `line`: a line, or
   * a document.
   */
  rows(lines: string): string;
  /** The day that the file says it was made on (ISO), by its first lines. */
  day?(start: string): string | undefined;
}

/** What stands between the cells of these files: nothing, for a line is one cell. */
const NOWHERE = '\u0001\u0002\u0003';

/** The lines of a file as a relation: text as it stands, blank lines NULL. */
export function linesOf(path: string, skip: number): string {
  return `read_csv([${quote(path)}], auto_detect = false, compression = 'none', header = false, skip = ${skip},
    columns = {'line': 'VARCHAR'}, delim = ${quote(NOWHERE)}, quote = '', escape = '', nullstr = '', strict_mode = true,
    store_rejects = true, rejects_limit = 1, max_line_size = ${2 * LONGEST_ROW}, buffer_size = ${4 * LONGEST_ROW})`;
}

/** Bytes; the documents of a stock are a company each. */
const LARGEST_DOCUMENT = 64 * 2 ** 20;

/** The JSON documents of a file as a relation: those of its list, of its lines, or the one that it is. */
export function documentsOf(path: string): string {
  return `(SELECT json AS line FROM read_json_objects([${quote(path)}], format = 'auto', compression = 'uncompressed',
    maximum_object_size = ${LARGEST_DOCUMENT}))`;
}

/** A field of a record in fixed columns; positions count characters from 1. */
export type Field = readonly [name: string, from: number, length: number];

/** Cells of fixed columns, without the spaces that fill them up; an empty one is NULL. */
export function fixedCells(fields: readonly Field[]): string[] {
  return fields.map(([, from, length]) => `nullif(trim(substring(line, ${from}, ${length})), '')`);
}

/** A day in the header of a bulk file of Companies House: CCYYMMDD behind its name and the number of the run. */
export function headerDay(start: string): string | undefined {
  const [, year, month, day] = /^\uFEFF?[A-Z]{8}\d{4}(\d{4})(\d{2})(\d{2})/.exec(start) ?? [];
  return year && `${year}-${month}-${day}`;
}

/** SQL for the cell at a path of a JSON text, as text. */
export function jsonCell(json: string, path: string): string {
  return `json_extract_string(${json}, ${quote(`$.${path}`)})`;
}
