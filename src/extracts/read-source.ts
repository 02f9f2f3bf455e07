import type { MisreadNames } from './misread.ts';

/** What came of reading one source. */
export interface ReadSource {
  sha256: string;
  rows: number;
  rejects: number;
  newest: string | null;
  /** Rows that repeat the header, and the record number of the first. */
  headers: { count: number; first: number };
  /** What is said of columns that could be read in two ways. */
  remarks: string[];
  /** Names that look as if they were read in the wrong encoding. */
  misread: MisreadNames[];
}
