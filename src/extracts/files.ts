import { closeSync, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageError } from '../errors.ts';
import { Zip } from './zip.ts';

/** Bytes at the start of a file that recognition looks at. */
const HEAD = 1 << 16;

/** A file that may be an extract: on disk, or inside a zip. */
export interface FoundFile {
  /** Path relative to the argument it was found under, with `/`; a zip counts as a folder. */
  path: string;
  size: number;
  head: Buffer;
  /** It was given as an argument by itself, not found in a folder or zip. */
  given: boolean;
  /** The file itself, or the zip that holds it. */
  onDisk: string;
  /** A path where the bytes can be read; unpacks a zip's member on the first call. */
  open(): Promise<string>;
}

/**
 * All files below the paths, in the order of their names. Hidden files are passed over.
 *
 * @throws UsageError for a path that does not exist or cannot be read.
 */
export async function filesUnder(paths: readonly string[], scratch: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const unpacked = { count: 0, scratch };
  for (const path of paths) {
    const stat = statOf(path, path);
    if (stat.isDirectory()) await walk(path, '', found, unpacked, new Set());
    else await take(path, basename(path), found, unpacked, true);
  }
  return found;
}

interface Unpacked {
  count: number;
  scratch: string;
}

async function walk(
  folder: string,
  shown: string,
  found: FoundFile[],
  unpacked: Unpacked,
  above: ReadonlySet<string>,
): Promise<void> {
  const real = realpathSync(folder);
  // a link to a folder above
  if (above.has(real)) return;
  const names = guarded(shown === '' ? folder : shown, () => readdirSync(folder)).sort();
  for (const name of names) {
    if (name.startsWith('.') || name === '__MACOSX') continue;
    const path = join(folder, name);
    const shownPath = shown === '' ? name : `${shown}/${name}`;
    if (statOf(path, shownPath).isDirectory()) {
      await walk(path, shownPath, found, unpacked, new Set([...above, real]));
    } else {
      await take(path, shownPath, found, unpacked);
    }
  }
}

async function take(
  path: string,
  shown: string,
  found: FoundFile[],
  unpacked: Unpacked,
  given = false,
): Promise<void> {
  const stat = statOf(path, shown);
  if (!stat.isFile()) return;
  const head = guarded(shown, () => headOf(path));
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' && !/\.(xlsx|ods|docx|jar)$/i.test(path)) {
    await members(path, shown, found, unpacked);
  } else {
    found.push({ path: shown, size: stat.size, head, given, onDisk: path, open: async () => path });
  }
}

async function members(path: string, shown: string, found: FoundFile[], unpacked: Unpacked): Promise<void> {
  const zip = await Zip.open(path, shown);
  try {
    for (const { name, size } of zip.members.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const last = basename(name);
      if (last.startsWith('.') || name.startsWith('__MACOSX/')) continue;
      const head = await zip.head(name, HEAD);
      let target: Promise<string> | undefined;
      const unpack = async (): Promise<string> => {
        unpacked.count += 1;
        // never the member's own name
        const file = join(unpacked.scratch, 'unpacked', `${unpacked.count}.csv`);
        const again = await Zip.open(path, shown);
        try {
          await again.unpack(name, file);
        } finally {
          again.close();
        }
        return file;
      };
      found.push({
        path: `${shown}/${name}`,
        size,
        head,
        given: false,
        onDisk: path,
        open: () => {
          target ??= unpack();
          return target;
        },
      });
    }
  } finally {
    zip.close();
  }
}

function headOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

function statOf(path: string, shown: string): Stats {
  return guarded(shown, () => statSync(path));
}

function guarded<T>(shown: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new UsageError(`There is no ${shown}`, 'check the path');
    if (code === 'EACCES' || code === 'EPERM')
      throw new UsageError(`${shown} may not be read`, 'check its permissions');
    throw error;
  }
}
