import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import type { Engine } from '../engine/engine.ts';
import type { HeaderCandidate } from './header.ts';

/** A cell of more lines than this is no cell but a quote that never closes. */
const MOST_LINES = 500;

/**
 * Whether the file that was just read holds a quote that is not closed. DuckDB then loses the rows behind it up to the
 * next quote, or to the end of what one thread reads, without a word, and numbers all further rows wrongly.
 */
export async function hasOpenQuotes(engine: Engine): Promise<boolean> {
  const known = await engine.value("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'reject_errors'");
  if (known === 0) return false;
  return (
    (await engine.value(`SELECT count(*) > 0 FROM reject_errors
      WHERE CAST(error_type AS VARCHAR) IN ('UNTERMINATED QUOTES', 'LINE SIZE OVER MAXIMUM')
        OR (CAST(error_type AS VARCHAR) = 'UNQUOTED VALUE'
          AND contains(rtrim(csv_line, chr(10) || chr(13)), chr(10)))`)) === true
  );
}

/**
 * Writes a file (UTF-8, even line ends) anew, in which a line whose quote is not closed ends where the line ends: its
 * quotes are taken out, so that it is a row of its own, good or not, and those behind it keep their numbers. Cells of
 * several lines stay whole.
 */
export async function mendQuotes(path: string, header: HeaderCandidate, target: string): Promise<void> {
  await pipeline(
    createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 }),
    async function* (chunks: AsyncIterable<string>) {
      const records = new Records(header);
      let rest = '';
      for await (const chunk of chunks) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        yield lines.map((line) => records.take(line)).join('');
      }
      yield (rest === '' ? '' : records.take(rest)) + records.end();
    },
    createWriteStream(target, { mode: 0o600 }),
  );
}

/** Puts lines together to records. */
class Records {
  private readonly header: HeaderCandidate;
  private before: number;
  /** Lines of a record whose quote is still open. */
  private open: string[] = [];

  constructor(header: HeaderCandidate) {
    this.header = header;
    this.before = header.skip;
  }

  /** The text that is settled once this line is known. */
  take(line: string): string {
    if (this.before > 0) {
      this.before -= 1;
      return `${line}\n`;
    }
    const odd = (line.split('"').length - 1) % 2 === 1;
    if (this.open.length === 0 && !odd) return `${line}\n`;
    this.open.push(line);
    if (this.open.length === 1 || (!odd && this.open.length < MOST_LINES)) return '';
    if (odd && this.isRecord()) {
      const record = this.open.join('\n');
      this.open = [];
      return `${record}\n`;
    }
    return this.giveUp();
  }

  /** The text that is left when the file is at its end. */
  end(): string {
    let text = '';
    while (this.open.length > 0) text += this.giveUp();
    return text;
  }

  private isRecord(): boolean {
    try {
      const [cells] = parse(this.open.join('\n'), { delimiter: this.header.delimiter }) as string[][];
      return cells?.length === this.header.names.length;
    } catch {
      return false;
    }
  }

  /** The first open line is a row by itself; those behind it are looked at anew. */
  private giveUp(): string {
    const [broken = '', ...behind] = this.open;
    this.open = [];
    return `${broken.replaceAll('"', '')}\n${behind.map((line) => this.take(line)).join('')}`;
  }
}
