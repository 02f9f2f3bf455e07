import { quote } from '../engine/engine.ts';

/** A value of a record column: SQL over the cells of a row, and what makes its cell a reject. */
export interface Value {
  sql: string;
  /** The row is a reject where this value is NULL. */
  must?: boolean;
  from?: Origin;
}

/** The cell that a value was read from; where it holds something and the value is NULL, the cell is a reject. */
export interface Origin {
  /** The layout's name of the column. */
  column: string;
  /** SQL for the cell. */
  cell: string;
  /** What the cell fails to be: 'no day'. Without it any text will do. */
  reason?: string;
  /** A macro of records/mistakes.ts that looks closer: gives a better reason, or NULL. */
  mistake?: string;
  /** SQL condition under which a NULL value is no mistake (a placeholder for "not set"). */
  unless?: string;
  /** SQL condition over the value and the cell, in place of NULL: the value is one, but not what the cell tells. */
  odd?: (value: string, cell: string) => string;
  /** The cell is never shown. */
  secret?: boolean;
}

export const NOTHING: Value = { sql: 'NULL' };

/**
 * What the text cells of a file may hold beside letters and single spaces, by its bytes: spaces around and doubled ones
 * only; tabs and line ends; uncommon spaces; control characters. Each may hold what those before it may.
 */
export type Dirt = 'spaces' | 'breaks' | 'uncommon spaces' | 'controls';

/** The macro of records/text.ts that looks for no more than the file can hold. */
const textMacros: Record<Dirt, string> = {
  spaces: 'spaced_text',
  breaks: 'plain_text',
  'uncommon spaces': 'rare_spaced_text',
  controls: 'tidy_text',
};

/** Value by SQL text alone. */
export function value(sql: string): Value {
  return { sql };
}

/**
 * The cells of one file's rows as SQL values, by the layout's column names. A column that the file does not have
 * reads as NULL.
 */
export class Cells {
  /** Positions in the file (0-based) by the layout's column name. */
  private readonly positions: ReadonlyMap<string, number>;
  private readonly required: ReadonlySet<string>;
  private readonly textMacro: string;
  /** Cells may stand among spaces, or behind what guards them from a spreadsheet: these fall off first. */
  readonly areGuarded: boolean;
  /** Positions of the cells that values are read from. */
  readonly used = new Set<number>();
  /** SQL over cells that values use more than once, by the name it goes under: worked out once a row. */
  readonly prepared = new Map<string, string>();

  constructor(
    layout: { columns: readonly { name: string; required?: boolean }[] },
    positions: ReadonlyMap<string, number>,
    dirt: Dirt,
    areGuarded = false,
  ) {
    this.positions = positions;
    this.required = new Set(layout.columns.filter((column) => column.required).map(({ name }) => name));
    this.textMacro = textMacros[dirt];
    this.areGuarded = areGuarded;
  }

  has(column: string): boolean {
    return this.positions.has(column);
  }

  /** The cell as it stands in the file, empty ones NULL; 'NULL' where the file lacks the column. */
  raw(column: string): string {
    const position = this.positions.get(column);
    if (position === undefined) return 'NULL';
    this.used.add(position);
    return `c${position}`;
  }

  /** The name of an expression over cells that is worked out once a row, however often values use it. */
  prepare(sql: string): string {
    if (sql === 'NULL') return sql;
    const known = [...this.prepared].find(([, expression]) => expression === sql);
    const name = known?.[0] ?? `p${this.prepared.size}`;
    this.prepared.set(name, sql);
    return name;
  }

  /** Text, trimmed. */
  text(column: string): Value {
    return this.made(column, (cell) => this.textOf(cell));
  }

  /** SQL for the trimmed text of a column; for values made of several columns. */
  textSql(column: string): string {
    const cell = this.raw(column);
    return cell === 'NULL' ? 'NULL' : this.textOf(cell);
  }

  private textOf(cell: string): string {
    return `${this.textMacro}(${cell})`;
  }

  /** A code: no spaces around, lost zeros put back. */
  code(column: string, width: number): Value {
    return this.made(column, (cell) => `padded(nullif(trim(${cell}), ''), ${width})`);
  }

  /** A company number in any spelling. */
  company(column: string): Value {
    return this.number(
      column,
      (n, cell) => `company_of(${n}, ${cell})`,
      'no enterprise number',
      'company_mistake',
    );
  }

  /** An establishment's number. */
  unit(column: string): Value {
    return this.number(
      column,
      (n, cell) => `unit_of(${n}, ${cell})`,
      'no establishment number',
      'unit_mistake',
    );
  }

  /** The number of a company or an establishment. */
  entity(column: string): Value {
    return this.number(
      column,
      (n, cell) => `entity_of(${n}, ${cell})`,
      'no enterprise or establishment number',
      'entity_mistake',
    );
  }

  /** A French company's number; where zeros say that it is not known, the company is known by its name in another column. */
  siren(column: string, nameColumn: string): Value {
    const name = this.textSql(nameColumn);
    return this.checked(
      column,
      (cell) =>
        `coalesce(read_siren(${cell}), CASE WHEN only_zeros(siren_digits(${cell})) THEN 'FR:' || ${name} END)`,
      'no SIREN',
      'siren_mistake',
    );
  }

  private number(
    column: string,
    sql: (n: string, cell: string) => string,
    reason: string,
    mistake: string,
  ): Value {
    return this.checked(column, (cell) => sql(this.prepare(`number_in(${cell})`), cell), reason, mistake);
  }

  /** A day; placeholders for "not set" are NULL. */
  date(column: string): Value {
    return this.day(column, (cell) => `date_in(${cell})`);
  }

  /** A day that is nearly always dd-mm-yyyy, as in the register: read at half the cost. */
  dayMonthYear(column: string): Value {
    return this.day(column, (cell) => `day_month_year(${cell})`);
  }

  private day(column: string, sql: (cell: string) => string): Value {
    const read = this.checked(
      column,
      (cell) => `standing_date(${this.prepare(sql(cell))})`,
      'no day',
      'day_mistake',
    );
    return read.from ? { ...read, from: { ...read.from, unless: `no_date(${read.from.cell})` } } : read;
  }

  amount(column: string): Value {
    const read = this.checked(column, (cell) => `number_of(${cell})`, 'no number', 'spreadsheet_mistake');
    return read.from ? { ...read, from: { ...read.from, unless: `no_value(${read.from.cell})` } } : read;
  }

  /** One of a list of words, compared without case. */
  word(column: string, words: readonly string[]): Value {
    return this.checked(
      column,
      (cell) =>
        `CASE lower(trim(${cell})) ${words.map((word) => `WHEN ${quote(word)} THEN ${quote(word)}`).join(' ')} END`,
      `not one of ${words.join(', ')}`,
    );
  }

  /** A code of NACE, digits only. `lost`: codes have an odd length, so that an even one has lost its leading zero. */
  nace(column: string, lost = false): Value {
    return this.made(column, (cell) => `${lost ? 'nace_of' : 'nace_digits'}(${cell})`);
  }

  /** A role; a word that no list knows is 'other', and said to be unknown. */
  role(column: string): Value {
    const made = this.checked(
      column,
      (cell) => `read_role(${this.prepare(`role_of_words(${cell})`)}, ${cell})`,
      'no role that is known (docs/extracts.md)',
    );
    if (made.from) made.from.odd = (role, cell) => `${role} = 'other' AND NOT is_word_for_other(${cell})`;
    return made;
  }

  /**
   * A person: hashed id, name, first name, birth date, and the birth date as text where it is no day. A national
   * number tells the birth date that the row leaves out.
   */
  person(columns: { id?: string; name?: string; firstName?: string; birth?: string }): Record<string, Value> {
    const id = columns.id === undefined ? 'NULL' : this.raw(columns.id);
    const birth = columns.birth === undefined ? 'NULL' : this.raw(columns.birth);
    const day = birth === 'NULL' ? 'NULL' : this.prepare(`date_in(${birth})`);
    const days = [
      ...(birth === 'NULL' ? [] : [`birth_day_of(${day})`]),
      ...(id === 'NULL' ? [] : [`birth_in_id(${this.prepare(`id_digits(${id})`)}, ${id})`]),
    ];
    return {
      person_id: id === 'NULL' ? NOTHING : this.secret(columns.id ?? '', id),
      person_name: columns.name === undefined ? NOTHING : this.text(columns.name),
      person_first_name: columns.firstName === undefined ? NOTHING : this.text(columns.firstName),
      birth_date: days.length === 0 ? NOTHING : value(`coalesce(${days.join(', ')})`),
      birth_text: birth === 'NULL' ? NOTHING : value(`birth_text_of(${day}, ${birth})`),
    };
  }

  /** The hashed id of a person. */
  personId(column: string): Value {
    const cell = this.raw(column);
    return cell === 'NULL' ? NOTHING : this.secret(column, cell);
  }

  private secret(column: string, cell: string): Value {
    return {
      // of a rounded number many people have the same
      sql: `CASE WHEN rounded(${cell}) OR no_value(${cell}) THEN NULL ELSE hash_digits(${this.prepare(`id_digits(${cell})`)}, ${cell}) END`,
      from: {
        column,
        cell,
        reason: 'no id',
        mistake: 'spreadsheet_mistake',
        secret: true,
        unless: `no_value(${cell})`,
      },
      must: this.required.has(column),
    };
  }

  /** An address given in parts, or in one line in the column `line`. */
  address(columns: { line?: string } = {}): Record<string, Value> {
    const line = columns.line === undefined ? 'NULL' : this.raw(columns.line);
    const text = line === 'NULL' ? 'NULL' : this.prepare(this.textOf(line));
    const part = (column: string, fromLine: string): Value => {
      const given = this.textSql(column);
      if (line === 'NULL') return this.made(column, (cell) => this.textOf(cell));
      return given === 'NULL' ? value(fromLine) : value(`coalesce(${given}, ${fromLine})`);
    };
    return {
      zipcode: part('zipcode', `line_zip(${text})`),
      municipality: part('municipality', `line_municipality(${text})`),
      street: part('street', `line_street(${text})`),
      house_number: part('house_number', `line_number(${text})`),
      box: part('box', `line_box(${text})`),
    };
  }

  private checked(column: string, sql: (cell: string) => string, reason: string, mistake?: string): Value {
    const made = this.made(column, sql);
    return made.from
      ? { ...made, from: { ...made.from, reason, ...(mistake === undefined ? {} : { mistake }) } }
      : made;
  }

  private made(column: string, sql: (cell: string) => string): Value {
    const cell = this.raw(column);
    if (cell === 'NULL') return NOTHING;
    const must = this.required.has(column);
    return { sql: sql(cell), must, from: { column, cell } };
  }
}
