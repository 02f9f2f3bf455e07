import { parse } from 'csv-parse/sync';
import { withoutNationalNumber } from '../records/national-number.ts';
import { decode, encodingOf, endOfWhole } from './encoding.ts';

/** Bytes at the start of a file that recognition looks at. */
export const HEAD = 1 << 16;

/** The first lines of a file, as text; what is cut at the end is left out. */
export function headText(head: Buffer): string {
  const encoding = encodingOf(head);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(head);
  const isWhole = head.length < HEAD;
  return decode(isWhole ? head : head.subarray(0, endOfWhole(head)));
}

/** A line that could be the header, read with one delimiter. */
export interface HeaderCandidate {
  delimiter: string;
  /** Lines before the first data record, the header's own included. */
  skip: number;
  names: string[];
  /** The names stand between quotes. */
  quoted: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** How many lines may stand before the header (a title, `sep=;`). */
const LINES_BEFORE = 8;

/** Every way in which the first lines can be read as a header. */
export function headerCandidates(text: string): HeaderCandidate[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, LINES_BEFORE + 1);
  return lines.flatMap((line, at) =>
    DELIMITERS.map((delimiter) => ({
      delimiter,
      skip: at + 1,
      names: cellsOf(line, delimiter).map(withoutNationalNumber),
      quoted: line.trim().startsWith('"'),
    })).filter(({ names }) => names.length > 1 || lines.length === 1 || at === 0),
  );
}

/** Cells of the header line; stray quotes are taken as they come. */
function cellsOf(line: string, delimiter: string): string[] {
  try {
    const [cells] = parse(line, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      bom: true,
    }) as string[][];
    return (cells ?? []).map((name) => name.trim().replace(/^"|"$/g, '').trim());
  } catch {
    return line.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, '').trim());
  }
}

/** A column name without case, accents and punctuation. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
