import type { Engine, SqlRow } from '../engine/engine.ts';

/** Tables that `explainAddresses` reads. */
export const explainAddressTables: readonly string[] = [
  'address_of',
  'address_text',
  'building',
  'number_spelling',
  'street',
  'street_spelling',
];

/**
 * Two stated addresses side by side: how street, number and box are compared, and what came of it. The refs must be those
 * of records that state an address.
 */
export async function explainAddresses(engine: Engine, left: number, right: number): Promise<string> {
  const [one] = await stated(engine, left);
  const [other] = await stated(engine, right);
  const line = (label: string, key: string) =>
    `  ${label.padEnd(12)}${shown(one?.[key]).padEnd(30)}${shown(other?.[key]).padEnd(30)}${
      one?.[key] === other?.[key] ? 'same' : 'different'
    }`;
  return [
    `left   ${describe(one)}`,
    `right  ${describe(other)}`,
    '',
    line('postcode', 'zipcode'),
    line('street', 'street_key'),
    ...(one?.street_key !== other?.street_key && one?.street === other?.street && one?.street !== null
      ? ["  the register's own rows name this street in both ways"]
      : []),
    line('number', 'number_key'),
    line('box', 'box_key'),
    '',
    outcome(one, other),
    '',
  ].join('\n');
}

function outcome(one: SqlRow | undefined, other: SqlRow | undefined): string {
  const unplaced = [one, other].filter((row) => row?.building === null || row?.building === undefined).length;
  if (unplaced > 0) {
    return `${unplaced === 2 ? 'Neither is' : 'One is not'} placed: without postcode, street and number an address is at no building, and equals no other.`;
  }
  if (one?.building !== other?.building) return 'Two buildings.';
  const boxes = one?.box_key === other?.box_key ? 'One address' : 'One building, two boxes';
  return `${boxes}: ${shown(one?.label)}.`;
}

function describe(row: SqlRow | undefined): string {
  return [row?.written, row?.house_number, row?.box, row?.zipcode, row?.municipality]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
}

function shown(value: unknown): string {
  return value === null || value === undefined || value === '' ? '(none)' : String(value);
}

function stated(engine: Engine, ref: number): Promise<SqlRow[]> {
  return engine.rows(`SELECT a.street AS written, a.house_number, a.box, a.zipcode, a.municipality, p.street_key, s.street,
      n.number_key, n.box_key, CAST(o.building AS VARCHAR) AS building, b.label
    FROM address_text a
    LEFT JOIN street_spelling p ON p.zipcode = a.zipcode AND p.street = a.street
    LEFT JOIN street s ON s.zipcode = p.zipcode AND s.street_key = p.street_key
    LEFT JOIN number_spelling n ON n.house_number = coalesce(a.house_number, '') AND n.box = coalesce(a.box, '')
    LEFT JOIN address_of o ON o.ref = a.ref AND o.slot = a.slot
    LEFT JOIN building b ON b.building = o.building
    WHERE a.ref = ${ref} ORDER BY a.slot LIMIT 1`);
}
