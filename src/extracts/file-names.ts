import { Buffer, isUtf8 } from 'node:buffer';
import { copyFileSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { decode } from './encoding.ts';

// Names of files in bytes that are no UTF-8, as old zips and disks leave them, and names that the engine takes for a pattern.

/** Bytes where the name is no UTF-8: as text it would be another one. */
export type Path = string | Buffer;

/** A name as shown. Names that are no UTF-8 are mostly in the bytes of Western Windows. */
export function shownName(bytes: Buffer): string {
  return decode(bytes);
}

/** A name below a folder. */
export function joined(folder: Path, name: Buffer): Path {
  if (typeof folder === 'string' && isUtf8(name)) {
    return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
  }
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), name]);
}

/** Whether the engine takes the path as it is: no bytes, and none of the signs of a pattern (`*.csv`, `[1].csv`). */
export function isPlain(path: Path): path is string {
  return typeof path === 'string' && !/[*?[\]{}]/.test(resolve(path));
}

/** The path from the root on: a name may begin with `~`, or as an address does. */
export function wholePath(path: string): string {
  return resolve(path);
}

/** Gives a file a second name that the engine takes; a copy where the disk knows no links. */
export async function linkTo(path: Path, name: string): Promise<string> {
  mkdirSync(dirname(name), { recursive: true });
  const whole =
    typeof path === 'string'
      ? resolve(path)
      : path[0] === SLASH
        ? path
        : Buffer.concat([Buffer.from(`${resolve('.')}/`), path]);
  try {
    symlinkSync(whole, name);
  } catch {
    copyFileSync(whole, name);
  }
  return name;
}

const SLASH = 0x2f;

/** The sign that a name's bytes become where they are no text. */
const NO_TEXT = '\uFFFD';

/**
 * The path that an argument means. An argument reaches the program as text, in which bytes that are no UTF-8 have become
 * U+FFFD: the one file of which the name becomes that very text is meant.
 */
export function pathOfArgument(given: string): Path {
  if (!given.includes(NO_TEXT) || exists(given)) return given;
  let path: Path = given.startsWith('/') ? '/' : '.';
  for (const part of given.split('/').filter((name) => name !== '')) {
    const name = part.includes(NO_TEXT) ? onlyOne(path, part) : Buffer.from(part);
    if (name === undefined) return given;
    path = joined(path, name);
  }
  return path;
}

/** The argument for the eye. */
export function asGiven(given: string): string {
  const path = pathOfArgument(given);
  return typeof path === 'string' ? path : shownName(path);
}

function onlyOne(folder: Path, name: string): Buffer | undefined {
  try {
    const alike = readdirSync(folder, { encoding: 'buffer' }).filter(
      (bytes) => bytes.toString('utf8') === name,
    );
    return alike.length === 1 ? alike[0] : undefined;
  } catch {
    return undefined;
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
