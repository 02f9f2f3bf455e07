import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { decode, type Encoding, encodingOf, endOfWhole } from './encoding.ts';
import { hasGuards } from './guards.ts';

/** What one pass over the bytes of a file tells. */
export interface Bytes {
  sha256: string;
  size: number;
  encoding: Encoding;
  /** All of it is UTF-8. */
  utf8: boolean;
  /** Control characters other than tabs and line ends occur. */
  controls: boolean;
  /** No-break, zero-width or other uncommon spaces and marks occur. */
  uncommon: boolean;
  /** Letters and signs follow one another as in names that are read in the wrong encoding. */
  oddLetters: boolean;
  /** Cells may stand behind what keeps a spreadsheet from changing them: `="..."`, an apostrophe. */
  guards: boolean;
  tabs: boolean;
  /** How lines end; `mixed` needs to be made even before DuckDB reads it. */
  lineEnd: '\n' | '\r\n' | 'mixed';
  /** NUL occurs, which ends a text in C. */
  nul: boolean;
}

const LF = 10;
const CR = 13;
const TAB = 9;
const CHUNK = 1 << 20;

/** Reads a file once: hash, encoding, line ends, dirt. */
export async function inspect(path: string): Promise<Bytes> {
  const hash = createHash('sha256');
  const look = new Look();
  let size = 0;
  let utf8 = true;
  let guards = false;
  let encoding: Encoding = 'utf-8';
  let pending: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (size === 0) encoding = encodingOf(chunk);
    size += chunk.length;
    if (utf8) {
      const whole = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      const end = lastWholeCharacter(whole);
      utf8 = isUtf8(whole.subarray(0, end));
      pending = whole.subarray(end);
    }
    guards ||= hasGuards(chunk);
    look.at(chunk);
  }
  if (pending.length > 0) utf8 = false;
  return { sha256: hash.digest('hex'), size, encoding, utf8, guards, ...look.seen() };
}

/** Looks at bytes in order, four at a time where they are plain ASCII, as nearly all are. */
class Look {
  private controls = false;
  private uncommon = false;
  private oddLetters = false;
  private tabs = false;
  private nul = false;
  private feeds = 0;
  /** CR before LF, and CR alone. */
  private pairs = 0;
  private lone = 0;
  /** The two bytes before. */
  private last = 0;
  private beforeLast = 0;

  at(chunk: Buffer): void {
    // words need an address that four divides
    const skipped = (4 - (chunk.byteOffset % 4)) % 4;
    const words = new Int32Array(chunk.buffer, chunk.byteOffset + skipped, (chunk.length - skipped) >> 2);
    this.bytes(chunk, 0, Math.min(skipped, chunk.length));
    for (let nth = 0; nth < words.length; nth += 1) {
      const word = words[nth] as number;
      // no byte below 0x20 (it would borrow), none at 0x7f or above
      if (((word | (word - 0x20202020) | (word + 0x01010101)) & 0x80808080) === 0) {
        if (this.last === CR) this.lone += 1;
        this.last = 0;
      } else {
        const from = skipped + nth * 4;
        this.bytes(chunk, from, from + 4);
      }
    }
    this.bytes(chunk, Math.min(chunk.length, skipped + words.length * 4), chunk.length);
  }

  private bytes(chunk: Buffer, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const byte = chunk[at] as number;
      if (this.last === CR) {
        if (byte === LF) this.pairs += 1;
        else this.lone += 1;
      }
      if (byte === LF) this.feeds += 1;
      else if (byte < 0x20) {
        if (byte === TAB) this.tabs = true;
        else if (byte !== CR) this.controls = true;
        if (byte === 0) this.nul = true;
      } else if (byte === 0x7f) this.controls = true;
      else if (byte > 0x7f) {
        if (!this.uncommon) this.uncommon = isUncommon(this.beforeLast, this.last, byte);
        if (!this.oddLetters) this.oddLetters = isOdd(this.beforeLast, this.last, byte);
      }
      this.beforeLast = this.last;
      this.last = byte;
    }
  }

  /** After the last byte. */
  seen(): Pick<Bytes, 'controls' | 'uncommon' | 'oddLetters' | 'tabs' | 'lineEnd' | 'nul'> {
    const lone = this.lone + (this.last === CR ? 1 : 0);
    const mixed = lone > 0 || (this.pairs > 0 && this.pairs < this.feeds);
    const { controls, uncommon, oddLetters, tabs, nul } = this;
    return {
      controls,
      uncommon,
      oddLetters,
      tabs,
      nul,
      lineEnd: mixed ? 'mixed' : this.pairs > 0 ? '\r\n' : '\n',
    };
  }
}

/** Whether UTF-8 bytes end a control character of two bytes, or a space other than the common one. A false alarm costs only time. */
function isUncommon(beforeLast: number, last: number, byte: number): boolean {
  return (
    // C1 controls and the no-break space
    (last === 0xc2 && byte <= 0xa0) ||
    // U+1680
    (beforeLast === 0xe1 && last === 0x9a && byte === 0x80) ||
    // spaces, zero-width characters and line separators of U+2000 to U+202F, U+205F and U+2060
    (beforeLast === 0xe2 &&
      last === 0x80 &&
      (byte <= 0x8f || byte === 0xa8 || byte === 0xa9 || byte === 0xaf)) ||
    (beforeLast === 0xe2 && last === 0x81 && (byte === 0x9f || byte === 0xa0)) ||
    (beforeLast === 0xe3 && last === 0x80 && byte === 0x80) ||
    // the mark U+FEFF inside
    (beforeLast === 0xef && last === 0xbb && byte === 0xbf)
  );
}

/**
 * Whether UTF-8 bytes end, or begin, what names hold only where they are in the wrong encoding (records/misread-names.ts):
 * U+FFFD, Ã or Å before a sign, a sign or a capital behind a letter. A false alarm costs only time.
 */
function isOdd(beforeLast: number, last: number, byte: number): boolean {
  switch (last) {
    case 0xbf:
      return beforeLast === 0xef && byte === 0xbd;
    case 0x82:
    case 0x83:
    case 0x85:
    case 0xa2:
      return beforeLast === 0xc3 && ((byte >= 0xc2 && byte <= 0xcb && byte !== 0xc3) || byte === 0xe2);
    case 0x80:
      return beforeLast === 0xe2 && SIGNS.has(byte);
    case 0x84:
      return beforeLast === 0xe2 && byte === 0xa2;
    case 0xc2:
      return isLetter(beforeLast) && byte > 0xa0 && byte !== 0xb0 && byte !== 0xba;
    case 0xc5:
      return isLetter(beforeLast) && CAPITALS.has(byte);
    case 0xc6:
      return byte === 0x92;
    case 0xcb:
      return byte === 0x86;
    default:
      return false;
  }
}

/** Third bytes of ‚ „ † ‡ • … ‰ ‹ › “ ”, and second ones of Š Ž Œ Ÿ. */
const SIGNS = new Set([0x9a, 0x9e, 0xa0, 0xa1, 0xa2, 0xa6, 0xb0, 0xb9, 0xba, 0x9c, 0x9d]);
const CAPITALS = new Set([0xa0, 0xbd, 0x92, 0xb8]);

/** A letter of ASCII, or the end of any other; 0 where nobody looked at the byte. */
function isLetter(byte: number): boolean {
  return (
    byte === 0 ||
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x80 && byte < 0xc0) ||
    (byte >= 0x41 && byte <= 0x5a)
  );
}

/** Where the last whole UTF-8 character of a chunk ends. */
function lastWholeCharacter(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** Whether DuckDB can read the file where it is. */
export function readable(bytes: Bytes): boolean {
  return bytes.encoding === 'utf-8' && bytes.utf8 && bytes.lineEnd !== 'mixed' && !bytes.nul;
}

/** Writes the file anew in UTF-8, with even line ends and without NUL. */
export async function rewrite(path: string, encoding: Encoding, target: string): Promise<void> {
  await pipeline(
    createReadStream(path, { highWaterMark: CHUNK }),
    encoding === 'utf-8' ? decodePieces : (chunks: AsyncIterable<Buffer>) => decodePairs(chunks, encoding),
    async function* (texts: AsyncIterable<string>) {
      let held = '';
      let first = true;
      for await (const piece of texts) {
        const text = held + (first ? piece.replace(/^\uFEFF/, '') : piece);
        first = false;
        held = text.endsWith('\r') ? '\r' : '';
        yield even(held ? text.slice(0, -1) : text);
      }
      yield even(held);
    },
    createWriteStream(target, { mode: 0o600 }),
  );
}

async function* decodePieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let pending: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    const end = endOfWhole(bytes);
    pending = bytes.subarray(end);
    yield decode(bytes.subarray(0, end));
  }
  yield decode(pending);
}

async function* decodePairs(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function even(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n');
}
