import type { TableGraph } from './table-graph.ts';

/** A table that is not built yet is taken to hold this share of the largest one that it reads. */
const EXPECTED_SHARE = 0.2;

/** Making a row takes as long as reading so many. */
const MAKING = 3;

/** Work that every table makes, however small, in rows. */
const LEAST_WORK = 2_000;

/**
 * How much of the work on the tables that are asked for is done: a table's work is the rows that it reads and makes.
 * For progress only: the share is seven hundredths off on average (register-shaped extracts,
 * all patterns and two).
 */
export class TableWork {
  private readonly order: readonly string[];
  private readonly reads: ReadonlyMap<string, readonly string[]>;
  private readonly rowsOf: Map<string, number>;
  private readonly done = new Set<string>();
  /** Rows in the tables built so far. */
  rows = 0;
  private shown = 0;

  /** `recordRows`: rows of the tables that are there from the beginning. */
  constructor(graph: TableGraph, asked: Iterable<string>, recordRows: ReadonlyMap<string, number>) {
    this.order = graph.closure(asked);
    this.reads = new Map(this.order.map((name) => [name, graph.readsOf(name)]));
    this.rowsOf = new Map(recordRows);
  }

  /** Notes a table that is built now; a view counts as no rows of its own. */
  built(name: string, rows: number): void {
    this.done.add(name);
    this.rowsOf.set(name, rows);
    this.rows += rows;
  }

  /**
   * From 0 to 1, and never less than it was. What tables still to come will hold is guessed from what they read, anew
   * after each table.
   */
  get share(): number {
    const rowsOf = new Map(this.rowsOf);
    let done = 0;
    let all = 0;
    for (const name of this.order) {
      const read = (this.reads.get(name) ?? []).map((one) => rowsOf.get(one) ?? 0);
      const isDone = this.done.has(name);
      if (!isDone) rowsOf.set(name, Math.max(0, ...read) * EXPECTED_SHARE);
      const work = LEAST_WORK + read.reduce((sum, rows) => sum + rows, 0) + MAKING * (rowsOf.get(name) ?? 0);
      all += work;
      if (isDone) done += work;
    }
    this.shown = Math.max(this.shown, all === 0 ? 1 : done / all);
    return this.shown;
  }
}
