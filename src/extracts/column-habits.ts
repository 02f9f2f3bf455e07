import type { Engine } from '../engine/engine.ts';

/*
 * What a column of a file shows of how it writes days and numbers. Some cells can be read in two ways ('04/03/2019',
 * '12.500'): the others of the column, and of the file, decide; where they do not, the reading is said, with the way out.
 */

/** Of a day which part stands first; of an amount the mark before its decimals; of a share that it is a fraction of one. */
export type Habit = 'day first' | 'month first' | '.' | ',' | 'fraction';
export type Habits = ReadonlyMap<string, Habit>;
export type DayOrder = 'dmy' | 'mdy';

/** A column of which every cell says what it shows, as SQL: 1 or 2 one of two habits, 0 either, NULL nothing of the sort. */
export interface Observed {
  column: string;
  kind: 'day' | 'amount' | 'share';
  sql: string;
}

/** How often the cells of a column show each. */
interface Shown {
  column: string;
  kind: Observed['kind'];
  either: number;
  one: number;
  other: number;
  /** Record number of the first that could be either. */
  first: number;
}

/** The name under which an observed column stands in a table made by `readSql`. */
export const observedName = (place: number) => `o${place}`;

/** What the observed columns of a table show; `record` is SQL for the record number. */
export async function shownIn(
  engine: Engine,
  table: string,
  observed: readonly Observed[],
  record: string,
): Promise<Shown[]> {
  if (observed.length === 0) return [];
  const counts = observed.map((_, place) => {
    const name = observedName(place);
    return `count_if(${name} = 0) AS either${place}, count_if(${name} = 1) AS one${place}, count_if(${name} = 2) AS other${place},
      coalesce(min(${record}) FILTER (${name} = 0), 1) AS first${place}`;
  });
  const [row = {}] = await engine.rows<Record<string, number>>(`SELECT ${counts.join(', ')} FROM ${table}`);
  return observed.map(({ column, kind }, place) => ({
    column,
    kind,
    either: Number(row[`either${place}`]),
    one: Number(row[`one${place}`]),
    other: Number(row[`other${place}`]),
    first: Number(row[`first${place}`]),
  }));
}

/** Habits of columns that change how they are read, and what is to be said of those that remain doubtful. */
export interface Judged {
  habits: Habits;
  remarks: string[];
}

const WORDS = {
  day: { one: 'day first', other: 'month first' },
  amount: { one: '.', other: ',' },
} as const satisfies Record<string, { one: Habit; other: Habit }>;

/**
 * The habit of each column: its own where its cells show one alone; else that of the file's other columns of its kind, where
 * they show one alone; else, for days, the user's order. `path` is for the remarks.
 */
export function judge(path: string, shown: readonly Shown[], order: DayOrder | undefined): Judged {
  const habits = new Map<string, Habit>();
  const remarks: string[] = [];
  for (const kind of ['day', 'amount'] as const) {
    const columns = shown.filter((column) => column.kind === kind);
    const ofFile = alone({
      one: columns.reduce((sum, { one }) => sum + one, 0),
      other: columns.reduce((sum, { other }) => sum + other, 0),
    });
    for (const column of columns) {
      const own = alone(column);
      const decided = own ?? (column.one + column.other === 0 ? ofFile : undefined);
      if (decided) {
        // what is read so anyhow need not be read again
        const differs =
          kind === 'day' ? decided === 'other' && column.either + column.other > 0 : column.either > 0;
        if (differs) habits.set(column.column, WORDS[kind][decided]);
      } else if (column.either > 0) {
        if (kind === 'day' && order === 'mdy') habits.set(column.column, 'month first');
        if (kind === 'amount' || order === undefined) remarks.push(doubt(path, column));
      }
    }
  }
  for (const { column, kind, either, one } of shown) {
    // a share in per cent is hardly ever below 1, and never in all rows
    if (kind !== 'share' || either === 0 || one > 0) continue;
    habits.set(column, 'fraction');
    remarks.push(
      `${path}: no value of ${column} is above 1 (${either} ${either === 1 ? 'cell' : 'cells'}): read as fractions, so that 0.6 is 60 %; write a per cent sign behind shares that are in per cent`,
    );
  }
  return { habits, remarks };
}

function alone({ one, other }: { one: number; other: number }): 'one' | 'other' | undefined {
  if (one > 0 && other === 0) return 'one';
  return other > 0 && one === 0 ? 'other' : undefined;
}

function doubt(path: string, { column, kind, either, one, other, first }: Shown): string {
  const cells =
    either === 1
      ? `1 cell of ${column} (record ${first})`
      : `${either} cells of ${column} (first in record ${first})`;
  const why = one + other > 0 ? 'the others show both' : 'no other cell shows it';
  return kind === 'day'
    ? `${path}: in ${cells} either part may be the day, and ${why}: read as day/month; --day-order says which it is`
    : `${path}: in ${cells} the mark before three digits may part thousands or decimals, and ${why}: read as thousands; write whole numbers without marks, or decimals with two digits`;
}
