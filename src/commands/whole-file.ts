import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors.ts';

/**
 * Writes a file whole or not at all: to a temporary file beside it, then by rename. Readable by the owner only, since
 * it may hold personal data.
 *
 * @throws UsageError where the folder is missing, not writable or full; nothing is left behind then.
 */
export function writeWhole(path: string, text: string): void {
  writeWith(path, (temporary) => writeFileSync(temporary, text, { mode: 0o600, flag: 'wx' }));
}

/** As `writeWhole`, for what writes the file itself under the temporary name that it is given. */
export function writeWith(path: string, write: (temporary: string) => void): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.part`);
  try {
    write(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const reason = error instanceof Error ? error.message.replace(temporary, path) : String(error);
    throw new UsageError(
      `${path} could not be written: ${reason}`,
      'nothing was written; choose another --output',
    );
  }
}
