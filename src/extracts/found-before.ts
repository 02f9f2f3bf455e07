import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { HEAD, type HeaderCandidate } from './header.ts';
import { layouts } from './layouts.ts';
import type { Source, SourceSet } from './sources.ts';

/** What a run found under its paths, as it can be written down. */
export interface FoundBefore {
  sources: FoundSource[];
  unrecognised: string[];
  warnings: string[];
  snapshot: string | null;
}

interface FoundSource {
  path: string;
  layout: string;
  size: number;
  sha256: string;
  /** Where its bytes were; null for one inside a zip or of a pipe. */
  onDisk: string | null;
  columns: Source['columns'];
  provides: Source['provides'];
  header: HeaderCandidate;
  positions: [name: string, at: number][];
  forbidden: string[];
  unknown: string[];
}

export function noteFound({ sources, unrecognised, warnings, snapshot }: SourceSet): FoundBefore {
  return {
    sources: sources.map(({ path, layout, size, sha256 = '', columns, provides, file, recognised }) => ({
      ...{ path, layout, size, sha256, columns, provides },
      onDisk: file.zip || typeof file.onDisk !== 'string' ? null : resolve(file.onDisk),
      header: recognised.header,
      positions: [...recognised.positions],
      ...{ forbidden: recognised.forbidden, unknown: recognised.unknown },
    })),
    unrecognised: [...unrecognised],
    warnings: [...warnings],
    snapshot: snapshot ?? null,
  };
}

/** What was found then, whether or not the files are still there. */
export function setFound({ sources, unrecognised, warnings, snapshot }: FoundBefore): SourceSet {
  return {
    sources: sources.flatMap((found) => sourceFound(found) ?? []),
    unrecognised: [...unrecognised],
    warnings: [...warnings],
    snapshot: snapshot ?? undefined,
  };
}

function sourceFound(found: FoundSource): Source | undefined {
  const layout = layouts.find(({ id }) => id === found.layout);
  if (!layout) return undefined;
  const { path, size, sha256, onDisk, columns, provides, header, positions, forbidden, unknown } = found;
  const isThere = onDisk !== null && existsSync(onDisk);
  const open = async () => {
    if (isThere) return onDisk;
    throw new UsageError(
      `${path} has to be read once more, and is not where it was`,
      'name the extracts: what is kept was read with other options',
    );
  };
  return {
    source: 0,
    ...{ path, layout: layout.id, title: layout.title, size, sha256, columns, provides },
    file: {
      path,
      size,
      head: isThere ? headOf(onDisk) : Buffer.alloc(0),
      given: false,
      onDisk: onDisk ?? path,
      open,
    },
    recognised: { layout, header, positions: new Map(positions), forbidden, unknown },
  };
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
