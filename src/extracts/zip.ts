import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { UsageError } from '../errors.ts';
import type { NotRead } from './not-read.ts';

/** A member may not grow beyond this many times its packed size: text packs to a tenth or a twentieth. */
const GREATEST_RATIO = 200;
/** Below this size any ratio will do: a file of one repeated line. */
const HARMLESS = 10 * 2 ** 20;
/** All members of one zip together: a national register is some gigabytes. */
const GREATEST_TOTAL = 64 * 2 ** 30;

const FETCH_AGAIN = 'fetch it again: it may have been cut short; or unpack it and give the folder';

/** Methods of packing (PKWARE's APPNOTE 4.4.5): stored and Deflate are read. */
const READ_METHODS = [0, 8];
const METHODS: Record<number, string> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'xz',
  98: 'PPMd',
};

/** A file inside a zip. */
export interface Member {
  /** Path inside the zip, with `/`. */
  name: string;
  /** Bytes it says it unpacks to. */
  size: number;
  /** Its place among all of the zip: two may have one name. */
  place: number;
}

/** A zip that members are read from. Nothing is ever unpacked under a name of the zip's choosing. */
export class Zip {
  private readonly file: ZipFile;
  private readonly shown: string;
  private readonly entries: readonly Entry[];

  private constructor(file: ZipFile, shown: string, entries: readonly Entry[]) {
    this.file = file;
    this.shown = shown;
    this.entries = entries;
  }

  /** @throws UsageError for what is no zip, and for members whose path leaves the zip's folder or that explode. */
  static async open(path: string, shown: string): Promise<Zip> {
    try {
      const file = await openPromise(path, { autoClose: false, lazyEntries: true });
      const entries: Entry[] = [];
      let total = 0;
      for await (const entry of file.eachEntry()) {
        if (entry.fileName.endsWith('/')) continue;
        refuseExplosion(entry, shown);
        total += entry.uncompressedSize;
        entries.push(entry);
      }
      if (total > GREATEST_TOTAL) {
        throw new UsageError(
          `${shown} unpacks to ${readableSize(total)}, more than any extract`,
          'unpack it yourself',
        );
      }
      return new Zip(file, shown, entries);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${shown} cannot be read as a zip: ${reason}`, FETCH_AGAIN);
    }
  }

  /** Those that can be read, in the order of their names. */
  get members(): Member[] {
    return this.entries
      .map((entry, place) => ({ name: entry.fileName, size: entry.uncompressedSize, place }))
      .filter(({ place }) => whyNot(this.entries[place]) === undefined)
      .sort((one, other) =>
        one.name < other.name ? -1 : one.name > other.name ? 1 : one.place - other.place,
      );
  }

  /** Members that cannot be read, in one line. */
  get notRead(): NotRead | undefined {
    const unread = this.entries.filter((entry) => whyNot(entry) !== undefined);
    const [first] = unread;
    if (!first) return undefined;
    const all = unread.length === this.entries.length;
    const more = unread.length > 1 ? ` and ${unread.length - 1} more` : '';
    const what = all ? this.shown : `${this.shown}/${first.fileName}${more}`;
    return {
      message: `${what} ${all || unread.length === 1 ? 'is' : 'are'} ${whyNot(first)}`,
      wayOut: 'unpack it first, and give the folder',
    };
  }

  /** The first bytes of a member. */
  async head(member: Member, length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let size = 0;
    let stream: Readable | undefined;
    try {
      stream = await this.stream(member);
      for await (const part of stream as AsyncIterable<Buffer>) {
        parts.push(part);
        size += part.length;
        if (size >= length) break;
      }
    } catch (error) {
      throw this.broken(member, error);
    } finally {
      stream?.destroy();
    }
    return Buffer.concat(parts).subarray(0, length);
  }

  /**
   * Unpacks a member to a file.
   *
   * @throws UsageError where it does not fit its length (which yauzl checks) or its checksum.
   */
  async unpack(member: Member, target: string): Promise<void> {
    await mkdir(dirname(target), { recursive: true });
    try {
      let checksum = 0;
      await pipeline(
        await this.stream(member),
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            checksum = crc32(chunk, checksum);
            yield chunk;
          }
        },
        createWriteStream(target, { mode: 0o600 }),
      );
      if (checksum !== this.entry(member).crc32) throw new Error('it does not fit its checksum');
    } catch (error) {
      throw this.broken(member, error);
    }
  }

  close(): void {
    this.file.close();
  }

  private entry({ place, name }: Member): Entry {
    const entry = this.entries[place];
    if (!entry) throw new Error(`no member ${name}`);
    return entry;
  }

  private async stream(member: Member): Promise<Readable> {
    return this.file.openReadStreamPromise(this.entry(member));
  }

  private broken({ name }: Member, error: unknown): UsageError {
    if (error instanceof UsageError) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new UsageError(`${this.shown}/${name} cannot be unpacked: ${reason}`, FETCH_AGAIN);
  }
}

/** Why a member cannot be read at all. */
function whyNot(entry: Entry | undefined): string | undefined {
  if (!entry) return undefined;
  if (entry.isEncrypted()) return 'encrypted';
  const { compressionMethod: method } = entry;
  if (READ_METHODS.includes(method)) return undefined;
  return `packed by ${METHODS[method] ?? `method ${method}`}`;
}

function refuseExplosion(entry: Entry, shown: string): void {
  const { fileName, compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > HARMLESS && uncompressedSize > compressedSize * GREATEST_RATIO) {
    throw new UsageError(
      `${shown}: ${fileName} would unpack to ${readableSize(uncompressedSize)}, more than ${GREATEST_RATIO} times its size`,
      'unpack it yourself if you trust it',
    );
  }
}

function readableSize(bytes: number): string {
  return bytes < 2 ** 30 ? `${Math.round(bytes / 2 ** 20)} MB` : `${(bytes / 2 ** 30).toFixed(1)} GB`;
}
