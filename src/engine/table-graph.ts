import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * A table of the flow: one SQL file holds one SELECT and is named after the table it makes (seat-move.sql makes
 * `seat_move`). What a table rests on is read off its text, so that only what a requested pattern needs is built.
 * A file whose first line is `-- view` becomes a view: worth it where the result is used once.
 */
export interface SqlTable {
  name: string;
  file: string;
  sql: string;
  view: boolean;
  /** Of a table that is made in rounds: the most rounds, and what each of them makes, in order. */
  rounds?: { most: number; steps: readonly Step[] };
}

/** A step of a round: the round changes nothing where it makes no row and `needsRows`. */
export type Step = SqlTable & { needsRows: boolean };

/** All tables of a folder, its own files first, then those of the folders below it; in a fixed order. */
export function tablesIn(folder: string): SqlTable[] {
  const names = readdirSync(folder)
    .filter((name) => name !== 'fixtures')
    .sort();
  const files = names.filter((name) => name.endsWith('.sql'));
  const folders = names.filter((name) => statSync(join(folder, name)).isDirectory());
  return [
    ...inRounds(files.map((name) => tableFromFile(join(folder, name)))),
    ...folders.flatMap((name) => tablesIn(join(folder, name))),
  ];
}

/**
 * Files of one folder whose first line is `-- rounds 20` make one table together, in at most so many rounds. Each reads what the
 * round before made as OTHER_before, and what the files make in this round as OTHER_now. The table is that of the file which
 * reads itself (`person_round_before` in person-round.sql); it starts as `person_round_0`, which a file of its own makes, and is
 * done with the first round that leaves it as it was. Where the first line is `-- rounds 20, none without rows`, the round in which
 * that file makes no row is that round, and the only one: what comes after in it is not made, and rounds are not compared.
 */
function inRounds(tables: readonly SqlTable[]): SqlTable[] {
  const roundsOf = (table: SqlTable) => Number(/^-- rounds (\d+)\b/.exec(table.sql)?.[1] ?? 0);
  const steps = tables.filter((table) => roundsOf(table) > 0);
  if (steps.length === 0) return [...tables];
  const result = steps.find(({ name, sql }) => sql.includes(`${name}_before`));
  if (!result) throw new Error(`No file reads what it made in the round before: ${steps[0]!.file}`);
  const now = new TableGraph(steps.map((step) => ({ ...step, name: `${step.name}_now` })));
  const order = now.closure([`${result.name}_now`]).map((name) => {
    const step = now.table(name);
    return { ...step, needsRows: /^.*, none without rows\n/.test(step.sql) };
  });
  return [
    ...tables.filter((table) => !steps.includes(table)),
    {
      ...result,
      sql: steps.map(({ sql }) => sql).join('\n'),
      rounds: { most: roundsOf(result), steps: order },
    },
  ];
}

/** A pattern's query.sql is named after its folder: phoenix-company/query.sql makes `phoenix_company`. */
function tableFromFile(file: string): SqlTable {
  const stem = basename(file, '.sql') === 'query' ? basename(join(file, '..')) : basename(file, '.sql');
  const sql = readFileSync(file, 'utf8');
  return { name: stem.replaceAll('-', '_'), file, sql, view: sql.startsWith('-- view') };
}

/** Which table rests on which, by their texts. */
export class TableGraph {
  protected readonly tables = new Map<string, SqlTable>();
  private readonly reads = new Map<string, readonly string[]>();

  constructor(tables: readonly SqlTable[]) {
    for (const table of tables) {
      const other = this.tables.get(table.name);
      if (other) throw new Error(`Two files make the table ${table.name}: ${other.file} and ${table.file}`);
      this.tables.set(table.name, table);
    }
  }

  /** The table of that name, which there must be. */
  table(name: string): SqlTable {
    return this.tables.get(name)!;
  }

  /**
   * Names of all tables that `names` rest on, themselves included, in building order; without those that are `standing`
   * and what only these rest on.
   */
  closure(names: Iterable<string>, standing: (name: string) => boolean = () => false): string[] {
    const order: string[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (name: string): void => {
      const table = this.tables.get(name);
      if (!table || state.get(name) === 'done' || standing(name)) return;
      if (state.get(name) === 'open') throw new Error(`The table ${name} rests on itself`);
      state.set(name, 'open');
      for (const used of this.readsOf(name)) visit(used);
      state.set(name, 'done');
      order.push(name);
    };
    for (const name of names) visit(name);
    return order;
  }

  /** Tables that the closure of `names` reads but does not make: record and reference tables. */
  inputs(names: Iterable<string>): Set<string> {
    const order = this.closure(names);
    const read = new Set(order.flatMap((name) => this.readsOf(name)));
    for (const name of order) read.delete(name);
    return read;
  }

  /** Tables that a table of the flow reads, record and reference tables among them. */
  readsOf(name: string): readonly string[] {
    const known = this.reads.get(name);
    if (known) return known;
    const table = this.tables.get(name);
    const reads = table?.rounds ? tablesReadInRounds(table) : table ? tablesReadBy(table.sql) : [];
    this.reads.set(name, reads);
    return reads;
  }

  /** Tables of the flow that a query reads. */
  tablesFor(sql: string): string[] {
    return tablesReadBy(sql).filter((name) => this.tables.has(name));
  }
}

/** Tables that one made in rounds reads, without what its own rounds make. */
function tablesReadInRounds({ name, rounds, sql }: SqlTable): string[] {
  const own = new Set(rounds!.steps.map((step) => step.name));
  const ofRounds = (read: string) => own.has(read) || own.has(read.replace(/_before$/, '_now'));
  return [`${name}_0`, ...tablesReadBy(sql).filter((read) => !ofRounds(read))];
}

/** Tables that a query reads: what stands behind FROM and JOIN, less the names of its own CTEs and functions. */
export function tablesReadBy(sql: string): string[] {
  const bare = sql
    .replace(/--[^\n]*/g, ' ')
    .replace(/'(?:[^']|'')*'/g, ' ')
    .toLowerCase();
  const own = new Set(
    [...bare.matchAll(/([a-z_][a-z0-9_]*)\s+as\s*(?:(?:not\s+)?materialized\s*)?\(/g)].map(
      (match) => match[1]!,
    ),
  );
  const read = [...bare.matchAll(/\b(?:from|join)\s+([a-z_][a-z0-9_]*)(?![a-z0-9_]|\s*\()/g)].map(
    (match) => match[1]!,
  );
  return [...new Set(read.filter((name) => !own.has(name)))];
}
