import type { Need, Told } from '../records/need.ts';
import type { RecordName } from '../records/schema.ts';
import type { Cells, Value } from './cells.ts';
import type { Form } from './form.ts';

/** A column of a published layout. */
export interface Column {
  /** As the layout spells it; compared without case, accents and punctuation. */
  name: string;
  /** A file without it is not read, and a row in which it is empty or unreadable is a reject. */
  required?: boolean;
  /** Other spellings in use. */
  aliases?: readonly string[];
}

/**
 * What a file adds to a record table: a value per record column. A row in which a value marked `must` is NULL is a
 * reject.
 */
export interface Statement {
  table: RecordName;
  values: Record<string, Value>;
  /** SQL condition over the cells; a row outside it says nothing here, and is no reject. */
  only?: string;
  /** Values that are kept beside the record's own columns, for `also` and `fold`. */
  beside?: Record<string, Value>;
  /** Further statements of the same row, made of its values and those beside them. */
  also?: readonly Further[];
  /**
   * For files in which most rows repeat one another or say what no rule asks for: SQL condition over the values. Of the
   * rows that it holds for each is kept once, with its first record.
   */
  onceWhere?: string;
  /** For layouts that spread one statement over several rows: the record columns as one aggregate query. */
  fold?(table: string, ref: string): string;
}

export interface Further {
  /** SQL condition over the values: the rows that say more. */
  only: string;
  /** Record columns that differ from the first statement, as SQL over the values. */
  replace: Record<string, string>;
  /** Which part of the record the statement is (see schema.ts); 0 where a slot tells it from the first. */
  part: number;
}

/** A half of what a pattern needs: an extract that serves only together with its other half. */
export type Half = 'owners' | 'parcels' | 'units' | 'addresses';

/** One published layout of one file. */
export interface Layout {
  /** 'be-kbo/enterprise'. */
  id: string;
  /** What the file holds, for messages: 'KBO Open Data, enterprises'. */
  title: string;
  columns: readonly Column[];
  /** How its files are taken apart, where they are no CSV: then they are known by how they begin, and have all columns. */
  form?: Form;
  /** Columns that mark another layout: a file that has one of them is not this one. */
  without?: readonly string[];
  /** Columns of which at least one must be there, besides the required ones. */
  anyOf?: readonly string[];
  /** Anybody writes such files, each with days and numbers in his own way: their columns are looked at for it. */
  anybodys?: boolean;
  /** Whether cells may stand between quotes. `by-header`: only if the header's do. */
  quoting?: 'double' | 'by-header';
  /** What the columns that are there let patterns see. */
  gives(has: (column: string) => boolean): (Need | Told | Half)[];
  statements(cells: Cells): Statement[];
  /** SQL aggregate over the first statement's values for the newest day on which something was published. */
  newest?: string;
}
