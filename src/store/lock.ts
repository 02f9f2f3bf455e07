import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

interface Holder {
  pid: number;
  host: string;
}

/**
 * Takes the lock of a store. A lock is there whole or not at all, and one that was left by a process that no longer runs is taken
 * over by one process only, however many come at once.
 *
 * @returns who writes to the store; undefined where the lock was got.
 */
export function takeLock(folder: string): Holder | undefined {
  const path = join(folder, 'lock');
  const own: Holder = { pid: process.pid, host: hostname() };
  const aside = `${path}-${process.pid}`;
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      writeFileSync(aside, JSON.stringify(own), { mode: 0o600 });
      if (isPut(aside, path)) return undefined;
      const text = textOf(path);
      const holder = holderIn(text);
      // one that was killed holds nothing any more
      if (holder && (holder.host !== own.host || isRunning(holder.pid))) return holder;
      if (text !== undefined) takeAway(path, text, aside);
    }
    return holderIn(textOf(path)) ?? own;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Gives the lock back. */
export function releaseLock(folder: string): void {
  rmSync(join(folder, 'lock'), { force: true });
}

/** Whether a file got a name that no other one has. */
function isPut(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // a disk that knows one name a file
    return isWritten(name, readFileSync(file, 'utf8'));
  }
}

function isWritten(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock that says this; what another process put there meanwhile goes back. */
function takeAway(path: string, text: string, aside: string): void {
  try {
    renameSync(path, aside);
  } catch {
    // another one was quicker
    return;
  }
  if (textOf(aside) !== text) isPut(aside, path);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Undefined where the text says no such thing: it was cut short, or is gone. */
function holderIn(text: string | undefined): Holder | undefined {
  try {
    const holder = JSON.parse(text ?? '') as Partial<Holder>;
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
