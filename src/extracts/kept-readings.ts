import type { Engine } from '../engine/engine.ts';
import type { FoundFile } from './files.ts';
import type { FoundBefore } from './found-before.ts';
import type { ReadSource } from './read-source.ts';

/** What a reading depends on. */
export interface ReadingKey {
  sha256: string;
  layout: string;
  /** Where the file has which column, how it is taken apart, what is read of it. */
  how: string;
  /** SQL by which it is read. */
  sql: readonly string[];
}

/** What was kept of reading one extract. */
export interface Recalled {
  read: ReadSource;
  placeholders: { column: string; count: number }[] | undefined;
  /** Queries for the rows of each statement of the layout, with their record number as `record`. */
  statements: { place: number; rows: string }[];
  /** Query for its rejects (record, kind, column_name, value, reason); undefined where it has none. */
  rejects: string | undefined;
}

/** Rows of a statement to keep. */
export interface RowsToKeep {
  place: number;
  table: string;
  /** With the record number as `record`. */
  query: string;
}

/** Keeps what was read of extracts between runs, by their bytes. */
export interface KeptReadings {
  /** SHA-256 of a file's bytes where it was hashed before, and has not changed since by its size and times. */
  hashOf(file: FoundFile): string | undefined;
  /** Notes the hash of a file. */
  seen(file: FoundFile, sha256: string): void;
  /** What the last run found that named paths; undefined where none did. */
  foundBefore(): FoundBefore | undefined;
  noteFound(found: FoundBefore): void;
  keyOf(reading: ReadingKey): string;
  recall(key: string): Recalled | undefined;
  /** Keeps the rows of a statement. Returns a query for them. */
  keepRows(engine: Engine, key: string, rows: RowsToKeep): Promise<string | undefined>;
  /** Keeps the rest: what came of it, and its rejects by a query; its rows are kept already. */
  keep(
    engine: Engine,
    key: string,
    source: { path: string; layout: string; size: number },
    read: ReadSource,
    more: { placeholders: Recalled['placeholders']; rejects: string | undefined },
  ): Promise<void>;
  /** How many rows of a reading the readings before it have, word for word; undefined where that is not known. */
  repeats(key: string, place: number, before: readonly string[]): number | undefined;
  keepRepeats(key: string, place: number, before: readonly string[], count: number): void;
}
