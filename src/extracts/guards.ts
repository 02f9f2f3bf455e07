import { APOSTROPHE_GUARDS } from '../records/cell-guards.ts';

// What exports put before a cell so that a spreadsheet leaves it alone: ="0123456749", an apostrophe, U+001F; and what the
// tool's own CSV puts before a text that a spreadsheet would run.

const [QUOTE, APOSTROPHE, EQUALS] = [0x22, 0x27, 0x3d];
/** A longer piece decides nothing more about an apostrophe. */
const LOOKED_AT = 6;

/**
 * Whether cells of a piece of a file may begin with a guard. A false alarm costs only time. An elided word ('s, 't) is none;
 * U+001F is found as a control character.
 */
export function hasGuards(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(EQUALS); at >= 0; at = bytes.indexOf(EQUALS, at + 1)) {
    if (bytes[at + 1] === QUOTE && beginsCell(bytes[at - 1])) return true;
  }
  for (let at = bytes.indexOf(APOSTROPHE); at >= 0; at = bytes.indexOf(APOSTROPHE, at + 1)) {
    if (beginsCell(bytes[at - 1]) && guards.test(bytes.toString('latin1', at, at + LOOKED_AT))) return true;
  }
  return false;
}

const guards = new RegExp(APOSTROPHE_GUARDS);

function beginsCell(before: number | undefined): boolean {
  return before === undefined || '\r\n",;|\t '.includes(String.fromCharCode(before));
}

/** So many lines show how a program writes cells. */
const LINES_LOOKED_AT = 200;
/** The share of the first lines in which cells have to stand among spaces, for these to be taken from all cells of the file. */
const SHARE_PADDED = 0.1;

/** Whether cells of the first lines stand among spaces: behind each delimiter, or up to the width of a column. */
export function isPadded(lines: string, delimiter: string): boolean {
  const all = lines.split(/\r\n|\n|\r/, LINES_LOOKED_AT);
  const padded = all.filter((line) => {
    // a comma and a space stand inside quoted text too
    const bare = line.replaceAll(/"[^"]*"/g, '');
    return bare.includes(`${delimiter} `) || bare.includes(` ${delimiter}`);
  });
  return padded.length > SHARE_PADDED * all.length;
}
