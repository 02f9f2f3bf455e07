import { existsSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import type { KeptSource } from './manifest.ts';
import type { Store } from './store.ts';

/** How many files were removed, and their bytes. */
export interface Removed {
  files: number;
  bytes: number;
}

/** Extracts that a user names: by path, or by the first six and more digits of their hash. */
export function sourcesNamed({ manifest }: Store, name: string): string[] {
  const found = Object.entries(manifest.sources).filter(
    ([sha256, { path }]) => path === name || (/^[0-9a-f]{6,}$/.test(name) && sha256.startsWith(name)),
  );
  if (found.length === 0) {
    throw new UsageError(`the store has no extract ${name}`, 'see what it has by store ls');
  }
  return found.map(([sha256]) => sha256);
}

/** Extracts that were first read into the store before a day (ISO). */
export function sourcesBefore({ manifest }: Store, day: string): string[] {
  return Object.entries(manifest.sources).flatMap(([sha256, { kept }]) => (kept < day ? [sha256] : []));
}

/** Forgets extracts: their rows, and every table and report that is made from them. */
export function forget(store: Store, sources: readonly string[]): Removed {
  const { manifest } = store;
  const gone = new Set(sources);
  const isGone = (sha256: string) => gone.has(sha256);
  for (const sha256 of gone) delete manifest.sources[sha256];
  without(manifest.seen, ({ sha256 }) => isGone(sha256));
  without(manifest.readings, ({ source }) => isGone(source));
  without(manifest.tables, ({ sources: from }) => from.some(isGone));
  without(manifest.reports, ({ sources: from }) => from.some(isGone));
  if (gone.size > 0) manifest.repeats = {};
  if (manifest.last) {
    const sources = manifest.last.sources.filter(({ sha256 }) => !isGone(sha256));
    manifest.last = sources.length === 0 ? null : { ...manifest.last, sources };
  }
  return saveAndSweep(store);
}

/** Removes what none of the last `runs` runs used, and files that nothing names. Extracts stay. */
export function collectGarbage(store: Store, runs: number): Removed {
  const { manifest } = store;
  const isOld = ({ used }: { used: number }) => used <= manifest.runs - runs;
  // a pipe was written to a file of its run's own
  for (const place of Object.keys(manifest.seen))
    if (!existsSync(place.split('|')[0]!)) delete manifest.seen[place];
  without(manifest.tables, isOld);
  without(manifest.reports, isOld);
  without(manifest.readings, (reading) => isOld(reading) && hasNewer(store, reading.source, reading.used));
  return saveAndSweep(store);
}

/** Whether the same extract was read in another way since. */
function hasNewer({ manifest }: Store, source: string, used: number): boolean {
  return Object.values(manifest.readings).some((other) => other.source === source && other.used > used);
}

function without<Entry>(entries: Record<string, Entry>, isGone: (entry: Entry) => boolean): void {
  for (const [key, entry] of Object.entries(entries)) if (isGone(entry)) delete entries[key];
}

/** The manifest first: a file is named by it as long as it is there. */
function saveAndSweep(store: Store): Removed {
  store.changed();
  store.save();
  return store.sweep();
}

/** An extract of the store, for a list. */
export interface ListedSource extends KeptSource {
  sha256: string;
  /** Bytes of its rows in the store. */
  bytes: number;
}

/** The extracts of a store, by path and hash. */
export function listSources({ manifest }: Store): ListedSource[] {
  const bytes = new Map<string, number>();
  for (const { source, statements, rejects } of Object.values(manifest.readings)) {
    const own = statements.reduce((sum, { rows }) => sum + rows.bytes, rejects?.bytes ?? 0);
    bytes.set(source, (bytes.get(source) ?? 0) + own);
  }
  return Object.entries(manifest.sources)
    .map(([sha256, source]) => ({ sha256, ...source, bytes: bytes.get(sha256) ?? 0 }))
    .sort((one, other) =>
      one.path < other.path || (one.path === other.path && one.sha256 < other.sha256) ? -1 : 1,
    );
}
