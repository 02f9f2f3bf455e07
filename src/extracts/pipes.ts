import { createReadStream, createWriteStream, mkdirSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../errors.ts';
import type { Path } from './file-names.ts';

// Extracts that come through a pipe: `<(...)`, a named pipe, standard input. They can be read only once, and nobody knows
// their size beforehand, so that they are written to the run's own folder first.

/** How standard input is called in messages and in the report. */
export const STANDARD_INPUT = 'standard input';

/** `-` as everywhere, or what the system calls it. */
export function isStandardInput(path: Path): boolean {
  return typeof path === 'string' && /^(-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/.test(path);
}

export function isPipe(stat: Stats): boolean {
  return stat.isFIFO() || stat.isSocket();
}

/**
 * Writes what comes through a pipe to a file.
 *
 * @throws UsageError where nothing comes.
 */
export async function spool(path: Path, shown: string, target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  const standard = isStandardInput(path);
  // opened anew it would begin at the start again on one system, and not on another
  const stream = standard ? createReadStream('', { fd: 0, autoClose: false }) : createReadStream(path);
  try {
    await pipeline(stream, createWriteStream(target, { mode: 0o600 }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${shown} cannot be read: ${reason}`, 'pipe an extract into it, or give a file');
  }
  if (statSync(target).size === 0) {
    throw new UsageError(
      `Nothing came through ${shown}`,
      'check what writes to it; a pipe can be read only once',
    );
  }
}
