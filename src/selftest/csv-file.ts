import { closeSync, openSync, writeSync } from 'node:fs';

const CHUNK = 1 << 20;

/** What windows-1252 has beyond latin-1, as far as invented names use it. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map([
  ['’', 0x92],
  ['–', 0x96],
  ['€', 0x80],
]);

/** A text file that is written line by line in bounded memory, with LF line ends. */
export class LineFile {
  private readonly file: number;
  private readonly encoding: 'utf8' | 'windows-1252';
  private pending: string[] = [];
  private size = 0;
  lines = 0;

  constructor(path: string, encoding: 'utf8' | 'windows-1252' = 'utf8') {
    this.file = openSync(path, 'w');
    this.encoding = encoding;
  }

  line(text: string): void {
    this.pending.push(text);
    this.size += text.length + 1;
    this.lines += 1;
    if (this.size > CHUNK) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const text = `${this.pending.join('\n')}\n`;
    const bytes = this.encoding === 'utf8' ? Buffer.from(text, 'utf8') : windows1252(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.pending = [];
    this.size = 0;
  }
}

function windows1252(text: string): Buffer {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at] = code < 0x100 ? code : (WINDOWS_1252.get(text[at] ?? '') ?? 0x3f);
  }
  return bytes;
}

/** A cell of a comma-separated file, quoted only where it must be. */
export function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  return /[",\n;]/.test(text) ? quoted(text) : text;
}

/** A cell between quotes, inner quotes doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
