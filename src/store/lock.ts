import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

interface Holder {
  pid: number;
  host: string;
}

/** Who writes to a store; undefined where the lock was got. */
export function takeLock(folder: string): Holder | undefined {
  const path = join(folder, 'lock');
  const own: Holder = { pid: process.pid, host: hostname() };
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderIn(path);
    // one that was killed holds nothing any more
    if (holder && (holder.host !== own.host || isRunning(holder.pid))) return holder;
    rmSync(path, { force: true });
  }
  return holderIn(path) ?? own;
}

/** Gives the lock back. */
export function releaseLock(folder: string): void {
  rmSync(join(folder, 'lock'), { force: true });
}

/** Undefined where the file holds no such thing: it was cut short, or is gone. */
function holderIn(path: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof holder.pid === 'number' && typeof holder.host === 'string'
      ? { pid: holder.pid, host: holder.host }
      : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
