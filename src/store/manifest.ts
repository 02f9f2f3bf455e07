import { createHash } from 'node:crypto';
import type { FoundBefore } from '../extracts/found-before.ts';

/** Raised when what is kept must be read in another way. */
export const FORMAT = 1;

/** A file of the store; its path is relative to the store. */
export interface KeptFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** Rows as Parquet, with the types that they have in the engine: Parquet does not know all of them. */
export interface KeptRows extends KeptFile {
  columns: [name: string, type: string][];
}

/** An extract that was read. */
export interface KeptSource {
  path: string;
  layout: string;
  /** Bytes of the extract. */
  size: number;
  rows: number;
  /** ISO: the day on which it was first read into the store, by the clock. It stands in no report. */
  kept: string;
}

/** What came of reading one extract in one way. */
export interface KeptReading {
  /** SHA-256 of the extract's bytes. */
  source: string;
  /** What the reader says of it, as JSON. */
  read: unknown;
  /** Cells that hold a placeholder, by column; only where they were counted. */
  placeholders?: { column: string; count: number }[];
  statements: { place: number; rows: KeptRows }[];
  rejects?: KeptRows;
  /** The number of the last run that used it. */
  used: number;
}

/** A table that was built. */
export interface KeptTable {
  table: string;
  /** Hash of its rows, whatever their order. */
  content: string;
  /** SHA-256 of the extracts that it is made from. */
  sources: string[];
  /** Undefined where only its content is known. */
  rows?: KeptRows;
  used: number;
}

export interface KeptReport extends KeptFile {
  sources: string[];
  used: number;
}

/** A file on disk as it was when it was hashed. */
export interface Seen {
  size: number;
  /** Of the last change of its bytes, and of the file, in nanoseconds. */
  modified: string;
  changed: string;
  sha256: string;
}

export interface Manifest {
  format: number;
  /** Version of the tool that wrote it. */
  tool: string;
  /** How many runs wrote to the store. */
  runs: number;
  /** By SHA-256. */
  sources: Record<string, KeptSource>;
  /** By path on disk, and behind a `|` the path inside a zip. */
  seen: Record<string, Seen>;
  readings: Record<string, KeptReading>;
  /** How many rows of a reading other readings have word for word. */
  repeats: Record<string, number>;
  tables: Record<string, KeptTable>;
  reports: Record<string, KeptReport>;
  /** What the last run found that named extracts. */
  last: FoundBefore | null;
}

export function emptyManifest(tool: string): Manifest {
  return {
    format: FORMAT,
    tool,
    runs: 0,
    sources: {},
    seen: {},
    readings: {},
    repeats: {},
    tables: {},
    reports: {},
    last: null,
  };
}

/** Every file that the manifest names. */
export function filesOf({ readings, tables, reports }: Manifest): KeptFile[] {
  return [
    ...Object.values(readings).flatMap(({ statements, rejects }) => [
      ...statements.map(({ rows }) => rows),
      ...(rejects ? [rejects] : []),
    ]),
    ...Object.values(tables).flatMap(({ rows }) => (rows ? [rows] : [])),
    ...Object.values(reports),
  ];
}

/** SHA-256 of several texts in their order, in hexadecimal digits. */
export function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  // the length before each text: no two lists of texts are one
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
