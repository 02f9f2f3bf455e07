import type { Cells, Value } from '../cells.ts';

/** A company number of the United Kingdom. */
export function ukCompany(cells: Cells, column: string): Value {
  const cell = cells.raw(column);
  return {
    sql: `uk_company(${cell})`,
    must: true,
    from: { column, cell, reason: 'no company number of the United Kingdom: eight characters' },
  };
}

/** A code that a table of facts translates; one that it does not know is reported. `sql` is NULL for it. */
export function translated(
  cells: Cells,
  column: string,
  sql: (cell: string) => string,
  reason: string,
): Value {
  const cell = cells.raw(column);
  return { sql: sql(cell), from: { column, cell, reason } };
}

/** The parts of a postal address of three lines and a town, as SQL over the text of its lines. */
export function ukAddress(lines: readonly [one: string, two: string, three: string]): {
  street: string;
  house_number: string;
  box: string;
} {
  const line = `uk_address_line(${lines.map((one) => `uk_bare_line(${one})`).join(', ')})`;
  const number = `uk_number_in(${line})`;
  return {
    // a house that has a name in place of a number is told by that, with its postcode
    street: `CASE WHEN ${number} IS NOT NULL THEN uk_street_in(${line}) ELSE coalesce(${lines[1]}, ${lines[0]}) END`,
    house_number: `coalesce(${number}, uk_bare_line(${lines[0]}))`,
    box: `uk_box_in(concat_ws(' ', ${lines[0]}, ${lines[1]}))`,
  };
}
