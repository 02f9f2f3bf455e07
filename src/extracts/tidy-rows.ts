import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { lenientCells, RowScan, type RowShape, startOfRows } from './row-scan.ts';

// The engine's reader wants each row to have its cells and each quote its place; of others it loses the text, or the rows
// behind them. A file that has such rows is written anew: they are put right, or left out and numbered.

/** What came of writing a file anew. */
export interface Tidied {
  /** Numbers of the rows that could not be taken apart (the first of the file is 1), in order. */
  records: number[];
  /** Why, for each. */
  reasons: string[];
}

const CHUNK = 1 << 22;
const QUOTE = 34;

/** Whether no row of these bytes has to be put right. */
export function areOrderly(head: Buffer, isWhole: boolean, shape: RowShape): boolean {
  const scan = new RowScan(shape);
  let at = startOfRows(head, shape.skip);
  while (at < head.length && scan.next(head, at, isWhole)) {
    if (scan.kind !== 'good' && scan.kind !== 'blank') return false;
    at = scan.end;
  }
  // one that goes on for longer than these bytes may be longer than the engine takes
  return isWhole || head.length - at < head.length / 2;
}

/**
 * Writes a file (UTF-8, even line ends) anew, so that the engine reads every row of it:
 *
 * - a row with quotes in odd places is read as well as it can be; a quote that is never closed ends with its line;
 * - cells missing or too many at the end of a row are empty ones where that is how the file was written (`habitsOf`);
 *   elsewhere the row may have been broken in two, or a comma may stand in a name, and it is left out.
 *
 * `strictly`: every row in which a quote stands is written anew, not only those that seem to need it.
 */
export async function tidyRows(
  path: string,
  shape: RowShape,
  target: string,
  strictly = false,
): Promise<Tidied> {
  const tidying = new Tidying(shape, await habitsOf(path, shape), strictly);
  await pipeline(
    createReadStream(path, { highWaterMark: CHUNK }),
    (chunks: AsyncIterable<Buffer>) => tidying.pieces(chunks),
    createWriteStream(target, { mode: 0o600 }),
  );
  return tidying.tidied;
}

/** What a file does at the end of its rows. */
interface Habits {
  /** It leaves out the delimiters of empty last cells. */
  lacksLastCells: boolean;
  /** So many empty cells stand behind the last. */
  surplus: number;
}

/** Old spreadsheets leave out last cells, or add some, in all rows or in many: of this share, and so many. */
const [SHARE, FEWEST] = [0.1, 10];

async function habitsOf(path: string, shape: RowShape): Promise<Habits> {
  let [rows, short] = [0, 0];
  const surplus = new Map<number, number>();
  const counting = new RowReader(shape, (bytes, scan) => {
    const { kind, delimiters } = scan;
    if (kind === 'blank') return;
    if (kind === 'short' && delimiters + 1 < shape.leastCells) return;
    rows += 1;
    if (kind === 'short') short += 1;
    const more = kind === 'long' ? emptyCellsTooMany(bytes, scan, shape) : 0;
    if (more > 0) surplus.set(more, (surplus.get(more) ?? 0) + 1);
  });
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    counting.take(chunk);
  }
  counting.end();
  const isHabit = (count: number) =>
    count > 0 && (count === rows || (count >= FEWEST && count >= SHARE * rows));
  const [most] = [...surplus].sort(([, one], [, other]) => other - one);
  return { lacksLastCells: isHabit(short), surplus: most && isHabit(most[1]) ? most[0] : 0 };
}

/** Takes pieces of a file apart, row by row, and tells of each once it is whole. */
class RowReader {
  private readonly shape: RowShape;
  private readonly scan: RowScan;
  private readonly found: (bytes: Buffer, scan: RowScan) => void;
  private waiting: Buffer[] = [];
  private size = 0;
  /** A row that goes on for long is looked at again only once twice as much is there. */
  private wanted = 0;
  private isFirst = true;
  /** Bytes before the first row. */
  before = Buffer.alloc(0) as Buffer;

  constructor(shape: RowShape, found: (bytes: Buffer, scan: RowScan) => void) {
    this.shape = shape;
    this.scan = new RowScan(shape);
    this.found = found;
  }

  take(chunk: Buffer): void {
    this.waiting.push(chunk);
    this.size += chunk.length;
    if (this.size >= this.wanted) this.look(false);
  }

  end(): void {
    this.look(true);
  }

  private look(isLast: boolean): void {
    const bytes = Buffer.concat(this.waiting);
    let at = 0;
    if (this.isFirst) {
      at = startOfRows(bytes, this.shape.skip);
      this.before = bytes.subarray(0, at);
      this.isFirst = false;
    }
    while (at < bytes.length && this.scan.next(bytes, at, isLast)) {
      this.found(bytes, this.scan);
      at = this.scan.end;
    }
    this.waiting = [bytes.subarray(at)];
    this.size = bytes.length - at;
    this.wanted = 2 * this.size;
  }
}

class Tidying {
  readonly tidied: Tidied = { records: [], reasons: [] };
  private rows = 0;
  private readonly shape: RowShape;
  private readonly habits: Habits;
  private readonly strictly: boolean;
  /** What goes over: rows as they are, from `kept` on in `bytes`, and before them, as text, the rows put right last. */
  private out: Buffer[] = [];
  private text = '';
  private bytes = Buffer.alloc(0) as Buffer;
  private kept = 0;
  private done = 0;

  constructor(shape: RowShape, habits: Habits, strictly: boolean) {
    this.shape = shape;
    this.habits = habits;
    this.strictly = strictly;
  }

  async *pieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const reader = new RowReader(this.shape, (bytes, scan) => this.row(bytes, scan));
    let isFirst = true;
    for await (const chunk of chunks) {
      reader.take(chunk);
      if (isFirst) yield reader.before;
      isFirst = false;
      yield this.written();
    }
    reader.end();
    yield this.written();
  }

  private row(bytes: Buffer, scan: RowScan): void {
    if (bytes !== this.bytes) {
      this.keep();
      this.bytes = bytes;
      this.kept = scan.from;
    }
    const { from, end, kind } = scan;
    if (kind !== 'blank') this.rows += 1;
    if (kind !== 'good' || (this.strictly && bytes.subarray(from, end).includes(QUOTE))) {
      this.done = from;
      this.keep();
      if (kind !== 'blank') this.text += this.putRight(bytes, scan) ?? '';
      this.kept = end;
    }
    this.done = end;
  }

  /** Rows that are good go over together. */
  private keep(): void {
    if (this.done <= this.kept) return;
    if (this.text !== '') this.out.push(Buffer.from(this.text));
    this.text = '';
    this.out.push(this.bytes.subarray(this.kept, this.done));
    this.kept = this.done;
  }

  /** What was taken over since the last time. */
  private written(): Buffer {
    this.keep();
    const all = Buffer.concat([...this.out, Buffer.from(this.text)]);
    this.out = [];
    this.text = '';
    return all;
  }

  /** The row as the engine reads it; undefined where it is left out. */
  private putRight(bytes: Buffer, scan: RowScan): string | undefined {
    const { from, end, kind, delimiters } = scan;
    if (kind === 'huge') return this.leaveOut('longer than any row');
    const { delimiter, cells, leastCells } = this.shape;
    const textEnd = endOfText(bytes, from, end);
    const lineEnd = end - textEnd === 2 ? '\r\n' : '\n';
    const line = bytes.toString('utf8', from, textEnd);
    if (kind === 'short') {
      const isEmpty = this.habits.lacksLastCells && delimiters + 1 >= leastCells;
      return isEmpty
        ? line + delimiter.repeat(cells - 1 - delimiters) + lineEnd
        : this.leaveOut('too few cells');
    }
    const hasQuotes = this.shape.quoted && line.includes('"');
    const found = hasQuotes ? lenientCells(line, this.shape) : undefined;
    if (found) return found.map((cell) => quoted(cell, delimiter)).join(delimiter) + lineEnd;
    if (kind === 'long') {
      const more = emptyCellsTooMany(bytes, scan, this.shape);
      return more > 0 && more === this.habits.surplus
        ? line.slice(0, -more) + lineEnd
        : this.leaveOut('too many cells');
    }
    const bare = line.split(delimiter).length;
    return this.leaveOut(bare < cells ? 'too few cells' : 'quotes in odd places');
  }

  private leaveOut(reason: string): undefined {
    this.tidied.records.push(this.rows);
    this.tidied.reasons.push(reason);
  }
}

function quoted(cell: string, delimiter: string): string {
  if (cell.includes('"')) return `"${cell.replaceAll('"', '""')}"`;
  return cell.includes(delimiter) || cell.includes('\r') ? `"${cell}"` : cell;
}

/** Where a row's text ends, before its line end. */
function endOfText(bytes: Buffer, from: number, end: number): number {
  let at = end;
  if (at > from && bytes[at - 1] === 10) at -= 1;
  if (at > from && bytes[at - 1] === 13) at -= 1;
  return at;
}

/** How many cells more than it should have stand empty at the end of a long row; 0 where one of them is not. */
function emptyCellsTooMany(
  bytes: Buffer,
  { from, end, delimiters }: RowScan,
  { delimiter, cells }: RowShape,
): number {
  const more = delimiters - (cells - 1);
  const textEnd = endOfText(bytes, from, end);
  return bytes.toString('latin1', textEnd - more, textEnd) === delimiter.repeat(more) ? more : 0;
}
