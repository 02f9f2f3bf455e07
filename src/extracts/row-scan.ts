/** How the rows of a file are built. */
export interface RowShape {
  /** Lines before the first row. */
  skip: number;
  /** One character of ASCII. */
  delimiter: string;
  /** Cells of a row. */
  cells: number;
  /** Cells that a row cannot do without: up to the last column that is required. */
  leastCells: number;
  /** Cells may stand between quotes. */
  quoted: boolean;
}

/**
 * What a row is by its bytes. `good`: the engine's reader takes it as it is. `short`, `long`: well-formed, with cells missing
 * or too many. `odd`: one line with quotes where none should be. `huge`: longer
 * than any row. `blank`: no row.
 */
export type RowKind = 'good' | 'short' | 'long' | 'odd' | 'huge' | 'blank';

const [LF, CR, SPACE, TAB, QUOTE] = [10, 13, 32, 9, 34];
/** So many lines behind an open quote that are rows by themselves show that it is never closed. */
const ROWS_BEHIND = 3;
/** Bytes. An object clause of some megabytes has been seen; what is longer takes minutes to compare, and says no more. */
export const LONGEST_ROW = 8 * 2 ** 20;
/** Bytes; behind so many a quote is held never to be closed. */
const FARTHEST = 256 * 2 ** 20;

/**
 * Takes bytes apart into rows, one after the other; each byte is looked at about once. A cell of several lines is one where
 * it is written as it should be, with every quote in it doubled; otherwise its quote counts as never closed, and its row
 * ends with the line.
 */
export class RowScan {
  kind: RowKind = 'blank';
  /** Where the row begins and where it ends, its line end included. */
  from = 0;
  end = 0;
  /** Cells less one. */
  delimiters = 0;
  private readonly quoted: boolean;
  private readonly delimiter: number;
  private readonly most: number;

  constructor({ delimiter, cells, quoted }: RowShape) {
    this.quoted = quoted;
    this.delimiter = delimiter.charCodeAt(0);
    this.most = cells - 1;
  }

  /** Looks at the row that begins at `from`; false where it may go on behind these bytes. */
  next(bytes: Buffer, from: number, isLast: boolean): boolean {
    const { delimiter, most, quoted } = this;
    const { length } = bytes;
    let [at, delimiters, rowsBehind, delimitersInLine] = [from, 0, 0, 0];
    // where the first line ends, once a cell goes on behind it
    let firstEnd = 0;
    let atStart = true;
    let isBlank = true;
    this.from = from;
    for (; at < length; at += 1) {
      const byte = bytes[at];
      if (byte === LF) break;
      if (byte === delimiter) {
        delimiters += 1;
        atStart = true;
        isBlank = false;
        continue;
      }
      if (byte !== QUOTE || !atStart || !quoted) {
        if (byte !== SPACE && byte !== TAB && byte !== CR) isBlank = false;
        // a quote behind spaces opens a cell, for the engine too
        if (byte !== SPACE) atStart = false;
        continue;
      }
      isBlank = false;
      atStart = false;
      // to the closing quote
      for (at += 1; ; at += 1) {
        if (at >= length) {
          if (!isLast && at - from < FARTHEST) return false;
          return this.odd(bytes, from, firstEnd, isLast);
        }
        const within = bytes[at];
        if (within === QUOTE) {
          if (at + 1 >= length && !isLast) return false;
          const behind = bytes[at + 1];
          if (behind === QUOTE) at += 1;
          else if (behind === undefined || behind === delimiter || behind === LF || behind === CR) break;
          else return this.odd(bytes, from, firstEnd, isLast);
        } else if (within === delimiter) delimitersInLine += 1;
        else if (within === LF) {
          if (firstEnd === 0) firstEnd = at + 1;
          else if (delimitersInLine === most) rowsBehind += 1;
          delimitersInLine = 0;
          if (rowsBehind === ROWS_BEHIND) return this.odd(bytes, from, firstEnd, isLast);
        }
      }
    }
    if (at >= length && !isLast) return false;
    if (firstEnd > 0 && delimiters > most) return this.odd(bytes, from, firstEnd, isLast);
    this.end = Math.min(at + 1, length);
    this.delimiters = delimiters;
    if (this.end - from > LONGEST_ROW) this.kind = 'huge';
    else this.kind = isBlank ? 'blank' : delimiters === most ? 'good' : delimiters < most ? 'short' : 'long';
    return true;
  }

  /** The row is its first line. */
  private odd(bytes: Buffer, from: number, firstEnd: number, isLast: boolean): boolean {
    const end = firstEnd > 0 ? firstEnd : bytes.indexOf(LF, from) + 1;
    if (end === 0 && !isLast) return false;
    this.end = end === 0 ? bytes.length : end;
    this.kind = this.end - from > LONGEST_ROW ? 'huge' : 'odd';
    return true;
  }
}

/** Where the rows begin: behind the header and what stands before it. */
export function startOfRows(bytes: Buffer, skip: number): number {
  let at = 0;
  for (let line = 0; line < skip; line += 1) {
    const feed = bytes.indexOf(LF, at);
    if (feed < 0) return bytes.length;
    at = feed + 1;
  }
  return at;
}

/**
 * The cells of a line with quotes in odd places, in the first way that gives the right number of them: a quote inside a
 * quoted cell that is not doubled is text; doubled quotes at a cell's end close it; the quotes of the line mean nothing.
 * Undefined where no way does.
 */
export function lenientCells(line: string, { delimiter, cells }: RowShape): string[] | undefined {
  const ways = [
    () => cellsIn(line, delimiter, true),
    () => cellsIn(line, delimiter, false),
    () => line.replaceAll('"', '').split(delimiter),
  ];
  for (const way of ways) {
    const found = way();
    if (found?.length === cells) return found;
  }
  return undefined;
}

function cellsIn(line: string, delimiter: string, doubledFirst: boolean): string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    let start = at;
    while (line[start] === ' ') start += 1;
    let end: number;
    if (line[start] === '"') {
      const close = closingQuote(line, start + 1, delimiter, doubledFirst);
      if (close === undefined) return undefined;
      cells.push(line.slice(start + 1, close).replaceAll('""', '"'));
      end = line.indexOf(delimiter, close);
    } else {
      end = line.indexOf(delimiter, at);
      cells.push(line.slice(at, end < 0 ? undefined : end));
    }
    if (end < 0) return cells;
    at = end + 1;
  }
}

/** The place of the first quote behind which, but for spaces, the cell is at its end. */
function closingQuote(
  line: string,
  from: number,
  delimiter: string,
  doubledFirst: boolean,
): number | undefined {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
    if (doubledFirst && line[at + 1] === '"') {
      at += 1;
      continue;
    }
    let behind = at + 1;
    while (line[behind] === ' ') behind += 1;
    if (behind >= line.length || line[behind] === delimiter) return at;
  }
  return undefined;
}
