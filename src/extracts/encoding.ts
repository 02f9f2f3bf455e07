import { isUtf8 } from 'node:buffer';

// How the bytes of a file become text. UTF-16 is told by the file's beginning. Everything else is UTF-8 where the bytes are,
// and windows-1252 where they are not: one stray byte, or rows added by another program, say nothing of the others.

/** Two bytes a letter; `utf-8` stands for all else. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What stands for bytes that are no letter, or only a part of one. */
export const LOST = '\uFFFD';

const LF = 10;

/** By its mark, or by the zeros that Western text has in every other byte. */
export function encodingOf(head: Buffer): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, LOOKED_AT) >> 1;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) even += 1;
    if (head[2 * pair + 1] === 0) odd += 1;
  }
  if (odd > MOST * pairs && even === 0) return 'utf-16le';
  if (even > MOST * pairs && odd === 0) return 'utf-16be';
  return 'utf-8';
}

const LOOKED_AT = 4096;
const MOST = 0.7;

/** Where the last whole line of some bytes ends; where no line does, before the last byte that may be part of a letter. */
export function endOfWhole(bytes: Buffer): number {
  const end = bytes.lastIndexOf(LF) + 1;
  if (end > 0) return end;
  for (let at = bytes.length; at > 0; at -= 1) if ((bytes[at - 1] as number) < 0x80) return at;
  return 0;
}

/** Text of bytes that end where a letter does. */
export function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  // lines that are UTF-8 are taken together
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(LF, at);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(at, end);
    if (!isUtf8(line)) {
      text += bytes.toString('utf8', from, at) + decodeStray(line);
      from = end;
    }
    at = end;
  }
  return text + bytes.toString('utf8', from);
}

/** Text of a line in which not all bytes are UTF-8. */
function decodeStray(line: Buffer): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < line.length; ) {
    const byte = line[at] as number;
    const length = byte < 0x80 ? 1 : letterAt(line, at);
    if (length > 0) {
      at += length;
      continue;
    }
    const cut = cutLetterAt(line, at);
    text += line.toString('utf8', from, at) + (cut > 0 ? LOST : WINDOWS_1252[byte - 0x80]);
    at += Math.max(cut, 1);
    from = at;
  }
  return text + line.toString('utf8', from);
}

/** Length of the UTF-8 letter of several bytes that begins here; 0 where none does. */
function letterAt(line: Buffer, at: number): number {
  const length = lengthBy(line[at] as number);
  return length > 0 && at + length <= line.length && isUtf8(line.subarray(at, at + length)) ? length : 0;
}

/**
 * Bytes of a letter that its cell ends before: a program has cut the text to so many bytes. A single byte is taken for half
 * a letter where as a letter of windows-1252 it would be a capital at the end of a word in small ones, or one that no
 * language here ends words in (Â and Ã, which begin é and most other accented letters).
 */
function cutLetterAt(line: Buffer, at: number): number {
  const byte = line[at] as number;
  const whole = lengthBy(byte);
  let there = 1;
  while (there < whole && isContinuation(line[at + there])) there += 1;
  if (there >= whole || !endsCell(line[at + there])) return 0;
  if (there > 1 || byte === 0xc2 || byte === 0xc3) return there;
  const before = line[at - 1] ?? 0;
  return whole === 2 && before >= 0x61 && before <= 0x7a ? 1 : 0;
}

/** Bytes of a UTF-8 letter by its first one; 0 where no such letter begins so. */
function lengthBy(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

function endsCell(byte: number | undefined): boolean {
  return byte === undefined || '\r\n",;|\t'.includes(String.fromCharCode(byte));
}

/**
 * Letters of the bytes 0x80 to 0xFF; five of them have none. Written out: Node's decoder takes the first 32 for control
 * characters, unless it is asked for a stream.
 */
const WINDOWS_1252 = [
  ...'€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ',
  ...Array.from({ length: 0x60 }, (_, place) => String.fromCharCode(0xa0 + place)),
];
