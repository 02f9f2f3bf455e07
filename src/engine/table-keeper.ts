import type { Engine } from './engine.ts';

/**
 * Keeps tables between runs, by what they were made from. A content is a hash of what a table holds, whatever the order of its
 * rows.
 */
export interface TableKeeper {
  /**
   * What a table is made from: its text with values filled in, the functions that it calls, and the contents of the tables that
   * it reads.
   */
  fingerprint(
    name: string,
    sql: string,
    reads: readonly (readonly [name: string, content: string])[],
  ): string;
  /** What the table with that fingerprint holds; undefined where it was never made. */
  contentOf(fingerprint: string): string | undefined;
  /** A query for its rows; undefined where only its content is kept. */
  rowsOf(fingerprint: string): string | undefined;
  /** Content of a table that no SQL of the flow makes: records, references. */
  contentOfInput(name: string): string;
  /** Notes what a table holds that was just made, and keeps its rows where `rows`. Returns its content. */
  keep(engine: Engine, table: string, fingerprint: string, rows: boolean): Promise<string>;
  /** Keeps the rows of a table that is there, unless they are kept. */
  keepRows(engine: Engine, table: string, fingerprint: string): Promise<void>;
}
