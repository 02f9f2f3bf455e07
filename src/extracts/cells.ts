import { quote } from '../engine/engine.ts';
import type { Habits, Observed } from './column-habits.ts';

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

/** Columns that say who a person is. `instead`: those that hold the name where `name` is empty. */
export interface PersonColumns {
  id?: string;
  name?: string;
  firstName?: string;
  birth?: string;
  instead?: { name: string; firstName: string };
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

/** How the cells of a file are read where not all files are alike. */
export interface CellReading {
  /** How columns write days and numbers, where cells of theirs show it. */
  habits?: Habits;
  /** National numbers are taken out of texts, which costs much more than to see that there are none (`numbered`). */
  takesNumbersOut?: boolean;
  /** Cells may stand among spaces, or behind what guards them from a spreadsheet: these fall off first. */
  areGuarded?: boolean;
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
  private readonly habits: Habits;
  /** Columns that say how they write days and numbers; only in layouts that anybody exports. */
  readonly observed: Observed[] = [];
  private readonly observing: boolean;
  /** SQL conditions under which the cell of a column holds a placeholder, which is no value. */
  readonly placeholders = new Map<string, string>();
  /** Whether the values say who somebody is. */
  namesPeople = false;
  /** Cells that are read as text, with SQL for what of each may hold a national number. */
  private readonly texts = new Map<string, string>();
  private readonly takesNumbersOut: boolean;
  /** SQL over cells that values use more than once, by the name it goes under: worked out once a row. */
  readonly prepared = new Map<string, string>();
  /** SQL over cells and prepared ones, and over what stands before it here: each in a step of its own. */
  readonly derived: { name: string; sql: string }[][] = [];

  constructor(
    layout: { columns: readonly { name: string; required?: boolean }[]; anybodys?: boolean },
    positions: ReadonlyMap<string, number>,
    dirt: Dirt,
    { habits = new Map(), takesNumbersOut = false, areGuarded = false }: CellReading = {},
  ) {
    this.habits = habits;
    this.observing = layout.anybodys === true;
    this.takesNumbersOut = takesNumbersOut;
    this.positions = positions;
    this.required = new Set(layout.columns.filter((column) => column.required).map(({ name }) => name));
    this.textMacro = textMacros[dirt];
    this.areGuarded = areGuarded;
  }

  has(column: string): boolean {
    return this.positions.has(column);
  }

  /**
   * SQL that is NULL for a row without a national number in its texts. Else it is the names of the columns that hold one,
   * where numbers are taken out; any text, where they are not: the file has to be read again.
   */
  numbered(): string {
    if (this.texts.size === 0) return 'CAST(NULL AS VARCHAR)';
    if (!this.takesNumbersOut) {
      const texts = [...this.texts.values()];
      const long = texts.map((text) => `(long_number(${text}))`).join(' OR ');
      return `CASE WHEN (${long}) AND holds_national_number(concat_ws('x', ${texts.join(', ')})) THEN '' END`;
    }
    const holding = [...this.texts].map(
      ([position, text]) =>
        `CASE WHEN holds_national_number(${text}) THEN ${quote(this.columnAt(position))} END`,
    );
    return `nullif(concat_ws(', ', ${holding.join(', ')}), '')`;
  }

  private columnAt(position: string): string {
    return [...this.positions].find(([, at]) => `c${at}` === position)?.[0] ?? '';
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

  /**
   * The name of an expression over prepared ones that is worked out once a row. `step` 0 uses prepared ones alone, 1 also
   * those of step 0. What stands twice in an expression is planned and worked out twice, in macros too.
   */
  derive(step: number, sql: string): string {
    if (sql === 'NULL') return sql;
    while (this.derived.length <= step) this.derived.push([]);
    const expressions = this.derived[step] ?? [];
    const known = expressions.find((expression) => expression.sql === sql);
    if (known) return known.name;
    const name = `d${step}_${expressions.length}`;
    expressions.push({ name, sql });
    return name;
  }

  /** A key or code that is compared and not read as words: trimmed text, whatever digits it has. */
  key(column: string): Value {
    return this.made(column, (cell) => `${this.textMacro}(${cell})`);
  }

  /** Text, trimmed; a national number in it is taken out. */
  text(column: string): Value {
    return this.made(column, (cell) => this.textOf(cell));
  }

  /** Text in which a placeholder is no value: places, and names of companies. */
  stated(column: string): Value {
    return this.made(column, (cell) => {
      this.placeholders.set(column, `no_value(${cell})`);
      return `stated(${this.prepare(this.textOf(cell))})`;
    });
  }

  /** A postcode, in one spelling. */
  zip(column: string): Value {
    return this.made(column, (cell) => {
      this.placeholders.set(column, `no_value(${cell})`);
      return `stated(${this.zipOf(this.textOf(cell))})`;
    });
  }

  private zipOf(text: string): string {
    return this.derive(0, `zip_written(${this.prepare(text)})`);
  }

  /** SQL for the postcode of a column, or NULL; for values made of several columns. */
  zipSql(column: string): string {
    const text = this.textSql(column);
    return text === 'NULL' ? text : `stated(${this.zipOf(text)})`;
  }

  /** A telephone number, e-mail or web address; a national number in it is taken out. */
  contact(column: string): Value {
    return this.made(column, (cell) =>
      this.textOf(cell, `CASE WHEN NOT is_telephone(${cell}) THEN ${cell} END`),
    );
  }

  /** SQL for the trimmed text of a column; for values made of several columns. */
  textSql(column: string): string {
    const cell = this.raw(column);
    return cell === 'NULL' ? 'NULL' : this.textOf(cell);
  }

  /** `searched`: SQL for what of the cell may hold a national number. */
  private textOf(cell: string, searched = cell): string {
    const text = `${this.textMacro}(${cell})`;
    this.texts.set(cell, searched);
    return this.takesNumbersOut
      ? `CASE WHEN holds_national_number(${searched}) THEN unnumbered(${text}) ELSE ${text} END`
      : text;
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
    const read = this.checked(
      column,
      (cell) => sql(this.prepare(`number_in(${cell})`), cell),
      reason,
      mistake,
    );
    return read.from ? { ...read, from: { ...read.from, unless: `no_id(${read.from.cell})` } } : read;
  }

  /** A day; placeholders for "not set" are NULL. */
  date(column: string): Value {
    return this.day(column, (cell) => `date_in(${this.dayCell(column, cell)})`);
  }

  /** SQL for a cell that holds a day, its day before its month. */
  private dayCell(column: string, cell: string): string {
    this.observe({ column, kind: 'day', sql: `day_order(${cell})` });
    return this.habits.get(column) === 'month first' ? `month_first(${cell})` : cell;
  }

  private observe(observed: Observed): void {
    if (this.observing && !this.observed.some(({ column }) => column === observed.column)) {
      this.observed.push(observed);
    }
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

  /** An amount; whether `12.500` is twelve or twelve thousand hangs on the column (column-habits.ts). */
  amount(column: string): Value {
    const read = this.checked(
      column,
      (cell) => {
        this.observe({ column, kind: 'amount', sql: `amount_form(${cell})` });
        return `number_of(${cell}, ${quote(this.habits.get(column) ?? '')})`;
      },
      'no number',
      'spreadsheet_mistake',
    );
    return this.unlessNothing(read);
  }

  /** A number of which no column shows how it is written: `2.500` is two and a half. */
  decimal(column: string): Value {
    return this.unlessNothing(
      this.checked(column, (cell) => `number_of(${cell}, 'either')`, 'no number', 'spreadsheet_mistake'),
    );
  }

  /** A share of a company in per cent; of a range or a band its lower end. */
  share(column: string): Value {
    return this.unlessNothing(
      this.checked(
        column,
        (cell) => {
          const number = this.prepare(`number_of(${cell}, 'either')`);
          this.observe({ column, kind: 'share', sql: `share_form(${number}, ${cell})` });
          return `${this.habits.get(column) === 'fraction' ? '100 * ' : ''}share_of(${number}, ${cell})`;
        },
        'no share',
        'spreadsheet_mistake',
      ),
    );
  }

  private unlessNothing(read: Value): Value {
    return read.from ? { ...read, from: { ...read.from, unless: `no_amount(${read.from.cell})` } } : read;
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
   * number tells the birth date that the row leaves out. Placeholders (records/placeholders.ts) are no value. Where one
   * stands for the surname, the birth date is evidence in words only: a first name and a day are not who somebody is.
   */
  person(columns: PersonColumns): Record<string, Value> {
    this.namesPeople = true;
    const id = columns.id === undefined ? 'NULL' : this.raw(columns.id);
    const birth = columns.birth === undefined ? 'NULL' : this.raw(columns.birth);
    const day =
      birth === 'NULL' ? 'NULL' : this.prepare(`birth_in(${this.dayCell(columns.birth ?? '', birth)})`);
    if (columns.birth !== undefined && birth !== 'NULL')
      this.placeholders.set(columns.birth, `no_id(${birth})`);
    const days = [
      ...(birth === 'NULL' ? [] : [`birth_day_of(${day})`]),
      ...(id === 'NULL' ? [] : [`birth_in_id(${this.prepare(`id_digits(${id})`)}, ${id})`]),
    ];
    const born = days.length === 0 ? 'NULL' : this.derive(0, `coalesce(${days.join(', ')})`);
    const personId = id === 'NULL' ? NOTHING : this.secret(columns.id ?? '', id);
    const known = personId === NOTHING ? 'NULL' : this.derive(0, personId.sql);
    const names = this.names(columns, born);
    const nameless =
      names.text === 'NULL'
        ? 'FALSE'
        : `${names.text} IS NOT NULL AND ${names.family} IS NULL AND ${known} IS NULL`;
    const birthText = birth === 'NULL' ? 'NULL' : `birth_text_of(${day}, ${birth})`;
    return {
      person_id: personId === NOTHING ? NOTHING : { ...personId, sql: known },
      person_name: names.family === 'NULL' ? NOTHING : this.surname(columns.name, names.family),
      person_first_name: names.given === 'NULL' ? NOTHING : value(names.given),
      birth_date: days.length === 0 ? NOTHING : value(`CASE WHEN ${nameless} THEN NULL ELSE ${born} END`),
      birth_text:
        birth === 'NULL'
          ? NOTHING
          : value(`coalesce(${birthText}, CASE WHEN ${nameless} THEN CAST(${born} AS VARCHAR) END)`),
    };
  }

  /** SQL for the text of the name cell, and for the surname and first name that are left of both without placeholders. */
  /** A row without a surname is a reject where the layout asks for one. */
  private surname(column: string | undefined, family: string): Value {
    if (column === undefined || !this.required.has(column)) return value(family);
    return this.checked(column, () => family, 'no name');
  }

  private names(
    { name, firstName, instead }: PersonColumns,
    born: string,
  ): { text: string; family: string; given: string } {
    const text = (column: string | undefined) =>
      column === undefined ? 'NULL' : this.prepare(this.textSql(column));
    const [family, given] = [text(name), text(firstName)];
    const own = {
      text: family,
      family: family === 'NULL' ? 'NULL' : this.derive(1, `family_name(${family}, ${given}, ${born})`),
      given: given === 'NULL' ? 'NULL' : this.derive(1, `given_name(${given}, ${family}, ${born})`),
    };
    if (name !== undefined && family !== 'NULL')
      this.placeholders.set(name, `${family} IS NOT NULL AND ${own.family} IS NULL`);
    if (firstName !== undefined && given !== 'NULL')
      this.placeholders.set(firstName, `${given} IS NOT NULL AND ${own.given} IS NULL`);
    if (instead === undefined || !this.has(instead.name)) return own;
    const other = this.names(instead, born);
    // a lone name may stand in either cell: the others are read where both are empty
    const unnamed = `coalesce(${own.family}, ${own.given}) IS NULL`;
    return {
      text: `CASE WHEN ${unnamed} THEN ${other.text} ELSE ${family} END`,
      family: `CASE WHEN ${unnamed} THEN ${other.family} ELSE ${own.family} END`,
      given: `CASE WHEN ${unnamed} THEN ${other.given} ELSE ${own.given} END`,
    };
  }

  /** The hashed id of a person. */
  personId(column: string): Value {
    const cell = this.raw(column);
    return cell === 'NULL' ? NOTHING : this.secret(column, cell);
  }

  private secret(column: string, cell: string): Value {
    this.placeholders.set(column, `no_id(${cell})`);
    return {
      sql: `person_id_of(${this.prepare(`id_digits(${cell})`)}, ${cell})`,
      from: {
        column,
        cell,
        reason: 'no id',
        mistake: 'spreadsheet_mistake',
        secret: true,
        unless: `no_id(${cell})`,
      },
      must: this.required.has(column),
    };
  }

  /** An address given in parts, or in one line in the column `line`. */
  address(columns: { line?: string } = {}): Record<string, Value> {
    const line = columns.line === undefined ? 'NULL' : this.raw(columns.line);
    const inLine: Record<string, string> = line === 'NULL' ? {} : this.lineParts(line);
    const part = (column: string): Value => {
      const fromLine = inLine[column];
      if (fromLine === undefined) return column === 'zipcode' ? this.zip(column) : this.stated(column);
      const given = this.textSql(column);
      if (given === 'NULL') return value(fromLine);
      const text = column === 'zipcode' ? this.zipOf(given) : this.prepare(given);
      return value(`coalesce(stated(${text}), ${fromLine})`);
    };
    const zipcode = part('zipcode');
    if (line !== 'NULL') {
      zipcode.from = {
        column: columns.line ?? '',
        cell: line,
        reason: 'no address: no postcode with a municipality',
        unless: `no_value(${line})`,
      };
    }
    return {
      zipcode,
      municipality: part('municipality'),
      street: part('street'),
      house_number: part('house_number'),
      box: part('box'),
    };
  }

  /** SQL for the parts of an address in one line, taken apart step by step. */
  private lineParts(line: string): Record<string, string> {
    const tied = this.derive(0, `tied_line(${this.prepare(this.textOf(line))})`);
    const country = this.derive(1, `line_country(${tied})`);
    const parts = this.derive(2, `line_parts(${this.derive(1, `line_at_home(${tied})`)})`);
    const house = this.derive(4, `house_in(${this.derive(3, `place_text(${parts})`)})`);
    return {
      zipcode: `line_zip(${parts}, ${country})`,
      municipality: `line_municipality(${parts})`,
      street: `untied(${house}.street)`,
      house_number: `untied(${house}.number)`,
      box: `untied(${house}.box)`,
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
