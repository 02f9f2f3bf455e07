import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '../errors.ts';
import {
  asGiven,
  isPlain,
  joined,
  linkTo,
  type Path,
  pathOfArgument,
  shownName,
  wholePath,
} from './file-names.ts';
import { HEAD } from './header.ts';
import { errorOf, type NotRead, notOpened } from './not-read.ts';
import { isPipe, isStandardInput, STANDARD_INPUT, spool } from './pipes.ts';
import { type Member, Zip } from './zip.ts';

/** A file that may be an extract: on disk, or inside a zip. */
export interface FoundFile {
  /** Path relative to the argument it was found under, with `/`; a zip counts as a folder. */
  path: string;
  size: number;
  head: Buffer;
  /** It was given as an argument by itself, not found in a folder or zip. */
  given: boolean;
  /** The zip that it stands in, as shown; `given`: it is an argument by itself. */
  zip?: { path: string; given: boolean };
  /** The file itself, or the zip that holds it. */
  onDisk: Path;
  /**
   * A path where the bytes can be read, by the engine too; unpacks a zip's member on the first call.
   *
   * @throws UsageError where the member is damaged.
   */
  open(): Promise<string>;
}

/** What is there: files that may be extracts, and what cannot be opened. */
export interface Found {
  files: FoundFile[];
  notRead: NotRead[];
}

/**
 * All files below the paths, in the order of their names. Hidden files are skipped. A path may be `-` or a pipe, which is
 * read to its end. What stands in a folder and cannot be opened is named, and stops nothing else.
 *
 * @throws UsageError for a path that was given by itself and cannot be read.
 */
export async function filesUnder(paths: readonly string[], scratch: string): Promise<Found> {
  const search = new Search(scratch);
  for (const path of paths) await search.argument(path);
  return search.found;
}

class Search {
  readonly found: Found = { files: [], notRead: [] };
  private readonly scratch: string;
  /** Files made on the way. */
  private made = 0;

  constructor(scratch: string) {
    this.scratch = scratch;
  }

  async argument(given: string): Promise<void> {
    const path = pathOfArgument(given);
    try {
      if (isStandardInput(path)) return await this.pipe(path, STANDARD_INPUT);
      const stat = statSync(path);
      if (stat.isDirectory()) await this.folder(path, '', new Set());
      else if (isPipe(stat)) await this.pipe(path, given);
      else await this.file(path, basename(asGiven(given)), stat, true);
    } catch (error) {
      throw error instanceof UsageError ? error : errorOf(notOpened(given, path, error));
    }
  }

  private async folder(folder: Path, shown: string, above: ReadonlySet<string>): Promise<void> {
    const { dev, ino } = statSync(folder);
    const real = `${dev}:${ino}`;
    // a link to a folder above
    if (above.has(real)) return;
    const names = readdirSync(folder, { encoding: 'buffer' })
      .map((bytes) => ({ bytes, name: shownName(bytes) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const { bytes, name } of names) {
      if (name.startsWith('.') || name === '__MACOSX') continue;
      const path = joined(folder, bytes);
      const shownPath = shown === '' ? name : `${shown}/${name}`;
      try {
        const stat = statSync(path);
        if (stat.isDirectory()) await this.folder(path, shownPath, new Set([...above, real]));
        else await this.file(path, shownPath, stat, false);
      } catch (error) {
        this.found.notRead.push(notOpened(shownPath, path, error));
      }
    }
  }

  private async file(path: Path, shown: string, stat: Stats, given: boolean): Promise<void> {
    if (!stat.isFile()) {
      const device = { message: `${shown} is a pipe or a device`, wayOut: 'give a pipe by itself' };
      if (given) throw errorOf({ ...device, wayOut: 'give a file, a folder or a pipe' });
      this.found.notRead.push(device);
      return;
    }
    const head = headOf(path);
    if (isZip(head) && !/\.(xlsx|ods|docx|jar)$/i.test(shown)) {
      await this.zip(path, shown, given);
      return;
    }
    let link: Promise<string> | undefined;
    const open = async () => {
      if (isPlain(path)) return wholePath(path);
      link ??= linkTo(path, this.newFile('links'));
      return link;
    };
    this.found.files.push({ path: shown, size: stat.size, head, given, onDisk: path, open });
  }

  /** A pipe can be read once: what comes of it is kept for the run. */
  private async pipe(path: Path, shown: string): Promise<void> {
    const file = this.newFile('piped');
    await spool(path, shown, file);
    await this.file(file, shown, statSync(file), true);
  }

  /** @throws UsageError for a zip that is damaged, or of which nothing can be read. */
  private async zip(path: Path, shown: string, given: boolean): Promise<void> {
    const file = isPlain(path) ? wholePath(path) : await linkTo(path, this.newFile('links'));
    const zip = await Zip.open(file, shown);
    const files: FoundFile[] = [];
    try {
      for (const member of zip.members) {
        if (basename(member.name).startsWith('.') || member.name.startsWith('__MACOSX/')) continue;
        files.push({
          path: `${shown}/${member.name}`,
          size: member.size,
          head: await zip.head(member, HEAD),
          given: false,
          zip: { path: shown, given },
          onDisk: path,
          open: this.unpacking(file, shown, member),
        });
      }
      const unread = zip.notRead;
      if (files.length === 0)
        throw errorOf(unread ?? { message: `${shown} holds no file`, wayOut: PACK_AGAIN });
      this.found.files.push(...files);
      if (unread) this.found.notRead.push(unread);
    } finally {
      zip.close();
    }
  }

  private unpacking(path: string, shown: string, member: Member): () => Promise<string> {
    let target: Promise<string> | undefined;
    const unpack = async (): Promise<string> => {
      // never the member's own name
      const file = this.newFile('unpacked');
      const zip = await Zip.open(path, shown);
      try {
        await zip.unpack(member, file);
      } finally {
        zip.close();
      }
      return file;
    };
    return () => {
      target ??= unpack();
      return target;
    };
  }

  private newFile(folder: string): string {
    this.made += 1;
    return `${this.scratch}/${folder}/${this.made}.csv`;
  }
}

const PACK_AGAIN = 'pack it again, or give the folder';

/** By its first bytes; `PK\5\6` is a zip without members, `PK\7\8` a part of one. */
function isZip(head: Buffer): boolean {
  return ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'].includes(
    head.subarray(0, 4).toString('latin1'),
  );
}

function headOf(path: Path): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}
