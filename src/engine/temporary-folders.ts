import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';

// Folders that a run makes for itself and takes away at its end, however it ends: whoever stops the process removes
// those that are left.

const standing = new Set<string>();

/**
 * Makes a folder of its own below `parent`, by default the system's folder for such things.
 *
 * @throws UsageError where none can be made there.
 */
export function temporaryFolder(prefix: string, parent: string = tmpdir()): string {
  const folder = made(join(parent, prefix), parent);
  standing.add(folder);
  return folder;
}

function made(path: string, parent: string): string {
  try {
    return mkdtempSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `no folder for what a run keeps for itself can be made in ${parent}: ${reason}`,
      'name another place with --temp, or set TMPDIR',
    );
  }
}

/**
 * Makes a folder that is to stay, with those above it, for the work that fills it. What was not there before goes again
 * where the work does not come to its end.
 *
 * @throws UsageError where none can be made there.
 */
export async function inFolderToKeep<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const first = madeAnew(path);
  if (first === undefined) return work();
  standing.add(first);
  try {
    const result = await work();
    standing.delete(first);
    return result;
  } catch (error) {
    removeTemporary(first);
    throw error;
  }
}

/** The uppermost of the folders that had to be made; undefined where the folder was there. */
function madeAnew(path: string): string | undefined {
  try {
    return mkdirSync(path, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`no folder ${path} can be made: ${reason}`, 'name another one');
  }
}

/** Removes a folder and all in it; one that is gone already is no error. */
export function removeTemporary(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  standing.delete(folder);
}

/** For a process that ends before its work does. */
export function removeAllTemporary(): void {
  for (const folder of standing) removeTemporary(folder);
}
