import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Folders that a run makes for itself and takes away at its end, however it ends: whoever stops the process removes
// those that are left.

const standing = new Set<string>();

/** Makes a folder of its own below `parent`, by default the system's folder for such things. */
export function temporaryFolder(prefix: string, parent: string = tmpdir()): string {
  const folder = mkdtempSync(join(parent, prefix));
  standing.add(folder);
  return folder;
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
