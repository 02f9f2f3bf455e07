import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** What one pass over the bytes of a file tells. */
export interface Bytes {
  sha256: string;
  size: number;
  encoding: Encoding;
  /** Control characters, no-break or zero-width spaces occur: text needs more care. */
  untidy: boolean;
  /** How lines end; `mixed` needs to be made even before DuckDB reads it. */
  lineEnd: '\n' | '\r\n' | 'mixed';
  /** NUL occurs, which ends a text in C. */
  nul: boolean;
}

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

const LF = 10;
const CR = 13;
const TAB = 9;

/** Reads a file once: hash, encoding (UTF-8 only if every byte of it is), line ends, dirt. */
export async function inspect(path: string): Promise<Bytes> {
  const hash = createHash('sha256');
  let size = 0;
  let utf8 = true;
  let encoding: Encoding | undefined;
  let untidy = false;
  let nul = false;
  let feeds = 0;
  let pairs = 0;
  let lone = 0;
  let lastWasCr = false;
  let pending: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (size === 0) encoding = byteOrderMark(chunk);
    size += chunk.length;
    if (utf8) {
      const whole = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      const end = lastWholeCharacter(whole);
      utf8 = isUtf8(whole.subarray(0, end));
      pending = whole.subarray(end);
    }
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (byte >= 0x20 && byte < 0x7f) {
        if (lastWasCr) {
          lone += 1;
          lastWasCr = false;
        }
        continue;
      }
      if (byte === LF) {
        feeds += 1;
        if (lastWasCr) pairs += 1;
        lastWasCr = false;
        continue;
      }
      if (lastWasCr) lone += 1;
      lastWasCr = byte === CR;
      if (byte < 0x20) {
        if (byte !== CR && byte !== TAB) untidy = true;
        if (byte === 0) nul = true;
      } else if (
        byte === 0x7f ||
        byte === 0xc2 ||
        byte === 0xe2 ||
        byte === 0xe3 ||
        byte === 0xef ||
        byte === 0xa0
      ) {
        // lead bytes of no-break, zero-width and other uncommon spaces; a false alarm costs only time
        untidy = true;
      }
    }
  }
  if (lastWasCr) lone += 1;
  if (pending.length > 0) utf8 = false;
  return {
    sha256: hash.digest('hex'),
    size,
    encoding: encoding ?? (utf8 ? 'utf-8' : 'windows-1252'),
    untidy,
    lineEnd: lone > 0 || (pairs > 0 && pairs < feeds) ? 'mixed' : pairs > 0 ? '\r\n' : '\n',
    nul,
  };
}

/** UTF-16 and UTF-8 by their mark; anything else is told by the whole file. */
export function byteOrderMark(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
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
  return bytes.encoding === 'utf-8' && bytes.lineEnd !== 'mixed' && !bytes.nul;
}

/** Writes the file anew in UTF-8, with even line ends and without NUL. */
export async function rewrite(path: string, encoding: Encoding, target: string): Promise<void> {
  await pipeline(
    createReadStream(path, { highWaterMark: 1 << 20 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      const decoder = new TextDecoder(encoding);
      let held = '';
      for await (const chunk of chunks) {
        const text = held + decoder.decode(chunk, { stream: true });
        held = text.endsWith('\r') ? '\r' : '';
        yield even(held ? text.slice(0, -1) : text);
      }
      yield even(held + decoder.decode());
    },
    createWriteStream(target, { mode: 0o600 }),
  );
}

function even(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n');
}
