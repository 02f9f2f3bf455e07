import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { UsageError } from '../errors.ts';

/** A member may not grow beyond this many times its packed size: text packs to a tenth or a twentieth. */
const GREATEST_RATIO = 200;
/** Below this size any ratio will do: a file of one repeated line. */
const HARMLESS = 10 * 2 ** 20;
/** All members of one zip together: a national register is some gigabytes. */
const GREATEST_TOTAL = 64 * 2 ** 30;

const FETCH_AGAIN = 'fetch it again: it may have been cut short; or unpack it and give the folder';

/** A file inside a zip. */
export interface Member {
  /** Path inside the zip, with `/`. */
  name: string;
  /** Bytes it says it unpacks to. */
  size: number;
}

/** A zip that members are read from. Nothing is ever unpacked under a name of the zip's choosing. */
export class Zip {
  private readonly file: ZipFile;
  private readonly shown: string;
  private readonly entries: Map<string, Entry>;

  private constructor(file: ZipFile, shown: string, entries: Map<string, Entry>) {
    this.file = file;
    this.shown = shown;
    this.entries = entries;
  }

  /** @throws UsageError for what is no zip, and for members whose path leaves the zip's folder or that explode. */
  static async open(path: string, shown: string): Promise<Zip> {
    try {
      const file = await openPromise(path, { autoClose: false, lazyEntries: true });
      const entries = new Map<string, Entry>();
      let total = 0;
      for await (const entry of file.eachEntry()) {
        if (entry.fileName.endsWith('/')) continue;
        refuseExplosion(entry, shown);
        total += entry.uncompressedSize;
        entries.set(entry.fileName, entry);
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

  get members(): Member[] {
    return [...this.entries.values()].map((entry) => ({
      name: entry.fileName,
      size: entry.uncompressedSize,
    }));
  }

  /** The first bytes of a member. */
  async head(name: string, length: number): Promise<Buffer> {
    const stream = await this.stream(name);
    const parts: Buffer[] = [];
    let size = 0;
    try {
      for await (const part of stream as AsyncIterable<Buffer>) {
        parts.push(part);
        size += part.length;
        if (size >= length) break;
      }
    } catch (error) {
      throw this.broken(name, error);
    } finally {
      stream.destroy();
    }
    return Buffer.concat(parts).subarray(0, length);
  }

  /** Unpacks a member to a file. yauzl checks that it is as long as it says. */
  async unpack(name: string, target: string): Promise<void> {
    await mkdir(dirname(target), { recursive: true });
    try {
      await pipeline(await this.stream(name), createWriteStream(target, { mode: 0o600 }));
    } catch (error) {
      throw this.broken(name, error);
    }
  }

  close(): void {
    this.file.close();
  }

  private async stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw new Error(`no member ${name}`);
    if (entry.isEncrypted())
      throw new UsageError(`${this.shown} is encrypted`, 'unpack it and give the folder');
    return this.file.openReadStreamPromise(entry);
  }

  private broken(name: string, error: unknown): UsageError {
    if (error instanceof UsageError) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new UsageError(`${join(this.shown, name)} cannot be unpacked: ${reason}`, FETCH_AGAIN);
  }
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
