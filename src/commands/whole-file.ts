import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../errors.ts';

/**
 * Writes a file whole or not at all: to a temporary file beside it, then by rename. Readable by the owner only, since
 * it may hold personal data. A link is followed; a device or a pipe is written to as it is.
 *
 * @throws UsageError where the folder is missing, not writable or full; nothing is left behind then.
 */
export function writeWhole(path: string, text: string | Iterable<string>): void {
  const pieces = typeof text === 'string' ? [text] : text;
  if (isDevice(path)) {
    try {
      writePieces(path, 'w', pieces);
    } catch (error) {
      throw notWritten(path, error);
    }
    return;
  }
  byRename(path, (temporary) => writePieces(temporary, 'wx', pieces));
}

function writePieces(path: string, flag: 'w' | 'wx', pieces: Iterable<string>): void {
  const file = openSync(path, flag, 0o600);
  try {
    for (const batch of inBatches(pieces)) writeFileSync(file, batch);
  } finally {
    closeSync(file);
  }
}

const BATCH = 1 << 16;

/** The same text in fewer pieces, of some 65,000 characters or one longer piece: each write costs a call to the system. */
export function* inBatches(pieces: Iterable<string>): Iterable<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

/**
 * As `writeWhole`, for what stands in a file already, however long it is.
 *
 * @throws UsageError as there.
 */
export async function copyWhole(file: string, path: string): Promise<void> {
  if (isDevice(path)) {
    try {
      await pipeline(createReadStream(file), createWriteStream(path));
    } catch (error) {
      throw notWritten(path, error);
    }
    return;
  }
  byRename(path, (temporary) => {
    copyFileSync(file, temporary);
    chmodSync(temporary, 0o600);
  });
}

/** A device or a pipe: it stays what it is, and nothing can be put in its place. */
function isDevice(path: string): boolean {
  return existsSync(path) && !statSync(path).isFile();
}

/**
 * Looks before a long run whether a file can be written there.
 *
 * @throws UsageError where its folder is missing, where a folder stands in its place, and for a file that may not change.
 */
export function checkWritable(path: string | undefined, option: string): void {
  if (path === undefined) return;
  if (path === '') throw new UsageError(`${option} names no file`, 'give it one');
  if (!existsSync(dirname(path))) {
    throw new UsageError(
      `${option} ${path}: there is no folder ${dirname(path)}`,
      'make it first, or name another file',
    );
  }
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new UsageError(`${option} ${path} is a folder`, 'name a file in it');
  }
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch {
    throw new UsageError(`${option} ${path}: the folder may not be written to`, 'name another file');
  }
  try {
    if (existsSync(path)) accessSync(path, constants.W_OK);
  } catch {
    throw new UsageError(`${option} ${path}: the file may not be changed`, 'name another file');
  }
}

/** Has the file written under the temporary name that `write` is given, and puts it in its place. */
function byRename(path: string, write: (temporary: string) => void): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.part`);
  try {
    write(temporary);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw notWritten(path, error, temporary);
  }
}

function notWritten(path: string, error: unknown, temporary: string = path): UsageError {
  const reason = error instanceof Error ? error.message.replace(temporary, path) : String(error);
  return new UsageError(`${path} could not be written: ${reason}`, 'nothing was written; name another file');
}
