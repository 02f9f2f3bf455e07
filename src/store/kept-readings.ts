import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import type { Functions } from '../engine/functions-used.ts';
import type { FoundFile } from '../extracts/files.ts';
import type { FoundBefore } from '../extracts/found-before.ts';
import type { KeptReadings, ReadingKey, Recalled, RowsToKeep } from '../extracts/kept-readings.ts';
import type { ReadSource } from '../extracts/read-source.ts';
import { columnsOf, keepRows, rowsQuery } from './kept-rows.ts';
import { hashOf, type KeptReading, type Seen } from './manifest.ts';
import type { Store } from './store.ts';

/** The readings that a store keeps, for one run. */
export class ReadingsInStore implements KeptReadings {
  private readonly store: Store;
  private readonly functions: Functions;
  private readonly made: string;
  /** Readings of this run, by key: their extracts, and the rows that were kept of them so far. */
  private readonly begun = new Map<string, { source: string; statements: KeptReading['statements'] }>();

  constructor(store: Store, functions: Functions, made: string) {
    this.store = store;
    this.functions = functions;
    this.made = made;
  }

  hashOf(file: FoundFile): string | undefined {
    const seen = this.store.manifest.seen[placeOf(file)];
    const now = seenNow(file, '');
    return seen &&
      now &&
      seen.size === now.size &&
      seen.modified === now.modified &&
      seen.changed === now.changed
      ? seen.sha256
      : undefined;
  }

  seen(file: FoundFile, sha256: string): void {
    const now = seenNow(file, sha256);
    if (!now) return;
    this.store.manifest.seen[placeOf(file)] = now;
    this.store.changed();
  }

  foundBefore(): FoundBefore | undefined {
    return this.store.manifest.last ?? undefined;
  }

  noteFound(found: FoundBefore): void {
    this.store.manifest.last = found;
    this.store.changed();
  }

  keyOf({ sha256, layout, how, sql }: ReadingKey): string {
    const functions = new Set(sql.flatMap((one) => this.functions.usedBy(one)));
    const key = hashOf(this.made, sha256, layout, how, ...sql, ...[...functions].sort());
    this.begun.set(key, { source: sha256, statements: [] });
    return key;
  }

  recall(key: string): Recalled | undefined {
    const kept = this.store.manifest.readings[key];
    if (!kept) return undefined;
    const { read, placeholders, statements, rejects } = kept;
    if (
      ![...statements.map(({ rows }) => rows), ...(rejects ? [rejects] : [])].every((rows) =>
        this.store.has(rows),
      )
    )
      return undefined;
    if (kept.used !== this.store.run) {
      kept.used = this.store.run;
      this.store.changed();
    }
    return {
      read: read as ReadSource,
      placeholders,
      statements: statements.map(({ place, rows }) => ({ place, rows: rowsQuery(this.store, rows) })),
      rejects: rejects && rowsQuery(this.store, rejects),
    };
  }

  async keepRows(
    engine: Engine,
    key: string,
    { place, table, query }: RowsToKeep,
  ): Promise<string | undefined> {
    const begun = this.begun.get(key);
    if (!begun || !this.store.writes) return undefined;
    const path = `records/${table}/${begun.source}-${key.slice(0, 16)}-${place}.parquet`;
    const rows = await keepRows(engine, this.store, path, query, await columnsOf(engine, query));
    begun.statements.push({ place, rows });
    return rowsQuery(this.store, rows);
  }

  async keep(
    engine: Engine,
    key: string,
    { path, layout, size }: { path: string; layout: string; size: number },
    read: ReadSource,
    { placeholders, rejects }: { placeholders: Recalled['placeholders']; rejects: string | undefined },
  ): Promise<void> {
    const begun = this.begun.get(key);
    if (!begun || !this.store.writes) return;
    const { manifest } = this.store;
    const rejected =
      rejects &&
      (await keepRows(
        engine,
        this.store,
        `rejects/${begun.source}-${key.slice(0, 16)}.parquet`,
        rejects,
        await columnsOf(engine, rejects),
      ));
    manifest.readings[key] = {
      source: begun.source,
      read,
      ...(placeholders ? { placeholders } : {}),
      statements: begun.statements,
      ...(rejected ? { rejects: rejected } : {}),
      used: this.store.run,
    };
    manifest.sources[begun.source] = {
      kept: new Date().toISOString().slice(0, 10),
      ...manifest.sources[begun.source],
      ...{ path, layout, size, rows: read.rows },
    };
    this.store.changed();
  }

  repeats(key: string, place: number, before: readonly string[]): number | undefined {
    return this.store.manifest.repeats[hashOf(key, String(place), ...before)];
  }

  keepRepeats(key: string, place: number, before: readonly string[], count: number): void {
    this.store.manifest.repeats[hashOf(key, String(place), ...before)] = count;
    this.store.changed();
  }
}

/** A file on disk, or inside a zip. */
function placeOf({ onDisk, path, zip }: FoundFile): string {
  const disk = Buffer.isBuffer(onDisk) ? onDisk.toString('latin1') : resolve(onDisk);
  return zip ? `${disk}|${path}` : disk;
}

function seenNow({ onDisk, size }: FoundFile, sha256: string): Seen | undefined {
  const stat = statSync(onDisk, { bigint: true, throwIfNoEntry: false });
  return stat && { size, modified: String(stat.mtimeNs), changed: String(stat.ctimeNs), sha256 };
}
